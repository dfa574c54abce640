// Written by io-ts-kubernetes-generate. Do not edit.
import { boolean, list, model, type Model, openEnum, optional, required, string } from 'io-ts-kubernetes/codec'

/**
 * VolumeMount describes a mounting of a Volume within a container.
 *
 * Source: io.k8s.api.core.v1.VolumeMount.
 */
export interface VolumeMount {
  /**
   * bindMountOptions is the list of additional bind mount options to apply when mounting this volume into the
   * container. Allowed values are noexec, nodev, and nosuid. These are Linux mount options and have no effect on
   * Windows nodes. This field is not supported with image volumes. This is an alpha field and requires enabling the
   * VolumeBindMountOptions feature gate.
   */
  readonly bindMountOptions?: ReadonlyArray<string>
  /** Path within the container at which the volume should be mounted. */
  readonly mountPath: string
  /**
   * mountPropagation determines how mounts are propagated from the host to container and the other way around. When
   * not set, MountPropagationNone is used. This field is beta in 1.10. When RecursiveReadOnly is set to IfPossible
   * or to Enabled, MountPropagation must be None or unspecified (which defaults to None).
   *
   * Possible enum values:
   *  - `"Bidirectional"` means that the volume in a container will receive new mounts from the host or other containers, and its own mounts will be propagated from the container to the host or other containers. Note that this mode is recursively applied to all mounts in the volume ("rshared" in Linux terminology).
   *  - `"HostToContainer"` means that the volume in a container will receive new mounts from the host or other containers, but filesystems mounted inside the container won't be propagated to the host or other containers. Note that this mode is recursively applied to all mounts in the volume ("rslave" in Linux terminology).
   *  - `"None"` means that the volume in a container will not receive new mounts from the host or other containers, and filesystems mounted inside the container won't be propagated to the host or other containers. Note that this mode corresponds to "private" in Linux terminology.
   */
  readonly mountPropagation?: 'Bidirectional' | 'HostToContainer' | 'None' | (string & {})
  /** This must match the Name of a Volume. */
  readonly name: string
  /** Mounted read-only if true, read-write otherwise (false or unspecified). Defaults to false. */
  readonly readOnly?: boolean
  /**
   * RecursiveReadOnly specifies whether read-only mounts should be handled recursively.
   *
   * If ReadOnly is false, this field has no meaning and must be unspecified.
   *
   * If ReadOnly is true, and this field is set to Disabled, the mount is not made recursively read-only. If this
   * field is set to IfPossible, the mount is made recursively read-only, if it is supported by the container
   * runtime. If this field is set to Enabled, the mount is made recursively read-only if it is supported by the
   * container runtime, otherwise the pod will not be started and an error will be generated to indicate the reason.
   *
   * If this field is set to IfPossible or Enabled, MountPropagation must be set to None (or be unspecified, which
   * defaults to None).
   *
   * If this field is not specified, it is treated as an equivalent of Disabled.
   */
  readonly recursiveReadOnly?: string
  /** Path within the volume from which the container's volume should be mounted. Defaults to "" (volume's root). */
  readonly subPath?: string
  /**
   * Expanded path within the volume from which the container's volume should be mounted. Behaves similarly to
   * SubPath but environment variable references $(VAR_NAME) are expanded using the container's environment.
   * Defaults to "" (volume's root). SubPathExpr and SubPath are mutually exclusive.
   */
  readonly subPathExpr?: string
}

/** The codec of `VolumeMount`. */
export const VolumeMount: Model<VolumeMount> = /*#__PURE__*/ model<VolumeMount>('VolumeMount', {
  bindMountOptions: optional(list(string)),
  mountPath: required(string),
  mountPropagation: optional(openEnum('Bidirectional', 'HostToContainer', 'None')),
  name: required(string),
  readOnly: optional(boolean),
  recursiveReadOnly: optional(string),
  subPath: optional(string),
  subPathExpr: optional(string)
})

// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, optional, required, string } from 'io-ts-kubernetes/codec'
import { Int32, Int64 } from 'io-ts-kubernetes/scalar'
import { ObjectFieldSelector } from './ObjectFieldSelector.js'
import { ResourceFieldSelector } from './ResourceFieldSelector.js'

/**
 * DownwardAPIVolumeFile represents information to create the file containing the pod field
 *
 * Source: io.k8s.api.core.v1.DownwardAPIVolumeFile.
 */
export interface DownwardAPIVolumeFile {
  /** Required: Selects a field of the pod: only annotations, labels, name, namespace and uid are supported. */
  readonly fieldRef?: ObjectFieldSelector
  /**
   * Optional: mode bits used to set permissions on this file, must be an octal value between 0000 and 0777 or a
   * decimal value between 0 and 511. YAML accepts both octal and decimal values, JSON requires decimal values for
   * mode bits. If not specified, the volume defaultMode will be used. This might be in conflict with other options
   * that affect the file mode, like fsGroup, and the result can be other mode bits set.
   */
  readonly mode?: Int32
  /**
   * Required: Path is the relative path name of the file to be created. Must not be absolute or contain the '..'
   * path. Must be utf-8 encoded. The first item of the relative path must not start with '..'
   */
  readonly path: string
  /**
   * Selects a resource of the container: only resources limits and requests (limits.cpu, limits.memory,
   * requests.cpu and requests.memory) are currently supported.
   */
  readonly resourceFieldRef?: ResourceFieldSelector
  /**
   * user is Optional: The owner UID of the created file. If specified, the item-level user field takes precedence
   * over defaultUser. (Alpha) This field requires the AtomicWriteVolumeUserFields feature gate to be enabled.
   */
  readonly user?: Int64
}

/** The codec of `DownwardAPIVolumeFile`. */
export const DownwardAPIVolumeFile: Model<DownwardAPIVolumeFile> = /*#__PURE__*/ model<DownwardAPIVolumeFile>(
  'DownwardAPIVolumeFile',
  {
    fieldRef: optional(ObjectFieldSelector, { pointer: true }),
    mode: optional(Int32),
    path: required(string),
    resourceFieldRef: optional(ResourceFieldSelector, { pointer: true }),
    user: optional(Int64)
  }
)

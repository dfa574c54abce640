// Written by io-ts-kubernetes-generate. Do not edit.
import { boolean, model, type Model, optional, required, string } from 'io-ts-kubernetes/codec'
import { LocalObjectReference } from './LocalObjectReference.js'

/**
 * Represents a cinder volume resource in Openstack. A Cinder volume must exist before mounting to a container. The
 * volume must also be in the same region as the kubelet. Cinder volumes support ownership management and SELinux
 * relabeling.
 *
 * Source: io.k8s.api.core.v1.CinderVolumeSource.
 */
export interface CinderVolumeSource {
  /**
   * fsType is the filesystem type to mount. Must be a filesystem type supported by the host operating system.
   * Examples: "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified. More info:
   * https://examples.k8s.io/mysql-cinder-pd/README.md
   */
  readonly fsType?: string
  /**
   * readOnly defaults to false (read/write). ReadOnly here will force the ReadOnly setting in VolumeMounts. More
   * info: https://examples.k8s.io/mysql-cinder-pd/README.md
   */
  readonly readOnly?: boolean
  /** secretRef is optional: points to a secret object containing parameters used to connect to OpenStack. */
  readonly secretRef?: LocalObjectReference
  /** volumeID used to identify the volume in cinder. More info: https://examples.k8s.io/mysql-cinder-pd/README.md */
  readonly volumeID: string
}

/** The codec of `CinderVolumeSource`. */
export const CinderVolumeSource: Model<CinderVolumeSource> = /*#__PURE__*/ model<CinderVolumeSource>(
  'CinderVolumeSource',
  {
    fsType: optional(string),
    readOnly: optional(boolean),
    secretRef: optional(LocalObjectReference, { pointer: true }),
    volumeID: required(string)
  }
)

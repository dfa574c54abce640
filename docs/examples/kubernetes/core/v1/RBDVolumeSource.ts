// Written by io-ts-kubernetes-generate. Do not edit.
import { boolean, list, model, type Model, optional, required, string } from 'io-ts-kubernetes/codec'
import { LocalObjectReference } from './LocalObjectReference.js'

/**
 * Represents a Rados Block Device mount that lasts the lifetime of a pod. RBD volumes support ownership management
 * and SELinux relabeling.
 *
 * Source: io.k8s.api.core.v1.RBDVolumeSource.
 */
export interface RBDVolumeSource {
  /**
   * fsType is the filesystem type of the volume that you want to mount. Tip: Ensure that the filesystem type is
   * supported by the host operating system. Examples: "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if
   * unspecified. More info: https://kubernetes.io/docs/concepts/storage/volumes#rbd
   */
  readonly fsType?: string
  /** image is the rados image name. More info: https://examples.k8s.io/volumes/rbd/README.md#how-to-use-it */
  readonly image: string
  /**
   * keyring is the path to key ring for RBDUser. Default is /etc/ceph/keyring. More info:
   * https://examples.k8s.io/volumes/rbd/README.md#how-to-use-it
   *
   * Default: `"/etc/ceph/keyring"`
   */
  readonly keyring?: string
  /**
   * monitors is a collection of Ceph monitors. More info:
   * https://examples.k8s.io/volumes/rbd/README.md#how-to-use-it
   */
  readonly monitors: ReadonlyArray<string>
  /**
   * pool is the rados pool name. Default is rbd. More info:
   * https://examples.k8s.io/volumes/rbd/README.md#how-to-use-it
   *
   * Default: `"rbd"`
   */
  readonly pool?: string
  /**
   * readOnly here will force the ReadOnly setting in VolumeMounts. Defaults to false. More info:
   * https://examples.k8s.io/volumes/rbd/README.md#how-to-use-it
   */
  readonly readOnly?: boolean
  /**
   * secretRef is name of the authentication secret for RBDUser. If provided overrides keyring. Default is nil. More
   * info: https://examples.k8s.io/volumes/rbd/README.md#how-to-use-it
   */
  readonly secretRef?: LocalObjectReference
  /**
   * user is the rados user name. Default is admin. More info:
   * https://examples.k8s.io/volumes/rbd/README.md#how-to-use-it
   *
   * Default: `"admin"`
   */
  readonly user?: string
}

/** The codec of `RBDVolumeSource`. */
export const RBDVolumeSource: Model<RBDVolumeSource> = /*#__PURE__*/ model<RBDVolumeSource>('RBDVolumeSource', {
  fsType: optional(string),
  image: required(string),
  keyring: optional(string),
  monitors: required(list(string)),
  pool: optional(string),
  readOnly: optional(boolean),
  secretRef: optional(LocalObjectReference, { pointer: true }),
  user: optional(string)
})

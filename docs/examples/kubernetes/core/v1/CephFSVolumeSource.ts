// Written by io-ts-kubernetes-generate. Do not edit.
import { boolean, list, model, type Model, optional, required, string } from 'io-ts-kubernetes/codec'
import { LocalObjectReference } from './LocalObjectReference.js'

/**
 * Represents a Ceph Filesystem mount that lasts the lifetime of a pod Cephfs volumes do not support ownership
 * management or SELinux relabeling.
 *
 * Source: io.k8s.api.core.v1.CephFSVolumeSource.
 */
export interface CephFSVolumeSource {
  /**
   * monitors is Required: Monitors is a collection of Ceph monitors More info:
   * https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it
   */
  readonly monitors: ReadonlyArray<string>
  /** path is Optional: Used as the mounted root, rather than the full Ceph tree, default is / */
  readonly path?: string
  /**
   * readOnly is Optional: Defaults to false (read/write). ReadOnly here will force the ReadOnly setting in
   * VolumeMounts. More info: https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it
   */
  readonly readOnly?: boolean
  /**
   * secretFile is Optional: SecretFile is the path to key ring for User, default is /etc/ceph/user.secret More
   * info: https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it
   */
  readonly secretFile?: string
  /**
   * secretRef is Optional: SecretRef is reference to the authentication secret for User, default is empty. More
   * info: https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it
   */
  readonly secretRef?: LocalObjectReference
  /**
   * user is optional: User is the rados user name, default is admin More info:
   * https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it
   */
  readonly user?: string
}

/** The codec of `CephFSVolumeSource`. */
export const CephFSVolumeSource: Model<CephFSVolumeSource> = /*#__PURE__*/ model<CephFSVolumeSource>(
  'CephFSVolumeSource',
  {
    monitors: required(list(string)),
    path: optional(string),
    readOnly: optional(boolean),
    secretFile: optional(string),
    secretRef: optional(LocalObjectReference, { pointer: true }),
    user: optional(string)
  }
)

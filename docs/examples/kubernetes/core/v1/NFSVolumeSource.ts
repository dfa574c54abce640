// Written by io-ts-kubernetes-generate. Do not edit.
import { boolean, model, type Model, optional, required, string } from 'io-ts-kubernetes/codec'

/**
 * Represents an NFS mount that lasts the lifetime of a pod. NFS volumes do not support ownership management or
 * SELinux relabeling.
 *
 * Source: io.k8s.api.core.v1.NFSVolumeSource.
 */
export interface NFSVolumeSource {
  /** path that is exported by the NFS server. More info: https://kubernetes.io/docs/concepts/storage/volumes#nfs */
  readonly path: string
  /**
   * readOnly here will force the NFS export to be mounted with read-only permissions. Defaults to false. More info:
   * https://kubernetes.io/docs/concepts/storage/volumes#nfs
   */
  readonly readOnly?: boolean
  /**
   * server is the hostname or IP address of the NFS server. More info:
   * https://kubernetes.io/docs/concepts/storage/volumes#nfs
   */
  readonly server: string
}

/** The codec of `NFSVolumeSource`. */
export const NFSVolumeSource: Model<NFSVolumeSource> = /*#__PURE__*/ model<NFSVolumeSource>('NFSVolumeSource', {
  path: required(string),
  readOnly: optional(boolean),
  server: required(string)
})

// Written by io-ts-kubernetes-generate. Do not edit.
import { boolean, model, type Model, optional, required, string } from 'io-ts-kubernetes/codec'

/**
 * Represents a Glusterfs mount that lasts the lifetime of a pod. Glusterfs volumes do not support ownership
 * management or SELinux relabeling.
 *
 * Source: io.k8s.api.core.v1.GlusterfsVolumeSource.
 */
export interface GlusterfsVolumeSource {
  /** endpoints is the endpoint name that details Glusterfs topology. */
  readonly endpoints: string
  /** path is the Glusterfs volume path. More info: https://examples.k8s.io/volumes/glusterfs/README.md#create-a-pod */
  readonly path: string
  /**
   * readOnly here will force the Glusterfs volume to be mounted with read-only permissions. Defaults to false. More
   * info: https://examples.k8s.io/volumes/glusterfs/README.md#create-a-pod
   */
  readonly readOnly?: boolean
}

/** The codec of `GlusterfsVolumeSource`. */
export const GlusterfsVolumeSource: Model<GlusterfsVolumeSource> = /*#__PURE__*/ model<GlusterfsVolumeSource>(
  'GlusterfsVolumeSource',
  {
    endpoints: required(string),
    path: required(string),
    readOnly: optional(boolean)
  }
)

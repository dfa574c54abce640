// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, optional, required, string } from 'io-ts-kubernetes/codec'

/**
 * Represents a Photon Controller persistent disk resource.
 *
 * Source: io.k8s.api.core.v1.PhotonPersistentDiskVolumeSource.
 */
export interface PhotonPersistentDiskVolumeSource {
  /**
   * fsType is the filesystem type to mount. Must be a filesystem type supported by the host operating system. Ex.
   * "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified.
   */
  readonly fsType?: string
  /** pdID is the ID that identifies Photon Controller persistent disk */
  readonly pdID: string
}

/** The codec of `PhotonPersistentDiskVolumeSource`. */
export const PhotonPersistentDiskVolumeSource: Model<PhotonPersistentDiskVolumeSource> =
  /*#__PURE__*/ model<PhotonPersistentDiskVolumeSource>('PhotonPersistentDiskVolumeSource', {
    fsType: optional(string),
    pdID: required(string)
  })

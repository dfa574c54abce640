// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, optional, required, string } from 'io-ts-kubernetes/codec'

/**
 * Represents a vSphere volume resource.
 *
 * Source: io.k8s.api.core.v1.VsphereVirtualDiskVolumeSource.
 */
export interface VsphereVirtualDiskVolumeSource {
  /**
   * fsType is filesystem type to mount. Must be a filesystem type supported by the host operating system. Ex.
   * "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified.
   */
  readonly fsType?: string
  /**
   * storagePolicyID is the storage Policy Based Management (SPBM) profile ID associated with the StoragePolicyName.
   */
  readonly storagePolicyID?: string
  /** storagePolicyName is the storage Policy Based Management (SPBM) profile name. */
  readonly storagePolicyName?: string
  /** volumePath is the path that identifies vSphere volume vmdk */
  readonly volumePath: string
}

/** The codec of `VsphereVirtualDiskVolumeSource`. */
export const VsphereVirtualDiskVolumeSource: Model<VsphereVirtualDiskVolumeSource> =
  /*#__PURE__*/ model<VsphereVirtualDiskVolumeSource>('VsphereVirtualDiskVolumeSource', {
    fsType: optional(string),
    storagePolicyID: optional(string),
    storagePolicyName: optional(string),
    volumePath: required(string)
  })

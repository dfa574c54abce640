// Written by io-ts-kubernetes-generate. Do not edit.
import { boolean, model, type Model, openEnum, optional, required, string } from 'io-ts-kubernetes/codec'

/**
 * AzureDisk represents an Azure Data Disk mount on the host and bind mount to the pod.
 *
 * Source: io.k8s.api.core.v1.AzureDiskVolumeSource.
 */
export interface AzureDiskVolumeSource {
  /**
   * kind expected values are Shared: multiple blob disks per storage account Dedicated: single blob disk per
   * storage account Managed: azure managed data disk (only in managed availability set). defaults to shared
   *
   * Possible enum values:
   *  - `"Dedicated"`
   *  - `"Managed"`
   *  - `"Shared"`
   *
   * Default: `"Shared"`
   */
  readonly kind?: 'Dedicated' | 'Managed' | 'Shared' | (string & {})
  /**
   * cachingMode is the Host Caching mode: None, Read Only, Read Write.
   *
   * Possible enum values:
   *  - `"None"`
   *  - `"ReadOnly"`
   *  - `"ReadWrite"`
   *
   * Default: `"ReadWrite"`
   */
  readonly cachingMode?: 'None' | 'ReadOnly' | 'ReadWrite' | (string & {})
  /** diskName is the Name of the data disk in the blob storage */
  readonly diskName: string
  /** diskURI is the URI of data disk in the blob storage */
  readonly diskURI: string
  /**
   * fsType is Filesystem type to mount. Must be a filesystem type supported by the host operating system. Ex.
   * "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified.
   *
   * Default: `"ext4"`
   */
  readonly fsType?: string
  /** readOnly Defaults to false (read/write). ReadOnly here will force the ReadOnly setting in VolumeMounts. */
  readonly readOnly?: boolean
}

/** The codec of `AzureDiskVolumeSource`. */
export const AzureDiskVolumeSource: Model<AzureDiskVolumeSource> = /*#__PURE__*/ model<AzureDiskVolumeSource>(
  'AzureDiskVolumeSource',
  {
    kind: optional(openEnum('Dedicated', 'Managed', 'Shared')),
    cachingMode: optional(openEnum('None', 'ReadOnly', 'ReadWrite')),
    diskName: required(string),
    diskURI: required(string),
    fsType: optional(string),
    readOnly: optional(boolean)
  }
)

// Written by io-ts-kubernetes-generate. Do not edit.
import { boolean, model, type Model, optional, string } from 'io-ts-kubernetes/codec'
import { LocalObjectReference } from './LocalObjectReference.js'

/**
 * Represents a StorageOS persistent volume resource.
 *
 * Source: io.k8s.api.core.v1.StorageOSVolumeSource.
 */
export interface StorageOSVolumeSource {
  /**
   * fsType is the filesystem type to mount. Must be a filesystem type supported by the host operating system. Ex.
   * "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified.
   */
  readonly fsType?: string
  /** readOnly defaults to false (read/write). ReadOnly here will force the ReadOnly setting in VolumeMounts. */
  readonly readOnly?: boolean
  /**
   * secretRef specifies the secret to use for obtaining the StorageOS API credentials. If not specified, default
   * values will be attempted.
   */
  readonly secretRef?: LocalObjectReference
  /**
   * volumeName is the human-readable name of the StorageOS volume. Volume names are only unique within a namespace.
   */
  readonly volumeName?: string
  /**
   * volumeNamespace specifies the scope of the volume within StorageOS. If no namespace is specified then the Pod's
   * namespace will be used. This allows the Kubernetes name scoping to be mirrored within StorageOS for tighter
   * integration. Set VolumeName to any name to override the default behaviour. Set to "default" if you are not
   * using namespaces within StorageOS. Namespaces that do not pre-exist within StorageOS will be created.
   */
  readonly volumeNamespace?: string
}

/** The codec of `StorageOSVolumeSource`. */
export const StorageOSVolumeSource: Model<StorageOSVolumeSource> = /*#__PURE__*/ model<StorageOSVolumeSource>(
  'StorageOSVolumeSource',
  {
    fsType: optional(string),
    readOnly: optional(boolean),
    secretRef: optional(LocalObjectReference, { pointer: true }),
    volumeName: optional(string),
    volumeNamespace: optional(string)
  }
)

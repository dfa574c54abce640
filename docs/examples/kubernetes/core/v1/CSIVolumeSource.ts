// Written by io-ts-kubernetes-generate. Do not edit.
import { boolean, map, model, type Model, optional, required, string } from 'io-ts-kubernetes/codec'
import { LocalObjectReference } from './LocalObjectReference.js'

/**
 * Represents a source location of a volume to mount, managed by an external CSI driver
 *
 * Source: io.k8s.api.core.v1.CSIVolumeSource.
 */
export interface CSIVolumeSource {
  /**
   * driver is the name of the CSI driver that handles this volume. Consult with your admin for the correct name as
   * registered in the cluster.
   */
  readonly driver: string
  /**
   * fsType to mount. Ex. "ext4", "xfs", "ntfs". If not provided, the empty value is passed to the associated CSI
   * driver which will determine the default filesystem to apply.
   */
  readonly fsType?: string
  /**
   * nodePublishSecretRef is a reference to the secret object containing sensitive information to pass to the CSI
   * driver to complete the CSI NodePublishVolume and NodeUnpublishVolume calls. This field is optional, and may be
   * empty if no secret is required. If the secret object contains more than one secret, all secret references are
   * passed.
   */
  readonly nodePublishSecretRef?: LocalObjectReference
  /** readOnly specifies a read-only configuration for the volume. Defaults to false (read/write). */
  readonly readOnly?: boolean
  /**
   * volumeAttributes stores driver-specific properties that are passed to the CSI driver. Consult your driver's
   * documentation for supported values.
   */
  readonly volumeAttributes?: Readonly<Record<string, string>>
}

/** The codec of `CSIVolumeSource`. */
export const CSIVolumeSource: Model<CSIVolumeSource> = /*#__PURE__*/ model<CSIVolumeSource>('CSIVolumeSource', {
  driver: required(string),
  fsType: optional(string),
  nodePublishSecretRef: optional(LocalObjectReference, { pointer: true }),
  readOnly: optional(boolean),
  volumeAttributes: optional(map(string))
})

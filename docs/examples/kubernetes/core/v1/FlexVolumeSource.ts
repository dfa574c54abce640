// Written by io-ts-kubernetes-generate. Do not edit.
import { boolean, map, model, type Model, optional, required, string } from 'io-ts-kubernetes/codec'
import { LocalObjectReference } from './LocalObjectReference.js'

/**
 * FlexVolume represents a generic volume resource that is provisioned/attached using an exec based plugin.
 *
 * Source: io.k8s.api.core.v1.FlexVolumeSource.
 */
export interface FlexVolumeSource {
  /** driver is the name of the driver to use for this volume. */
  readonly driver: string
  /**
   * fsType is the filesystem type to mount. Must be a filesystem type supported by the host operating system. Ex.
   * "ext4", "xfs", "ntfs". The default filesystem depends on FlexVolume script.
   */
  readonly fsType?: string
  /** options is Optional: this field holds extra command options if any. */
  readonly options?: Readonly<Record<string, string>>
  /**
   * readOnly is Optional: defaults to false (read/write). ReadOnly here will force the ReadOnly setting in
   * VolumeMounts.
   */
  readonly readOnly?: boolean
  /**
   * secretRef is Optional: secretRef is reference to the secret object containing sensitive information to pass to
   * the plugin scripts. This may be empty if no secret object is specified. If the secret object contains more than
   * one secret, all secrets are passed to the plugin scripts.
   */
  readonly secretRef?: LocalObjectReference
}

/** The codec of `FlexVolumeSource`. */
export const FlexVolumeSource: Model<FlexVolumeSource> = /*#__PURE__*/ model<FlexVolumeSource>('FlexVolumeSource', {
  driver: required(string),
  fsType: optional(string),
  options: optional(map(string)),
  readOnly: optional(boolean),
  secretRef: optional(LocalObjectReference, { pointer: true })
})

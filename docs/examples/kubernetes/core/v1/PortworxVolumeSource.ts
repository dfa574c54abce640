// Written by io-ts-kubernetes-generate. Do not edit.
import { boolean, model, type Model, optional, required, string } from 'io-ts-kubernetes/codec'

/**
 * PortworxVolumeSource represents a Portworx volume resource.
 *
 * Source: io.k8s.api.core.v1.PortworxVolumeSource.
 */
export interface PortworxVolumeSource {
  /**
   * fSType represents the filesystem type to mount Must be a filesystem type supported by the host operating
   * system. Ex. "ext4", "xfs". Implicitly inferred to be "ext4" if unspecified.
   */
  readonly fsType?: string
  /** readOnly defaults to false (read/write). ReadOnly here will force the ReadOnly setting in VolumeMounts. */
  readonly readOnly?: boolean
  /** volumeID uniquely identifies a Portworx volume */
  readonly volumeID: string
}

/** The codec of `PortworxVolumeSource`. */
export const PortworxVolumeSource: Model<PortworxVolumeSource> = /*#__PURE__*/ model<PortworxVolumeSource>(
  'PortworxVolumeSource',
  {
    fsType: optional(string),
    readOnly: optional(boolean),
    volumeID: required(string)
  }
)

// Written by io-ts-kubernetes-generate. Do not edit.
import { boolean, model, type Model, optional, required, string } from 'io-ts-kubernetes/codec'
import { LocalObjectReference } from './LocalObjectReference.js'

/**
 * ScaleIOVolumeSource represents a persistent ScaleIO volume
 *
 * Source: io.k8s.api.core.v1.ScaleIOVolumeSource.
 */
export interface ScaleIOVolumeSource {
  /**
   * fsType is the filesystem type to mount. Must be a filesystem type supported by the host operating system. Ex.
   * "ext4", "xfs", "ntfs". Default is "xfs".
   *
   * Default: `"xfs"`
   */
  readonly fsType?: string
  /** gateway is the host address of the ScaleIO API Gateway. */
  readonly gateway: string
  /** protectionDomain is the name of the ScaleIO Protection Domain for the configured storage. */
  readonly protectionDomain?: string
  /** readOnly Defaults to false (read/write). ReadOnly here will force the ReadOnly setting in VolumeMounts. */
  readonly readOnly?: boolean
  /**
   * secretRef references to the secret for ScaleIO user and other sensitive information. If this is not provided,
   * Login operation will fail.
   */
  readonly secretRef?: LocalObjectReference
  /** sslEnabled Flag enable/disable SSL communication with Gateway, default false */
  readonly sslEnabled?: boolean
  /**
   * storageMode indicates whether the storage for a volume should be ThickProvisioned or ThinProvisioned. Default
   * is ThinProvisioned.
   *
   * Default: `"ThinProvisioned"`
   */
  readonly storageMode?: string
  /** storagePool is the ScaleIO Storage Pool associated with the protection domain. */
  readonly storagePool?: string
  /** system is the name of the storage system as configured in ScaleIO. */
  readonly system: string
  /**
   * volumeName is the name of a volume already created in the ScaleIO system that is associated with this volume
   * source.
   */
  readonly volumeName?: string
}

/** The codec of `ScaleIOVolumeSource`. */
export const ScaleIOVolumeSource: Model<ScaleIOVolumeSource> = /*#__PURE__*/ model<ScaleIOVolumeSource>(
  'ScaleIOVolumeSource',
  {
    fsType: optional(string),
    gateway: required(string),
    protectionDomain: optional(string),
    readOnly: optional(boolean),
    secretRef: optional(LocalObjectReference, { pointer: true }),
    sslEnabled: optional(boolean),
    storageMode: optional(string),
    storagePool: optional(string),
    system: required(string),
    volumeName: optional(string)
  }
)

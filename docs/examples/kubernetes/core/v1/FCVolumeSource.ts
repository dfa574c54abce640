// Written by io-ts-kubernetes-generate. Do not edit.
import { boolean, list, model, type Model, optional, string } from 'io-ts-kubernetes/codec'
import { Int32 } from 'io-ts-kubernetes/scalar'

/**
 * Represents a Fibre Channel volume. Fibre Channel volumes can only be mounted as read/write once. Fibre Channel
 * volumes support ownership management and SELinux relabeling.
 *
 * Source: io.k8s.api.core.v1.FCVolumeSource.
 */
export interface FCVolumeSource {
  /**
   * fsType is the filesystem type to mount. Must be a filesystem type supported by the host operating system. Ex.
   * "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified.
   */
  readonly fsType?: string
  /** lun is Optional: FC target lun number */
  readonly lun?: Int32
  /**
   * readOnly is Optional: Defaults to false (read/write). ReadOnly here will force the ReadOnly setting in
   * VolumeMounts.
   */
  readonly readOnly?: boolean
  /** targetWWNs is Optional: FC target worldwide names (WWNs) */
  readonly targetWWNs?: ReadonlyArray<string>
  /**
   * wwids Optional: FC volume world wide identifiers (wwids) Either wwids or combination of targetWWNs and lun must
   * be set, but not both simultaneously.
   */
  readonly wwids?: ReadonlyArray<string>
}

/** The codec of `FCVolumeSource`. */
export const FCVolumeSource: Model<FCVolumeSource> = /*#__PURE__*/ model<FCVolumeSource>('FCVolumeSource', {
  fsType: optional(string),
  lun: optional(Int32),
  readOnly: optional(boolean),
  targetWWNs: optional(list(string)),
  wwids: optional(list(string))
})

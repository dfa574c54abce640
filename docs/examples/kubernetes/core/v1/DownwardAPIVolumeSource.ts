// Written by io-ts-kubernetes-generate. Do not edit.
import { list, model, type Model, optional } from 'io-ts-kubernetes/codec'
import { Int32, Int64 } from 'io-ts-kubernetes/scalar'
import { DownwardAPIVolumeFile } from './DownwardAPIVolumeFile.js'

/**
 * DownwardAPIVolumeSource represents a volume containing downward API info. Downward API volumes support ownership
 * management and SELinux relabeling.
 *
 * Source: io.k8s.api.core.v1.DownwardAPIVolumeSource.
 */
export interface DownwardAPIVolumeSource {
  /**
   * Optional: mode bits to use on created files by default. Must be a Optional: mode bits used to set permissions
   * on created files by default. Must be an octal value between 0000 and 0777 or a decimal value between 0 and 511.
   * YAML accepts both octal and decimal values, JSON requires decimal values for mode bits. Defaults to 0644.
   * Directories within the path are not affected by this setting. This might be in conflict with other options that
   * affect the file mode, like fsGroup, and the result can be other mode bits set.
   */
  readonly defaultMode?: Int32
  /**
   * defaultUser is Optional: The owner UID of the created files by default. The defaultUser field is only used as a
   * fallback when the item-level user field is unset. (Alpha) This field requires the AtomicWriteVolumeUserFields
   * feature gate to be enabled.
   */
  readonly defaultUser?: Int64
  /** Items is a list of downward API volume file */
  readonly items?: ReadonlyArray<DownwardAPIVolumeFile>
}

/** The codec of `DownwardAPIVolumeSource`. */
export const DownwardAPIVolumeSource: Model<DownwardAPIVolumeSource> = /*#__PURE__*/ model<DownwardAPIVolumeSource>(
  'DownwardAPIVolumeSource',
  {
    defaultMode: optional(Int32),
    defaultUser: optional(Int64),
    items: optional(list(DownwardAPIVolumeFile))
  }
)

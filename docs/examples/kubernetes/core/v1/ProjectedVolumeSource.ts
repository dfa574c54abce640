// Written by io-ts-kubernetes-generate. Do not edit.
import { list, model, type Model, optional } from 'io-ts-kubernetes/codec'
import { Int32, Int64 } from 'io-ts-kubernetes/scalar'
import { VolumeProjection } from './VolumeProjection.js'

/**
 * Represents a projected volume source
 *
 * Source: io.k8s.api.core.v1.ProjectedVolumeSource.
 */
export interface ProjectedVolumeSource {
  /**
   * defaultMode are the mode bits used to set permissions on created files by default. Must be an octal value
   * between 0000 and 0777 or a decimal value between 0 and 511. YAML accepts both octal and decimal values, JSON
   * requires decimal values for mode bits. Directories within the path are not affected by this setting. This might
   * be in conflict with other options that affect the file mode, like fsGroup, and the result can be other mode
   * bits set.
   */
  readonly defaultMode?: Int32
  /**
   * defaultUser is Optional: The owner UID of the created files by default. The defaultUser field is only used as a
   * fallback when the item-level user field is unset. (Alpha) This field requires the AtomicWriteVolumeUserFields
   * feature gate to be enabled.
   */
  readonly defaultUser?: Int64
  /** sources is the list of volume projections. Each entry in this list handles one source. */
  readonly sources?: ReadonlyArray<VolumeProjection>
}

/** The codec of `ProjectedVolumeSource`. */
export const ProjectedVolumeSource: Model<ProjectedVolumeSource> = /*#__PURE__*/ model<ProjectedVolumeSource>(
  'ProjectedVolumeSource',
  {
    defaultMode: optional(Int32),
    defaultUser: optional(Int64),
    sources: optional(list(VolumeProjection))
  }
)

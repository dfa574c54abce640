// Written by io-ts-kubernetes-generate. Do not edit.
import { list, model, type Model, optional } from 'io-ts-kubernetes/codec'
import { DownwardAPIVolumeFile } from './DownwardAPIVolumeFile.js'

/**
 * Represents downward API info for projecting into a projected volume. Note that this is identical to a downwardAPI
 * volume source without the default mode.
 *
 * Source: io.k8s.api.core.v1.DownwardAPIProjection.
 */
export interface DownwardAPIProjection {
  /** Items is a list of DownwardAPIVolume file */
  readonly items?: ReadonlyArray<DownwardAPIVolumeFile>
}

/** The codec of `DownwardAPIProjection`. */
export const DownwardAPIProjection: Model<DownwardAPIProjection> = /*#__PURE__*/ model<DownwardAPIProjection>(
  'DownwardAPIProjection',
  {
    items: optional(list(DownwardAPIVolumeFile))
  }
)

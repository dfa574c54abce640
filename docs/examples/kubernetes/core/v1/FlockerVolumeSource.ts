// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, optional, string } from 'io-ts-kubernetes/codec'

/**
 * Represents a Flocker volume mounted by the Flocker agent. One and only one of datasetName and datasetUUID should
 * be set. Flocker volumes do not support ownership management or SELinux relabeling.
 *
 * Source: io.k8s.api.core.v1.FlockerVolumeSource.
 */
export interface FlockerVolumeSource {
  /**
   * datasetName is Name of the dataset stored as metadata -> name on the dataset for Flocker should be considered
   * as deprecated
   */
  readonly datasetName?: string
  /** datasetUUID is the UUID of the dataset. This is unique identifier of a Flocker dataset */
  readonly datasetUUID?: string
}

/** The codec of `FlockerVolumeSource`. */
export const FlockerVolumeSource: Model<FlockerVolumeSource> = /*#__PURE__*/ model<FlockerVolumeSource>(
  'FlockerVolumeSource',
  {
    datasetName: optional(string),
    datasetUUID: optional(string)
  }
)

// Written by io-ts-kubernetes-generate. Do not edit.
import { boolean, model, type Model, optional, required, string } from 'io-ts-kubernetes/codec'

/**
 * AzureFile represents an Azure File Service mount on the host and bind mount to the pod.
 *
 * Source: io.k8s.api.core.v1.AzureFileVolumeSource.
 */
export interface AzureFileVolumeSource {
  /** readOnly defaults to false (read/write). ReadOnly here will force the ReadOnly setting in VolumeMounts. */
  readonly readOnly?: boolean
  /** secretName is the name of secret that contains Azure Storage Account Name and Key */
  readonly secretName: string
  /** shareName is the azure share Name */
  readonly shareName: string
}

/** The codec of `AzureFileVolumeSource`. */
export const AzureFileVolumeSource: Model<AzureFileVolumeSource> = /*#__PURE__*/ model<AzureFileVolumeSource>(
  'AzureFileVolumeSource',
  {
    readOnly: optional(boolean),
    secretName: required(string),
    shareName: required(string)
  }
)

// Written by io-ts-kubernetes-generate. Do not edit.
import { boolean, model, type Model, optional, required, string } from 'io-ts-kubernetes/codec'

/**
 * Represents a Quobyte mount that lasts the lifetime of a pod. Quobyte volumes do not support ownership management
 * or SELinux relabeling.
 *
 * Source: io.k8s.api.core.v1.QuobyteVolumeSource.
 */
export interface QuobyteVolumeSource {
  /** group to map volume access to Default is no group */
  readonly group?: string
  /** readOnly here will force the Quobyte volume to be mounted with read-only permissions. Defaults to false. */
  readonly readOnly?: boolean
  /**
   * registry represents a single or multiple Quobyte Registry services specified as a string as host:port pair
   * (multiple entries are separated with commas) which acts as the central registry for volumes
   */
  readonly registry: string
  /**
   * tenant owning the given Quobyte volume in the Backend Used with dynamically provisioned Quobyte volumes, value
   * is set by the plugin
   */
  readonly tenant?: string
  /** user to map volume access to Defaults to serivceaccount user */
  readonly user?: string
  /** volume is a string that references an already created Quobyte volume by name. */
  readonly volume: string
}

/** The codec of `QuobyteVolumeSource`. */
export const QuobyteVolumeSource: Model<QuobyteVolumeSource> = /*#__PURE__*/ model<QuobyteVolumeSource>(
  'QuobyteVolumeSource',
  {
    group: optional(string),
    readOnly: optional(boolean),
    registry: required(string),
    tenant: optional(string),
    user: optional(string),
    volume: required(string)
  }
)

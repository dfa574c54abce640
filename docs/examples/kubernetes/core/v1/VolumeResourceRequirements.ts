// Written by io-ts-kubernetes-generate. Do not edit.
import { map, model, type Model, optional } from 'io-ts-kubernetes/codec'
import { Quantity } from 'io-ts-kubernetes/scalar'

/**
 * VolumeResourceRequirements describes the storage resource requirements for a volume.
 *
 * Source: io.k8s.api.core.v1.VolumeResourceRequirements.
 */
export interface VolumeResourceRequirements {
  /**
   * Limits describes the maximum amount of compute resources allowed. More info:
   * https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
   */
  readonly limits?: Readonly<Record<string, Quantity>>
  /**
   * Requests describes the minimum amount of compute resources required. If Requests is omitted for a container, it
   * defaults to Limits if that is explicitly specified, otherwise to an implementation-defined value. Requests
   * cannot exceed Limits. More info: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
   */
  readonly requests?: Readonly<Record<string, Quantity>>
}

/** The codec of `VolumeResourceRequirements`. */
export const VolumeResourceRequirements: Model<VolumeResourceRequirements> =
  /*#__PURE__*/ model<VolumeResourceRequirements>('VolumeResourceRequirements', {
    limits: optional(map(Quantity)),
    requests: optional(map(Quantity))
  })

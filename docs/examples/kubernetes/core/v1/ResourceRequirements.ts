// Written by io-ts-kubernetes-generate. Do not edit.
import { list, map, model, type Model, optional } from 'io-ts-kubernetes/codec'
import { Quantity } from 'io-ts-kubernetes/scalar'
import { ResourceClaim } from './ResourceClaim.js'

/**
 * ResourceRequirements describes the compute resource requirements.
 *
 * Source: io.k8s.api.core.v1.ResourceRequirements.
 */
export interface ResourceRequirements {
  /**
   * Claims lists the names of resources, defined in spec.resourceClaims, that are used by this container.
   *
   * This field depends on the DynamicResourceAllocation feature gate.
   *
   * This field is immutable. It can only be set for containers.
   */
  readonly claims?: ReadonlyArray<ResourceClaim>
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

/** The codec of `ResourceRequirements`. */
export const ResourceRequirements: Model<ResourceRequirements> = /*#__PURE__*/ model<ResourceRequirements>(
  'ResourceRequirements',
  {
    claims: optional(list(ResourceClaim)),
    limits: optional(map(Quantity)),
    requests: optional(map(Quantity))
  }
)

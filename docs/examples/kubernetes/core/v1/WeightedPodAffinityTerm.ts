// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, required } from 'io-ts-kubernetes/codec'
import { Int32 } from 'io-ts-kubernetes/scalar'
import { PodAffinityTerm } from './PodAffinityTerm.js'

/**
 * The weights of all of the matched WeightedPodAffinityTerm fields are added per-node to find the most preferred
 * node(s)
 *
 * Source: io.k8s.api.core.v1.WeightedPodAffinityTerm.
 */
export interface WeightedPodAffinityTerm {
  /** Required. A pod affinity term, associated with the corresponding weight. */
  readonly podAffinityTerm: PodAffinityTerm
  /** weight associated with matching the corresponding podAffinityTerm, in the range 1-100. */
  readonly weight: Int32
}

/** The codec of `WeightedPodAffinityTerm`. */
export const WeightedPodAffinityTerm: Model<WeightedPodAffinityTerm> = /*#__PURE__*/ model<WeightedPodAffinityTerm>(
  'WeightedPodAffinityTerm',
  {
    podAffinityTerm: required(PodAffinityTerm),
    weight: required(Int32)
  }
)

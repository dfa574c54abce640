// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, optional, string } from 'io-ts-kubernetes/codec'

/**
 * PodSchedulingGroup identifies the runtime scheduling group instance that a Pod belongs to. The scheduler uses
 * this information to apply workload-aware scheduling semantics. Exactly one field must be specified.
 *
 * Source: io.k8s.api.core.v1.PodSchedulingGroup.
 */
export interface PodSchedulingGroup {
  /**
   * PodGroupName specifies the name of the standalone PodGroup object that represents the runtime instance of this
   * group. Must be a DNS subdomain.
   */
  readonly podGroupName?: string
}

/** The codec of `PodSchedulingGroup`. */
export const PodSchedulingGroup: Model<PodSchedulingGroup> = /*#__PURE__*/ model<PodSchedulingGroup>(
  'PodSchedulingGroup',
  {
    podGroupName: optional(string)
  }
)

// Written by io-ts-kubernetes-generate. Do not edit.
import { list, model, type Model, optional } from 'io-ts-kubernetes/codec'
import { NodeSelector } from './NodeSelector.js'
import { PreferredSchedulingTerm } from './PreferredSchedulingTerm.js'

/**
 * Node affinity is a group of node affinity scheduling rules.
 *
 * Source: io.k8s.api.core.v1.NodeAffinity.
 */
export interface NodeAffinity {
  /**
   * The scheduler will prefer to schedule pods to nodes that satisfy the affinity expressions specified by this
   * field, but it may choose a node that violates one or more of the expressions. The node that is most preferred
   * is the one with the greatest sum of weights, i.e. for each node that meets all of the scheduling requirements
   * (resource request, requiredDuringScheduling affinity expressions, etc.), compute a sum by iterating through the
   * elements of this field and adding "weight" to the sum if the node matches the corresponding matchExpressions;
   * the node(s) with the highest sum are the most preferred.
   */
  readonly preferredDuringSchedulingIgnoredDuringExecution?: ReadonlyArray<PreferredSchedulingTerm>
  /**
   * If the affinity requirements specified by this field are not met at scheduling time, the pod will not be
   * scheduled onto the node. If the affinity requirements specified by this field cease to be met at some point
   * during pod execution (e.g. due to an update), the system may or may not try to eventually evict the pod from
   * its node.
   */
  readonly requiredDuringSchedulingIgnoredDuringExecution?: NodeSelector
}

/** The codec of `NodeAffinity`. */
export const NodeAffinity: Model<NodeAffinity> = /*#__PURE__*/ model<NodeAffinity>('NodeAffinity', {
  preferredDuringSchedulingIgnoredDuringExecution: optional(list(PreferredSchedulingTerm)),
  requiredDuringSchedulingIgnoredDuringExecution: optional(NodeSelector, { pointer: true })
})

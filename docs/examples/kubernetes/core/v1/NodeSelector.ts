// Written by io-ts-kubernetes-generate. Do not edit.
import { list, model, type Model, required } from 'io-ts-kubernetes/codec'
import { NodeSelectorTerm } from './NodeSelectorTerm.js'

/**
 * A node selector represents the union of the results of one or more label queries over a set of nodes; that is, it
 * represents the OR of the selectors represented by the node selector terms.
 *
 * Source: io.k8s.api.core.v1.NodeSelector.
 */
export interface NodeSelector {
  /** Required. A list of node selector terms. The terms are ORed. */
  readonly nodeSelectorTerms: ReadonlyArray<NodeSelectorTerm>
}

/** The codec of `NodeSelector`. */
export const NodeSelector: Model<NodeSelector> = /*#__PURE__*/ model<NodeSelector>('NodeSelector', {
  nodeSelectorTerms: required(list(NodeSelectorTerm))
})

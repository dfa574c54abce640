// Written by io-ts-kubernetes-generate. Do not edit.
import { list, model, type Model, optional } from 'io-ts-kubernetes/codec'
import { NodeSelectorRequirement } from './NodeSelectorRequirement.js'

/**
 * A null or empty node selector term matches no objects. The requirements of them are ANDed. The
 * TopologySelectorTerm type implements a subset of the NodeSelectorTerm.
 *
 * Source: io.k8s.api.core.v1.NodeSelectorTerm.
 */
export interface NodeSelectorTerm {
  /** A list of node selector requirements by node's labels. */
  readonly matchExpressions?: ReadonlyArray<NodeSelectorRequirement>
  /** A list of node selector requirements by node's fields. */
  readonly matchFields?: ReadonlyArray<NodeSelectorRequirement>
}

/** The codec of `NodeSelectorTerm`. */
export const NodeSelectorTerm: Model<NodeSelectorTerm> = /*#__PURE__*/ model<NodeSelectorTerm>('NodeSelectorTerm', {
  matchExpressions: optional(list(NodeSelectorRequirement)),
  matchFields: optional(list(NodeSelectorRequirement))
})

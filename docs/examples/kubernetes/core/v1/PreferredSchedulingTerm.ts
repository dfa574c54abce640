// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, required } from 'io-ts-kubernetes/codec'
import { Int32 } from 'io-ts-kubernetes/scalar'
import { NodeSelectorTerm } from './NodeSelectorTerm.js'

/**
 * An empty preferred scheduling term matches all objects with implicit weight 0 (i.e. it's a no-op). A null
 * preferred scheduling term matches no objects (i.e. is also a no-op).
 *
 * Source: io.k8s.api.core.v1.PreferredSchedulingTerm.
 */
export interface PreferredSchedulingTerm {
  /** A node selector term, associated with the corresponding weight. */
  readonly preference: NodeSelectorTerm
  /** Weight associated with matching the corresponding nodeSelectorTerm, in the range 1-100. */
  readonly weight: Int32
}

/** The codec of `PreferredSchedulingTerm`. */
export const PreferredSchedulingTerm: Model<PreferredSchedulingTerm> = /*#__PURE__*/ model<PreferredSchedulingTerm>(
  'PreferredSchedulingTerm',
  {
    preference: required(NodeSelectorTerm),
    weight: required(Int32)
  }
)

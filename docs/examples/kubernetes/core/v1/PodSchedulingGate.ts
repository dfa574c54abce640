// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, required, string } from 'io-ts-kubernetes/codec'

/**
 * PodSchedulingGate is associated to a Pod to guard its scheduling.
 *
 * Source: io.k8s.api.core.v1.PodSchedulingGate.
 */
export interface PodSchedulingGate {
  /** Name of the scheduling gate. Each scheduling gate must have a unique name field. */
  readonly name: string
}

/** The codec of `PodSchedulingGate`. */
export const PodSchedulingGate: Model<PodSchedulingGate> = /*#__PURE__*/ model<PodSchedulingGate>('PodSchedulingGate', {
  name: required(string)
})

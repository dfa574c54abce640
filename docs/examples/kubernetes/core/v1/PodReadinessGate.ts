// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, required, string } from 'io-ts-kubernetes/codec'

/**
 * PodReadinessGate contains the reference to a pod condition
 *
 * Source: io.k8s.api.core.v1.PodReadinessGate.
 */
export interface PodReadinessGate {
  /** ConditionType refers to a condition in the pod's condition list with matching type. */
  readonly conditionType: string
}

/** The codec of `PodReadinessGate`. */
export const PodReadinessGate: Model<PodReadinessGate> = /*#__PURE__*/ model<PodReadinessGate>('PodReadinessGate', {
  conditionType: required(string)
})

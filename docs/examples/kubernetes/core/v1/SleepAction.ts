// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, required } from 'io-ts-kubernetes/codec'
import { Int64 } from 'io-ts-kubernetes/scalar'

/**
 * SleepAction describes a "sleep" action.
 *
 * Source: io.k8s.api.core.v1.SleepAction.
 */
export interface SleepAction {
  /** Seconds is the number of seconds to sleep. */
  readonly seconds: Int64
}

/** The codec of `SleepAction`. */
export const SleepAction: Model<SleepAction> = /*#__PURE__*/ model<SleepAction>('SleepAction', {
  seconds: required(Int64)
})

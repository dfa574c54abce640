// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, optional } from 'io-ts-kubernetes/codec'
import { DateTime } from 'io-ts-kubernetes/meta/v1'
import { Int64 } from 'io-ts-kubernetes/scalar'

/** Source: CronTab of stable.example.com/v1, status. */
export interface CronTabStatus {
  readonly lastRun?: DateTime
  readonly runs?: Int64
}

/** The codec of `CronTabStatus`. */
export const CronTabStatus: Model<CronTabStatus> = /*#__PURE__*/ model<CronTabStatus>('CronTabStatus', {
  lastRun: optional(DateTime),
  runs: optional(Int64)
})

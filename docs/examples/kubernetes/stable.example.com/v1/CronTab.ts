// Written by io-ts-kubernetes-generate. Do not edit.
import { constant, model, type Model, optional, required } from 'io-ts-kubernetes/codec'
import { ObjectMeta } from 'io-ts-kubernetes/meta/v1'
import { CronTabSpec } from './CronTabSpec.js'
import { CronTabStatus } from './CronTabStatus.js'

/**
 * CronTab runs images at the times that a cron expression names.
 *
 * Source: CronTab of stable.example.com/v1.
 */
export interface CronTab {
  readonly kind?: 'CronTab'
  readonly apiVersion?: 'stable.example.com/v1'
  readonly metadata?: ObjectMeta
  readonly spec: CronTabSpec
  readonly status?: CronTabStatus
}

/** The codec of `CronTab`. */
export const CronTab: Model<CronTab> = /*#__PURE__*/ model<CronTab>('CronTab', {
  kind: optional(constant('CronTab')),
  apiVersion: optional(constant('stable.example.com/v1')),
  metadata: optional(ObjectMeta),
  spec: required(CronTabSpec),
  status: optional(CronTabStatus)
})

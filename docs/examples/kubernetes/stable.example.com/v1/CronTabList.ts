// Written by io-ts-kubernetes-generate. Do not edit.
import { constant, list, model, type Model, optional, required } from 'io-ts-kubernetes/codec'
import { ListMeta } from 'io-ts-kubernetes/meta/v1'
import { CronTab } from './CronTab.js'

/**
 * A list of CronTab objects.
 *
 * Source: CronTabList of stable.example.com/v1.
 */
export interface CronTabList {
  readonly kind?: 'CronTabList'
  readonly apiVersion?: 'stable.example.com/v1'
  readonly metadata?: ListMeta
  readonly items: ReadonlyArray<CronTab>
}

/** The codec of `CronTabList`. */
export const CronTabList: Model<CronTabList> = /*#__PURE__*/ model<CronTabList>('CronTabList', {
  kind: optional(constant('CronTabList')),
  apiVersion: optional(constant('stable.example.com/v1')),
  metadata: optional(ListMeta),
  items: required(list(CronTab))
})

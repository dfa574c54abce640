// Written by io-ts-kubernetes-generate. Do not edit.
/** The models of stable.example.com/v1. */
export { CronTab } from './CronTab.js'
export { CronTabList } from './CronTabList.js'
export { CronTabSpec } from './CronTabSpec.js'
export { CronTabStatus } from './CronTabStatus.js'

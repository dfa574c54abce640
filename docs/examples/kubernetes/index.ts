// Written by io-ts-kubernetes-generate. Do not edit.
/** All models, by group and version. */
export * as appsV1 from './apps/v1/index.js'
export * as coreV1 from './core/v1/index.js'
export * as metaV1 from './meta/v1/index.js'
export * as stableExampleComV1 from './stable.example.com/v1/index.js'

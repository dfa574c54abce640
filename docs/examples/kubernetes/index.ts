// Written by io-ts-kubernetes-generate. Do not edit.
/** All models, by group and version. */
export * as stableExampleComV1 from './stable.example.com/v1/index.js'

// Written by io-ts-kubernetes-generate. Do not edit.
/** The models of meta/v1. */
export { LabelSelector } from './LabelSelector.js'

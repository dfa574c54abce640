// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, required, string } from 'io-ts-kubernetes/codec'

/**
 * Sysctl defines a kernel parameter to be set
 *
 * Source: io.k8s.api.core.v1.Sysctl.
 */
export interface Sysctl {
  /** Name of a property to set */
  readonly name: string
  /** Value of a property to set */
  readonly value: string
}

/** The codec of `Sysctl`. */
export const Sysctl: Model<Sysctl> = /*#__PURE__*/ model<Sysctl>('Sysctl', {
  name: required(string),
  value: required(string)
})

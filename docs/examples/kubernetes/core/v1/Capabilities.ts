// Written by io-ts-kubernetes-generate. Do not edit.
import { list, model, type Model, optional, string } from 'io-ts-kubernetes/codec'

/**
 * Adds and removes POSIX capabilities from running containers.
 *
 * Source: io.k8s.api.core.v1.Capabilities.
 */
export interface Capabilities {
  /** Added capabilities */
  readonly add?: ReadonlyArray<string>
  /** Removed capabilities */
  readonly drop?: ReadonlyArray<string>
}

/** The codec of `Capabilities`. */
export const Capabilities: Model<Capabilities> = /*#__PURE__*/ model<Capabilities>('Capabilities', {
  add: optional(list(string)),
  drop: optional(list(string))
})

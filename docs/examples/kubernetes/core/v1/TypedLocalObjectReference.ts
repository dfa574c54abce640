// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, optional, required, string } from 'io-ts-kubernetes/codec'

/**
 * TypedLocalObjectReference contains enough information to let you locate the typed referenced object inside the
 * same namespace.
 *
 * Source: io.k8s.api.core.v1.TypedLocalObjectReference.
 */
export interface TypedLocalObjectReference {
  /** Kind is the type of resource being referenced */
  readonly kind: string
  /**
   * APIGroup is the group for the resource being referenced. If APIGroup is not specified, the specified Kind must
   * be in the core API group. For any other third-party types, APIGroup is required.
   */
  readonly apiGroup?: string
  /** Name is the name of resource being referenced */
  readonly name: string
}

/** The codec of `TypedLocalObjectReference`. */
export const TypedLocalObjectReference: Model<TypedLocalObjectReference> =
  /*#__PURE__*/ model<TypedLocalObjectReference>('TypedLocalObjectReference', {
    kind: required(string),
    apiGroup: optional(string),
    name: required(string)
  })

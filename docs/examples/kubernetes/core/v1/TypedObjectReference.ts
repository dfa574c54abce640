// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, optional, required, string } from 'io-ts-kubernetes/codec'

/**
 * TypedObjectReference contains enough information to let you locate the typed referenced object
 *
 * Source: io.k8s.api.core.v1.TypedObjectReference.
 */
export interface TypedObjectReference {
  /** Kind is the type of resource being referenced */
  readonly kind: string
  /**
   * APIGroup is the group for the resource being referenced. If APIGroup is not specified, the specified Kind must
   * be in the core API group. For any other third-party types, APIGroup is required.
   */
  readonly apiGroup?: string
  /** Name is the name of resource being referenced */
  readonly name: string
  /**
   * Namespace is the namespace of resource being referenced Note that when a namespace is specified, a
   * gateway.networking.k8s.io/ReferenceGrant object is required in the referent namespace to allow that namespace's
   * owner to accept the reference. See the ReferenceGrant documentation for details. (Alpha) This field requires
   * the CrossNamespaceVolumeDataSource feature gate to be enabled.
   */
  readonly namespace?: string
}

/** The codec of `TypedObjectReference`. */
export const TypedObjectReference: Model<TypedObjectReference> = /*#__PURE__*/ model<TypedObjectReference>(
  'TypedObjectReference',
  {
    kind: required(string),
    apiGroup: optional(string),
    name: required(string),
    namespace: optional(string)
  }
)

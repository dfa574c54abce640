// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, optional, string } from 'io-ts-kubernetes/codec'

/**
 * LocalObjectReference contains enough information to let you locate the referenced object inside the same
 * namespace.
 *
 * Source: io.k8s.api.core.v1.LocalObjectReference.
 */
export interface LocalObjectReference {
  /**
   * Name of the referent. This field is effectively required, but due to backwards compatibility is allowed to be
   * empty. Instances of this type with an empty value here are almost certainly wrong. More info:
   * https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name?: string
}

/** The codec of `LocalObjectReference`. */
export const LocalObjectReference: Model<LocalObjectReference> = /*#__PURE__*/ model<LocalObjectReference>(
  'LocalObjectReference',
  {
    name: optional(string)
  }
)

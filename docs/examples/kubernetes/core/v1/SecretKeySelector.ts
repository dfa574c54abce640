// Written by io-ts-kubernetes-generate. Do not edit.
import { boolean, model, type Model, optional, required, string } from 'io-ts-kubernetes/codec'

/**
 * SecretKeySelector selects a key of a Secret.
 *
 * Source: io.k8s.api.core.v1.SecretKeySelector.
 */
export interface SecretKeySelector {
  /** The key of the secret to select from. Must be a valid secret key. */
  readonly key: string
  /**
   * Name of the referent. This field is effectively required, but due to backwards compatibility is allowed to be
   * empty. Instances of this type with an empty value here are almost certainly wrong. More info:
   * https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name?: string
  /** Specify whether the Secret or its key must be defined */
  readonly optional?: boolean
}

/** The codec of `SecretKeySelector`. */
export const SecretKeySelector: Model<SecretKeySelector> = /*#__PURE__*/ model<SecretKeySelector>('SecretKeySelector', {
  key: required(string),
  name: optional(string),
  optional: optional(boolean)
})

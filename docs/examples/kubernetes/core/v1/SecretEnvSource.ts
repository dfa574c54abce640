// Written by io-ts-kubernetes-generate. Do not edit.
import { boolean, model, type Model, optional, string } from 'io-ts-kubernetes/codec'

/**
 * SecretEnvSource selects a Secret to populate the environment variables with.
 *
 * The contents of the target Secret's Data field will represent the key-value pairs as environment variables.
 *
 * Source: io.k8s.api.core.v1.SecretEnvSource.
 */
export interface SecretEnvSource {
  /**
   * Name of the referent. This field is effectively required, but due to backwards compatibility is allowed to be
   * empty. Instances of this type with an empty value here are almost certainly wrong. More info:
   * https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name?: string
  /** Specify whether the Secret must be defined */
  readonly optional?: boolean
}

/** The codec of `SecretEnvSource`. */
export const SecretEnvSource: Model<SecretEnvSource> = /*#__PURE__*/ model<SecretEnvSource>('SecretEnvSource', {
  name: optional(string),
  optional: optional(boolean)
})

// Written by io-ts-kubernetes-generate. Do not edit.
import { boolean, model, type Model, optional, string } from 'io-ts-kubernetes/codec'

/**
 * ConfigMapEnvSource selects a ConfigMap to populate the environment variables with.
 *
 * The contents of the target ConfigMap's Data field will represent the key-value pairs as environment variables.
 * Keys in the BinaryData field are not currently propagated to container env vars.
 *
 * Source: io.k8s.api.core.v1.ConfigMapEnvSource.
 */
export interface ConfigMapEnvSource {
  /**
   * Name of the referent. This field is effectively required, but due to backwards compatibility is allowed to be
   * empty. Instances of this type with an empty value here are almost certainly wrong. More info:
   * https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name?: string
  /** Specify whether the ConfigMap must be defined */
  readonly optional?: boolean
}

/** The codec of `ConfigMapEnvSource`. */
export const ConfigMapEnvSource: Model<ConfigMapEnvSource> = /*#__PURE__*/ model<ConfigMapEnvSource>(
  'ConfigMapEnvSource',
  {
    name: optional(string),
    optional: optional(boolean)
  }
)

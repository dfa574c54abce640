// Written by io-ts-kubernetes-generate. Do not edit.
import { boolean, model, type Model, optional, required, string } from 'io-ts-kubernetes/codec'

/**
 * Selects a key from a ConfigMap.
 *
 * Source: io.k8s.api.core.v1.ConfigMapKeySelector.
 */
export interface ConfigMapKeySelector {
  /**
   * The key to select from the ConfigMap's Data field. Keys in the BinaryData field are not currently propagated to
   * container env vars.
   */
  readonly key: string
  /**
   * Name of the referent. This field is effectively required, but due to backwards compatibility is allowed to be
   * empty. Instances of this type with an empty value here are almost certainly wrong. More info:
   * https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name?: string
  /** Specify whether the ConfigMap or its key must be defined */
  readonly optional?: boolean
}

/** The codec of `ConfigMapKeySelector`. */
export const ConfigMapKeySelector: Model<ConfigMapKeySelector> = /*#__PURE__*/ model<ConfigMapKeySelector>(
  'ConfigMapKeySelector',
  {
    key: required(string),
    name: optional(string),
    optional: optional(boolean)
  }
)

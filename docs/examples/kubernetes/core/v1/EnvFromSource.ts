// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, optional, string } from 'io-ts-kubernetes/codec'
import { ConfigMapEnvSource } from './ConfigMapEnvSource.js'
import { SecretEnvSource } from './SecretEnvSource.js'

/**
 * EnvFromSource represents the source of a set of ConfigMaps or Secrets
 *
 * Source: io.k8s.api.core.v1.EnvFromSource.
 */
export interface EnvFromSource {
  /** The ConfigMap to select from */
  readonly configMapRef?: ConfigMapEnvSource
  /**
   * Optional text to prepend to the name of each environment variable. May consist of any printable ASCII
   * characters except '='.
   */
  readonly prefix?: string
  /** The Secret to select from */
  readonly secretRef?: SecretEnvSource
}

/** The codec of `EnvFromSource`. */
export const EnvFromSource: Model<EnvFromSource> = /*#__PURE__*/ model<EnvFromSource>('EnvFromSource', {
  configMapRef: optional(ConfigMapEnvSource, { pointer: true }),
  prefix: optional(string),
  secretRef: optional(SecretEnvSource, { pointer: true })
})

// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, optional, required, string } from 'io-ts-kubernetes/codec'
import { EnvVarSource } from './EnvVarSource.js'

/**
 * EnvVar represents an environment variable present in a Container.
 *
 * Source: io.k8s.api.core.v1.EnvVar.
 */
export interface EnvVar {
  /** Name of the environment variable. May consist of any printable ASCII characters except '='. */
  readonly name: string
  /**
   * Variable references $(VAR_NAME) are expanded using the previously defined environment variables in the
   * container and any service environment variables. If a variable cannot be resolved, the reference in the input
   * string will be unchanged. Double $$ are reduced to a single $, which allows for escaping the $(VAR_NAME)
   * syntax: i.e. "$$(VAR_NAME)" will produce the string literal "$(VAR_NAME)". Escaped references will never be
   * expanded, regardless of whether the variable exists or not. Defaults to "".
   */
  readonly value?: string
  /** Source for the environment variable's value. Cannot be used if value is not empty. */
  readonly valueFrom?: EnvVarSource
}

/** The codec of `EnvVar`. */
export const EnvVar: Model<EnvVar> = /*#__PURE__*/ model<EnvVar>('EnvVar', {
  name: required(string),
  value: optional(string),
  valueFrom: optional(EnvVarSource, { pointer: true })
})

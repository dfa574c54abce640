// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, optional, string } from 'io-ts-kubernetes/codec'
import { ContainerRestartRuleOnExitCodes } from './ContainerRestartRuleOnExitCodes.js'

/**
 * ContainerRestartRule describes how a container exit is handled.
 *
 * Source: io.k8s.api.core.v1.ContainerRestartRule.
 */
export interface ContainerRestartRule {
  /**
   * Specifies the action taken on a container exit if the requirements are satisfied. The only possible value is
   * "Restart" to restart the container.
   */
  readonly action?: string
  /** Represents the exit codes to check on container exits. */
  readonly exitCodes?: ContainerRestartRuleOnExitCodes
}

/** The codec of `ContainerRestartRule`. */
export const ContainerRestartRule: Model<ContainerRestartRule> = /*#__PURE__*/ model<ContainerRestartRule>(
  'ContainerRestartRule',
  {
    action: optional(string),
    exitCodes: optional(ContainerRestartRuleOnExitCodes, { pointer: true })
  }
)

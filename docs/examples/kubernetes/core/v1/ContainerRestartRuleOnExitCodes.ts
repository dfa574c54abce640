// Written by io-ts-kubernetes-generate. Do not edit.
import { list, model, type Model, optional, string } from 'io-ts-kubernetes/codec'
import { Int32 } from 'io-ts-kubernetes/scalar'

/**
 * ContainerRestartRuleOnExitCodes describes the condition for handling an exited container based on its exit codes.
 *
 * Source: io.k8s.api.core.v1.ContainerRestartRuleOnExitCodes.
 */
export interface ContainerRestartRuleOnExitCodes {
  /**
   * Represents the relationship between the container exit code(s) and the specified values. Possible values are: -
   * In: the requirement is satisfied if the container exit code is in the
   *   set of specified values.
   * - NotIn: the requirement is satisfied if the container exit code is
   *   not in the set of specified values.
   */
  readonly operator?: string
  /** Specifies the set of values to check for container exit codes. At most 255 elements are allowed. */
  readonly values?: ReadonlyArray<Int32>
}

/** The codec of `ContainerRestartRuleOnExitCodes`. */
export const ContainerRestartRuleOnExitCodes: Model<ContainerRestartRuleOnExitCodes> =
  /*#__PURE__*/ model<ContainerRestartRuleOnExitCodes>('ContainerRestartRuleOnExitCodes', {
    operator: optional(string),
    values: optional(list(Int32))
  })

// Written by io-ts-kubernetes-generate. Do not edit.
import { list, model, type Model, optional, string } from 'io-ts-kubernetes/codec'

/**
 * ExecAction describes a "run in container" action.
 *
 * Source: io.k8s.api.core.v1.ExecAction.
 */
export interface ExecAction {
  /**
   * Command is the command line to execute inside the container, the working directory for the command is root
   * ('/') in the container's filesystem. The command is simply exec'd, it is not run inside a shell, so traditional
   * shell instructions ('|', etc) won't work. To use a shell, you need to explicitly call out to that shell. Exit
   * status of 0 is treated as live/healthy and non-zero is unhealthy.
   */
  readonly command?: ReadonlyArray<string>
}

/** The codec of `ExecAction`. */
export const ExecAction: Model<ExecAction> = /*#__PURE__*/ model<ExecAction>('ExecAction', {
  command: optional(list(string))
})

// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, optional } from 'io-ts-kubernetes/codec'
import { ExecAction } from './ExecAction.js'
import { HTTPGetAction } from './HTTPGetAction.js'
import { SleepAction } from './SleepAction.js'
import { TCPSocketAction } from './TCPSocketAction.js'

/**
 * LifecycleHandler defines a specific action that should be taken in a lifecycle hook. One and only one of the
 * fields, except TCPSocket must be specified.
 *
 * Source: io.k8s.api.core.v1.LifecycleHandler.
 */
export interface LifecycleHandler {
  /** Exec specifies a command to execute in the container. */
  readonly exec?: ExecAction
  /** HTTPGet specifies an HTTP GET request to perform. */
  readonly httpGet?: HTTPGetAction
  /** Sleep represents a duration that the container should sleep. */
  readonly sleep?: SleepAction
  /**
   * Deprecated. TCPSocket is NOT supported as a LifecycleHandler and kept for backward compatibility. There is no
   * validation of this field and lifecycle hooks will fail at runtime when it is specified.
   */
  readonly tcpSocket?: TCPSocketAction
}

/** The codec of `LifecycleHandler`. */
export const LifecycleHandler: Model<LifecycleHandler> = /*#__PURE__*/ model<LifecycleHandler>('LifecycleHandler', {
  exec: optional(ExecAction, { pointer: true }),
  httpGet: optional(HTTPGetAction, { pointer: true }),
  sleep: optional(SleepAction, { pointer: true }),
  tcpSocket: optional(TCPSocketAction, { pointer: true })
})

// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, optional, required, string } from 'io-ts-kubernetes/codec'
import { IntOrString } from 'io-ts-kubernetes/scalar'

/**
 * TCPSocketAction describes an action based on opening a socket
 *
 * Source: io.k8s.api.core.v1.TCPSocketAction.
 */
export interface TCPSocketAction {
  /** Optional: Host name to connect to, defaults to the pod IP. */
  readonly host?: string
  /**
   * Number or name of the port to access on the container. Number must be in the range 1 to 65535. Name must be an
   * IANA_SVC_NAME.
   */
  readonly port: IntOrString
}

/** The codec of `TCPSocketAction`. */
export const TCPSocketAction: Model<TCPSocketAction> = /*#__PURE__*/ model<TCPSocketAction>('TCPSocketAction', {
  host: optional(string),
  port: required(IntOrString)
})

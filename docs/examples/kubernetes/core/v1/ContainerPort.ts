// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, openEnum, optional, required, string } from 'io-ts-kubernetes/codec'
import { Int32 } from 'io-ts-kubernetes/scalar'

/**
 * ContainerPort represents a network port in a single container.
 *
 * Source: io.k8s.api.core.v1.ContainerPort.
 */
export interface ContainerPort {
  /** Number of port to expose on the pod's IP address. This must be a valid port number, 0 < x < 65536. */
  readonly containerPort: Int32
  /** What host IP to bind the external port to. */
  readonly hostIP?: string
  /**
   * Number of port to expose on the host. If specified, this must be a valid port number, 0 < x < 65536. If
   * HostNetwork is specified, this must match ContainerPort. Most containers do not need this.
   */
  readonly hostPort?: Int32
  /**
   * If specified, this must be an IANA_SVC_NAME and unique within the pod. Each named port in a pod must have a
   * unique name. Name for the port that can be referred to by services.
   */
  readonly name?: string
  /**
   * Protocol for port. Must be UDP, TCP, or SCTP. Defaults to "TCP".
   *
   * Possible enum values:
   *  - `"SCTP"` is the SCTP protocol.
   *  - `"TCP"` is the TCP protocol.
   *  - `"UDP"` is the UDP protocol.
   *
   * Default: `"TCP"`
   */
  readonly protocol?: 'SCTP' | 'TCP' | 'UDP' | (string & {})
}

/** The codec of `ContainerPort`. */
export const ContainerPort: Model<ContainerPort> = /*#__PURE__*/ model<ContainerPort>('ContainerPort', {
  containerPort: required(Int32),
  hostIP: optional(string),
  hostPort: optional(Int32),
  name: optional(string),
  protocol: optional(openEnum('SCTP', 'TCP', 'UDP'))
})

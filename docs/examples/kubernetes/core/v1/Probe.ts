// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, optional } from 'io-ts-kubernetes/codec'
import { Int32, Int64 } from 'io-ts-kubernetes/scalar'
import { ExecAction } from './ExecAction.js'
import { GRPCAction } from './GRPCAction.js'
import { HTTPGetAction } from './HTTPGetAction.js'
import { TCPSocketAction } from './TCPSocketAction.js'

/**
 * Probe describes a health check to be performed against a container to determine whether it is alive or ready to
 * receive traffic.
 *
 * Source: io.k8s.api.core.v1.Probe.
 */
export interface Probe {
  /** Exec specifies a command to execute in the container. */
  readonly exec?: ExecAction
  /**
   * Minimum consecutive failures for the probe to be considered failed after having succeeded. Defaults to 3.
   * Minimum value is 1.
   */
  readonly failureThreshold?: Int32
  /** GRPC specifies a GRPC HealthCheckRequest. */
  readonly grpc?: GRPCAction
  /** HTTPGet specifies an HTTP GET request to perform. */
  readonly httpGet?: HTTPGetAction
  /**
   * Number of seconds after the container has started before liveness probes are initiated. More info:
   * https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#container-probes
   */
  readonly initialDelaySeconds?: Int32
  /** How often (in seconds) to perform the probe. Default to 10 seconds. Minimum value is 1. */
  readonly periodSeconds?: Int32
  /**
   * Minimum consecutive successes for the probe to be considered successful after having failed. Defaults to 1.
   * Must be 1 for liveness and startup. Minimum value is 1.
   */
  readonly successThreshold?: Int32
  /** TCPSocket specifies a connection to a TCP port. */
  readonly tcpSocket?: TCPSocketAction
  /**
   * Optional duration in seconds the pod needs to terminate gracefully upon probe failure. The grace period is the
   * duration in seconds after the processes running in the pod are sent a termination signal and the time when the
   * processes are forcibly halted with a kill signal. Set this value longer than the expected cleanup time for your
   * process. If this value is nil, the pod's terminationGracePeriodSeconds will be used. Otherwise, this value
   * overrides the value provided by the pod spec. Value must be non-negative integer. The value zero indicates stop
   * immediately via the kill signal (no opportunity to shut down). This is a beta field and requires enabling
   * ProbeTerminationGracePeriod feature gate. Minimum value is 1. spec.terminationGracePeriodSeconds is used if
   * unset.
   */
  readonly terminationGracePeriodSeconds?: Int64
  /**
   * Number of seconds after which the probe times out. Defaults to 1 second. Minimum value is 1. More info:
   * https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#container-probes
   */
  readonly timeoutSeconds?: Int32
}

/** The codec of `Probe`. */
export const Probe: Model<Probe> = /*#__PURE__*/ model<Probe>('Probe', {
  exec: optional(ExecAction, { pointer: true }),
  failureThreshold: optional(Int32),
  grpc: optional(GRPCAction, { pointer: true }),
  httpGet: optional(HTTPGetAction, { pointer: true }),
  initialDelaySeconds: optional(Int32),
  periodSeconds: optional(Int32),
  successThreshold: optional(Int32),
  tcpSocket: optional(TCPSocketAction, { pointer: true }),
  terminationGracePeriodSeconds: optional(Int64),
  timeoutSeconds: optional(Int32)
})

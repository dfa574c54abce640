// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, openEnum, optional, required, string } from 'io-ts-kubernetes/codec'
import { Int32 } from 'io-ts-kubernetes/scalar'

/**
 * GRPCAction specifies an action involving a GRPC service.
 *
 * Source: io.k8s.api.core.v1.GRPCAction.
 */
export interface GRPCAction {
  /**
   * mode specifies the connection mode for the gRPC health probe. Set to "TLS" to use TLS without certificate
   * verification. Set to "Plaintext" to use a plaintext (insecure) connection explicitly. If not specified, the
   * probe uses a plaintext (insecure) connection.
   *
   * Possible enum values:
   *  - `"Plaintext"` indicates that the probe should use a plaintext (insecure) gRPC connection.
   *  - `"TLS"` indicates that the probe should connect using TLS without certificate verification.
   */
  readonly mode?: 'Plaintext' | 'TLS' | (string & {})
  /** Port number of the gRPC service. Number must be in the range 1 to 65535. */
  readonly port: Int32
  /**
   * Service is the name of the service to place in the gRPC HealthCheckRequest (see
   * https://github.com/grpc/grpc/blob/master/doc/health-checking.md).
   *
   * If this is not specified, the default behavior is defined by gRPC.
   */
  readonly service?: string
}

/** The codec of `GRPCAction`. */
export const GRPCAction: Model<GRPCAction> = /*#__PURE__*/ model<GRPCAction>('GRPCAction', {
  mode: optional(openEnum('Plaintext', 'TLS')),
  port: required(Int32),
  service: optional(string)
})

// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, optional, required, string } from 'io-ts-kubernetes/codec'
import { Int64 } from 'io-ts-kubernetes/scalar'

/**
 * ServiceAccountTokenProjection represents a projected service account token volume. This projection can be used to
 * insert a service account token into the pods runtime filesystem for use against APIs (Kubernetes API Server or
 * otherwise).
 *
 * Source: io.k8s.api.core.v1.ServiceAccountTokenProjection.
 */
export interface ServiceAccountTokenProjection {
  /**
   * audience is the intended audience of the token. A recipient of a token must identify itself with an identifier
   * specified in the audience of the token, and otherwise should reject the token. The audience defaults to the
   * identifier of the apiserver.
   */
  readonly audience?: string
  /**
   * expirationSeconds is the requested duration of validity of the service account token. As the token approaches
   * expiration, the kubelet volume plugin will proactively rotate the service account token. The kubelet will start
   * trying to rotate the token if the token is older than 80 percent of its time to live or if the token is older
   * than 24 hours.Defaults to 1 hour and must be at least 10 minutes.
   */
  readonly expirationSeconds?: Int64
  /** path is the path relative to the mount point of the file to project the token into. */
  readonly path: string
  /**
   * user is Optional: The owner UID of the created file. If specified, the item-level user field takes precedence
   * over defaultUser. (Alpha) This field requires the AtomicWriteVolumeUserFields feature gate to be enabled.
   */
  readonly user?: Int64
}

/** The codec of `ServiceAccountTokenProjection`. */
export const ServiceAccountTokenProjection: Model<ServiceAccountTokenProjection> =
  /*#__PURE__*/ model<ServiceAccountTokenProjection>('ServiceAccountTokenProjection', {
    audience: optional(string),
    expirationSeconds: optional(Int64),
    path: required(string),
    user: optional(Int64)
  })

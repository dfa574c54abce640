/**
 * A request for a service account token, and its answer.
 *
 * @since 0.1.0
 */
import { constant, type Model, model, optional, required } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { ObjectMeta } from '../../meta/v1/ObjectMeta'
import { TokenRequestSpec } from './TokenRequestSpec'
import { TokenRequestStatus } from './TokenRequestStatus'
import { compiledTokenRequest } from './generated'

/**
 * Asks for a token of a service account. The request is posted to the account's `token` subresource.
 *
 * Source: `authenticationv1.TokenRequest`, k8s.io/api authentication/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface TokenRequest {
  readonly kind?: 'TokenRequest'
  readonly apiVersion?: 'authentication.k8s.io/v1'
  /** In an answer: name, namespace and (since Kubernetes 1.34) UID of the service account. */
  readonly metadata?: ObjectMeta
  /** The request. */
  readonly spec: TokenRequestSpec
  /** The answer. Go sends `{"token":"","expirationTimestamp":null}` in every request, which counts as absent. */
  readonly status?: TokenRequestStatus
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const TokenRequest: Model<TokenRequest> = /*#__PURE__*/ withCompiled(
  model<TokenRequest>('TokenRequest', {
    kind: optional(constant('TokenRequest')),
    apiVersion: optional(constant('authentication.k8s.io/v1')),
    metadata: optional(ObjectMeta),
    spec: required(TokenRequestSpec),
    status: optional(TokenRequestStatus)
  }),
  compiledTokenRequest
)

/**
 * A request for a token of a service account, and its answer.
 *
 * @since 0.1.0
 */
import { constant, type Model, model, optional, required } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { ObjectMeta } from '../../meta/v1/ObjectMeta'
import { TokenRequestSpec } from './TokenRequestSpec'
import { TokenRequestStatus } from './TokenRequestStatus'
import { fastTokenRequest } from './generated'

/**
 * Asks for a token of the service account under whose `token` subresource it is posted.
 *
 * Source: `authenticationv1.TokenRequest`, k8s.io/api authentication/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface TokenRequest {
  readonly kind?: 'TokenRequest'
  readonly apiVersion?: 'authentication.k8s.io/v1'
  /** In an answer: name, namespace and (from Kubernetes 1.34 on) uid of the service account. */
  readonly metadata?: ObjectMeta
  /** The question. */
  readonly spec: TokenRequestSpec
  /** The answer. Go sends `{"token":"","expirationTimestamp":null}` in every request: that is no answer. */
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
  fastTokenRequest
)

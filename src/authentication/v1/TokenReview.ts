/**
 * A review of a bearer token.
 *
 * @since 0.1.0
 */
import { constant, type Model, model, optional, required } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { ObjectMeta } from '../../meta/v1/ObjectMeta'
import { TokenReviewSpec } from './TokenReviewSpec'
import { TokenReviewStatus } from './TokenReviewStatus'
import { compiledTokenReview } from './generated'

/**
 * Asks whose token this is: an API server of its webhook, or anybody of an API server. Answers may be cached by the
 * asking server.
 *
 * Source: `authenticationv1.TokenReview`, k8s.io/api authentication/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface TokenReview {
  readonly kind?: 'TokenReview'
  readonly apiVersion?: 'authentication.k8s.io/v1'
  readonly metadata?: ObjectMeta
  /** The question. An API server's answer repeats it, the token included. */
  readonly spec: TokenReviewSpec
  /** The answer. Go sends `{"user":{}}` in every question. */
  readonly status?: TokenReviewStatus
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const TokenReview: Model<TokenReview> = /*#__PURE__*/ withCompiled(
  model<TokenReview>('TokenReview', {
    kind: optional(constant('TokenReview')),
    apiVersion: optional(constant('authentication.k8s.io/v1')),
    metadata: optional(ObjectMeta),
    spec: required(TokenReviewSpec),
    status: optional(TokenReviewStatus)
  }),
  compiledTokenReview
)

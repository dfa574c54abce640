/**
 * A review of a bearer token.
 *
 * @since 0.1.0
 */
import { type Model, model } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import type { ObjectMeta } from '../../meta/v1/ObjectMeta'
import type { TokenReviewSpec } from './TokenReviewSpec'
import type { TokenReviewStatus } from './TokenReviewStatus'
import { getTokenReviewFields } from '../fields'
import { compiledTokenReview } from './generated'

/**
 * Asks which user a token belongs to. API servers send it to their webhook, and clients send it to an API server. The
 * API server that receives an answer may cache it.
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
  /** The request. An API server's answer repeats it, including the token. */
  readonly spec: TokenReviewSpec
  /** The answer. Go sends `{"user":{}}` in every request. */
  readonly status?: TokenReviewStatus
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const TokenReview: Model<TokenReview> = /*#__PURE__*/ withCompiled(
  model<TokenReview>('TokenReview', getTokenReviewFields('authentication.k8s.io/v1')),
  compiledTokenReview
)

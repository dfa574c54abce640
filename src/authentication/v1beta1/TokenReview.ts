/**
 * A review of a bearer token, in the version that API servers send to webhooks by default.
 *
 * @since 0.1.0
 */
import { type Model, model } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import type { ObjectMeta } from '../../meta/v1/ObjectMeta'
import type { TokenReviewSpec } from '../v1/TokenReviewSpec'
import type { TokenReviewStatus } from '../v1/TokenReviewStatus'
import { getTokenReviewFields } from '../fields'
import { compiledTokenReview } from './generated'

/**
 * `TokenReview` of v1beta1. Its JSON is the same as in v1, except for `apiVersion`. Since Kubernetes 1.22, API servers
 * do not serve it, but they still send it to webhooks.
 *
 * Source: `authenticationv1beta1.TokenReview`, k8s.io/api authentication/v1beta1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface TokenReview {
  readonly kind?: 'TokenReview'
  readonly apiVersion?: 'authentication.k8s.io/v1beta1'
  readonly metadata?: ObjectMeta
  /** The request. */
  readonly spec: TokenReviewSpec
  /** The answer, which must have the version of the request. Go sends `{"user":{}}` in every request. */
  readonly status?: TokenReviewStatus
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const TokenReview: Model<TokenReview> = /*#__PURE__*/ withCompiled(
  model<TokenReview>('TokenReview', getTokenReviewFields('authentication.k8s.io/v1beta1')),
  compiledTokenReview
)

/**
 * A review of a bearer token, in the version in which API servers ask their webhooks unless told otherwise.
 *
 * @since 0.1.0
 */
import { constant, type Model, model, optional, required } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { ObjectMeta } from '../../meta/v1/ObjectMeta'
import { TokenReviewSpec } from '../v1/TokenReviewSpec'
import { TokenReviewStatus } from '../v1/TokenReviewStatus'
import { compiledTokenReview } from './generated'

/**
 * As `TokenReview` of v1, and the same JSON but for `apiVersion`. API servers no longer serve it (from Kubernetes 1.22
 * on), but still send it to webhooks.
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
  /** The question. */
  readonly spec: TokenReviewSpec
  /** The answer, which must be in the version of the question. Go sends `{"user":{}}` in every question. */
  readonly status?: TokenReviewStatus
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const TokenReview: Model<TokenReview> = /*#__PURE__*/ withCompiled(
  model<TokenReview>('TokenReview', {
    kind: optional(constant('TokenReview')),
    apiVersion: optional(constant('authentication.k8s.io/v1beta1')),
    metadata: optional(ObjectMeta),
    spec: required(TokenReviewSpec),
    status: optional(TokenReviewStatus)
  }),
  compiledTokenReview
)

/**
 * A request for the user that sends it.
 *
 * @since 0.1.0
 */
import { type Model, model } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import type { ObjectMeta } from '../../meta/v1/ObjectMeta'
import type { SelfSubjectReviewStatus } from './SelfSubjectReviewStatus'
import { getSelfSubjectReviewFields } from '../fields'
import { compiledSelfSubjectReview } from './generated'

/**
 * Asks an API server for the user of the request itself. The request has no content. Kubernetes 1.28 and later.
 *
 * Source: `authenticationv1.SelfSubjectReview`, k8s.io/api authentication/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface SelfSubjectReview {
  readonly kind?: 'SelfSubjectReview'
  readonly apiVersion?: 'authentication.k8s.io/v1'
  readonly metadata?: ObjectMeta
  /** The answer. */
  readonly status?: SelfSubjectReviewStatus
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const SelfSubjectReview: Model<SelfSubjectReview> = /*#__PURE__*/ withCompiled(
  model<SelfSubjectReview>('SelfSubjectReview', getSelfSubjectReviewFields('authentication.k8s.io/v1')),
  compiledSelfSubjectReview
)

/**
 * A request for the user that sends it, as Kubernetes 1.27 to 1.32 serve it.
 *
 * @since 0.1.0
 */
import { type Model, model } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import type { ObjectMeta } from '../../meta/v1/ObjectMeta'
import type { SelfSubjectReviewStatus } from '../v1/SelfSubjectReviewStatus'
import { getSelfSubjectReviewFields } from '../fields'
import { compiledSelfSubjectReview } from './generated'

/**
 * `SelfSubjectReview` of v1beta1. Its JSON is the same as in v1, except for `apiVersion`.
 *
 * Source: `authenticationv1beta1.SelfSubjectReview`, k8s.io/api authentication/v1beta1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface SelfSubjectReview {
  readonly kind?: 'SelfSubjectReview'
  readonly apiVersion?: 'authentication.k8s.io/v1beta1'
  readonly metadata?: ObjectMeta
  /** The answer. */
  readonly status?: SelfSubjectReviewStatus
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const SelfSubjectReview: Model<SelfSubjectReview> = /*#__PURE__*/ withCompiled(
  model<SelfSubjectReview>('SelfSubjectReview', getSelfSubjectReviewFields('authentication.k8s.io/v1beta1')),
  compiledSelfSubjectReview
)

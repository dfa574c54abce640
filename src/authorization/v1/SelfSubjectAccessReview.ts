/**
 * A question about what the sender may do, and its answer.
 *
 * @since 0.1.0
 */
import { constant, model, type Model, optional, required } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { ObjectMeta } from '../../meta/v1/ObjectMeta'
import { SelfSubjectAccessReviewSpec } from './SelfSubjectAccessReviewSpec'
import { SubjectAccessReviewStatus } from './SubjectAccessReviewStatus'
import { compiledSelfSubjectAccessReview } from './generated'

/**
 * Asks whether the sender of the request may perform an action. Every authenticated user may ask it.
 *
 * Source: `authorizationv1.SelfSubjectAccessReview`, k8s.io/api authorization/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface SelfSubjectAccessReview {
  readonly kind?: 'SelfSubjectAccessReview'
  readonly apiVersion?: 'authorization.k8s.io/v1'
  readonly metadata?: ObjectMeta
  /** The action. */
  readonly spec: SelfSubjectAccessReviewSpec
  /** The answer. Go sends `{"allowed":false}` in every request. */
  readonly status?: SubjectAccessReviewStatus
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const SelfSubjectAccessReview: Model<SelfSubjectAccessReview> = /*#__PURE__*/ withCompiled(
  model<SelfSubjectAccessReview>('SelfSubjectAccessReview', {
    kind: optional(constant('SelfSubjectAccessReview')),
    apiVersion: optional(constant('authorization.k8s.io/v1')),
    metadata: optional(ObjectMeta),
    spec: required(SelfSubjectAccessReviewSpec),
    status: optional(SubjectAccessReviewStatus)
  }),
  compiledSelfSubjectAccessReview
)

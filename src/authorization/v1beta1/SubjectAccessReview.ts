/**
 * A question about what a user may do, in the version that API servers send to webhooks by default.
 *
 * @since 0.1.0
 */
import { constant, model, type Model, optional, required } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { ObjectMeta } from '../../meta/v1/ObjectMeta'
import { SubjectAccessReviewStatus } from '../v1/SubjectAccessReviewStatus'
import { SubjectAccessReviewSpec } from './SubjectAccessReviewSpec'
import { compiledSubjectAccessReview } from './generated'

/**
 * `SubjectAccessReview` of v1beta1. Since Kubernetes 1.22, API servers do not serve it, but they still send it to
 * webhooks.
 *
 * Source: `authorizationv1beta1.SubjectAccessReview`, k8s.io/api authorization/v1beta1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface SubjectAccessReview {
  readonly kind?: 'SubjectAccessReview'
  readonly apiVersion?: 'authorization.k8s.io/v1beta1'
  readonly metadata?: ObjectMeta
  /** The user and the action. */
  readonly spec: SubjectAccessReviewSpec
  /** The answer, which must have the version of the request. Go sends `{"allowed":false}` in every request. */
  readonly status?: SubjectAccessReviewStatus
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const SubjectAccessReview: Model<SubjectAccessReview> = /*#__PURE__*/ withCompiled(
  model<SubjectAccessReview>('SubjectAccessReview', {
    kind: optional(constant('SubjectAccessReview')),
    apiVersion: optional(constant('authorization.k8s.io/v1beta1')),
    metadata: optional(ObjectMeta),
    spec: required(SubjectAccessReviewSpec),
    status: optional(SubjectAccessReviewStatus)
  }),
  compiledSubjectAccessReview
)

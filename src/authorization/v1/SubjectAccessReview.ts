/**
 * A question about what a user may do, and its answer.
 *
 * @since 0.1.0
 */
import { constant, model, type Model, optional, required } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { ObjectMeta } from '../../meta/v1/ObjectMeta'
import { SubjectAccessReviewSpec } from './SubjectAccessReviewSpec'
import { SubjectAccessReviewStatus } from './SubjectAccessReviewStatus'
import { compiledSubjectAccessReview } from './generated'

/**
 * Asks whether a user or a group may perform an action. API servers send it to their authorization webhook, and clients
 * send it to an API server.
 *
 * Source: `authorizationv1.SubjectAccessReview`, k8s.io/api authorization/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface SubjectAccessReview {
  readonly kind?: 'SubjectAccessReview'
  readonly apiVersion?: 'authorization.k8s.io/v1'
  readonly metadata?: ObjectMeta
  /** The user and the action. An API server's answer repeats it. */
  readonly spec: SubjectAccessReviewSpec
  /** The answer. Go sends `{"allowed":false}` in every request. */
  readonly status?: SubjectAccessReviewStatus
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const SubjectAccessReview: Model<SubjectAccessReview> = /*#__PURE__*/ withCompiled(
  model<SubjectAccessReview>('SubjectAccessReview', {
    kind: optional(constant('SubjectAccessReview')),
    apiVersion: optional(constant('authorization.k8s.io/v1')),
    metadata: optional(ObjectMeta),
    spec: required(SubjectAccessReviewSpec),
    status: optional(SubjectAccessReviewStatus)
  }),
  compiledSubjectAccessReview
)

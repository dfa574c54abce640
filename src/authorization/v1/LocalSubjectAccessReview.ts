/**
 * A question about what a user may do in one namespace, and its answer.
 *
 * @since 0.1.0
 */
import { constant, model, type Model, optional, required } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { ObjectMeta } from '../../meta/v1/ObjectMeta'
import { SubjectAccessReviewSpec } from './SubjectAccessReviewSpec'
import { SubjectAccessReviewStatus } from './SubjectAccessReviewStatus'
import { compiledLocalSubjectAccessReview } from './generated'

/**
 * Asks whether a user or a group may perform an action in one namespace. To send it, a client needs a permission in
 * this namespace only.
 *
 * Source: `authorizationv1.LocalSubjectAccessReview`, k8s.io/api authorization/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface LocalSubjectAccessReview {
  readonly kind?: 'LocalSubjectAccessReview'
  readonly apiVersion?: 'authorization.k8s.io/v1'
  /** Its `namespace`, if present, must be the namespace of the request's path. */
  readonly metadata?: ObjectMeta
  /** The user and the action. `resourceAttributes.namespace` must be the namespace of the request's path. */
  readonly spec: SubjectAccessReviewSpec
  /** The answer. Go sends `{"allowed":false}` in every request. */
  readonly status?: SubjectAccessReviewStatus
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const LocalSubjectAccessReview: Model<LocalSubjectAccessReview> = /*#__PURE__*/ withCompiled(
  model<LocalSubjectAccessReview>('LocalSubjectAccessReview', {
    kind: optional(constant('LocalSubjectAccessReview')),
    apiVersion: optional(constant('authorization.k8s.io/v1')),
    metadata: optional(ObjectMeta),
    spec: required(SubjectAccessReviewSpec),
    status: optional(SubjectAccessReviewStatus)
  }),
  compiledLocalSubjectAccessReview
)

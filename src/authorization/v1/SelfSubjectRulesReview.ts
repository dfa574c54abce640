/**
 * A request for the actions that the sender may perform in a namespace, and its answer.
 *
 * @since 0.1.0
 */
import { constant, model, type Model, optional, required } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { ObjectMeta } from '../../meta/v1/ObjectMeta'
import { SelfSubjectRulesReviewSpec } from './SelfSubjectRulesReviewSpec'
import { SubjectRulesReviewStatus } from './SubjectRulesReviewStatus'
import { compiledSelfSubjectRulesReview } from './generated'

/**
 * Asks for the actions that the sender of the request may perform in a namespace. Use the answer to show or hide
 * actions, not to decide: it may be incomplete, and it ages. To decide, use a SubjectAccessReview.
 *
 * Source: `authorizationv1.SelfSubjectRulesReview`, k8s.io/api authorization/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface SelfSubjectRulesReview {
  readonly kind?: 'SelfSubjectRulesReview'
  readonly apiVersion?: 'authorization.k8s.io/v1'
  readonly metadata?: ObjectMeta
  /** The namespace. In an API server's answer, `spec` is `{}`. */
  readonly spec: SelfSubjectRulesReviewSpec
  /** The answer. In every request, Go sends a status with `null` in place of both lists. */
  readonly status?: SubjectRulesReviewStatus
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const SelfSubjectRulesReview: Model<SelfSubjectRulesReview> = /*#__PURE__*/ withCompiled(
  model<SelfSubjectRulesReview>('SelfSubjectRulesReview', {
    kind: optional(constant('SelfSubjectRulesReview')),
    apiVersion: optional(constant('authorization.k8s.io/v1')),
    metadata: optional(ObjectMeta),
    spec: required(SelfSubjectRulesReviewSpec),
    status: optional(SubjectRulesReviewStatus)
  }),
  compiledSelfSubjectRulesReview
)

/**
 * The namespace of a SelfSubjectRulesReview.
 *
 * @since 0.1.0
 */
import { model, type Model, optional, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { compiledSelfSubjectRulesReviewSpec } from './generated'

/**
 * The namespace of a SelfSubjectRulesReview.
 *
 * Source: `authorizationv1.SelfSubjectRulesReviewSpec`, k8s.io/api authorization/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface SelfSubjectRulesReviewSpec {
  /** The namespace to list actions for. API servers refuse a request without it. */
  readonly namespace?: string
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const SelfSubjectRulesReviewSpec: Model<SelfSubjectRulesReviewSpec> = /*#__PURE__*/ withCompiled(
  model<SelfSubjectRulesReviewSpec>('SelfSubjectRulesReviewSpec', {
    namespace: optional(string)
  }),
  compiledSelfSubjectRulesReviewSpec
)

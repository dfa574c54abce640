/**
 * An action.
 *
 * @since 0.1.0
 */
import { model, type Model, optional } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { NonResourceAttributes } from './NonResourceAttributes'
import { ResourceAttributes } from './ResourceAttributes'
import { compiledSelfSubjectAccessReviewSpec } from './generated'

/**
 * The action of a SelfSubjectAccessReview.
 *
 * Source: `authorizationv1.SelfSubjectAccessReviewSpec`, k8s.io/api authorization/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface SelfSubjectAccessReviewSpec {
  /** The action, if it is an action on a resource. */
  readonly resourceAttributes?: ResourceAttributes
  /** The action, if it is a request for another URL path. Exactly one of the two must be present. */
  readonly nonResourceAttributes?: NonResourceAttributes
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const SelfSubjectAccessReviewSpec: Model<SelfSubjectAccessReviewSpec> = /*#__PURE__*/ withCompiled(
  model<SelfSubjectAccessReviewSpec>('SelfSubjectAccessReviewSpec', {
    resourceAttributes: optional(ResourceAttributes, { pointer: true }),
    nonResourceAttributes: optional(NonResourceAttributes, { pointer: true })
  }),
  compiledSelfSubjectAccessReviewSpec
)

/**
 * An action.
 *
 * @since 0.1.0
 */
import { type Model, model } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import type { NonResourceAttributes } from './NonResourceAttributes'
import type { ResourceAttributes } from './ResourceAttributes'
import { getAttributesFields } from '../fields'
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
  model<SelfSubjectAccessReviewSpec>('SelfSubjectAccessReviewSpec', getAttributesFields()),
  compiledSelfSubjectAccessReviewSpec
)

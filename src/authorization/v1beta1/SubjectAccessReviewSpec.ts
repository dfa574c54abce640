/**
 * A user and an action.
 *
 * @since 0.1.0
 */
import { list, map, model, type Model, optional, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import type { NonResourceAttributes } from '../v1/NonResourceAttributes'
import type { ResourceAttributes } from '../v1/ResourceAttributes'
import { getAttributesFields } from '../fields'
import { compiledSubjectAccessReviewSpec } from './generated'

/**
 * `SubjectAccessReviewSpec` of v1beta1. Its JSON is the same as in v1, except that `groups` is called `group`.
 *
 * Source: `authorizationv1beta1.SubjectAccessReviewSpec`, k8s.io/api authorization/v1beta1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface SubjectAccessReviewSpec {
  /** The action, if it is an action on a resource. */
  readonly resourceAttributes?: ResourceAttributes
  /** The action, if it is a request for another URL path. Exactly one of the two must be present. */
  readonly nonResourceAttributes?: NonResourceAttributes
  /** Name of the user: `system:serviceaccount:default:build`. `user` or `group` must be present. */
  readonly user?: string
  /** Names of the user's groups. They are not looked up: without them, the question is about a user without groups. */
  readonly group?: ReadonlyArray<string>
  /** Additional information of the user's authenticator. `null` in place of a list is an empty list. */
  readonly extra?: Readonly<Record<string, ReadonlyArray<string>>>
  /** The user's UID. */
  readonly uid?: string
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const SubjectAccessReviewSpec: Model<SubjectAccessReviewSpec> = /*#__PURE__*/ withCompiled(
  model<SubjectAccessReviewSpec>('SubjectAccessReviewSpec', {
    ...getAttributesFields(),
    user: optional(string),
    group: optional(list(string)),
    extra: optional(map(list(string))),
    uid: optional(string)
  }),
  compiledSubjectAccessReviewSpec
)

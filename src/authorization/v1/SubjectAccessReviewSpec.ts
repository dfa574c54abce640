/**
 * A user and an action.
 *
 * @since 0.1.0
 */
import { list, map, model, type Model, optional, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import type { NonResourceAttributes } from './NonResourceAttributes'
import type { ResourceAttributes } from './ResourceAttributes'
import { getAttributesFields } from '../fields'
import { compiledSubjectAccessReviewSpec } from './generated'

/**
 * The user and the action of a SubjectAccessReview. `accessOf` of `io-ts-kubernetes/builders` makes it from a
 * `UserInfo`.
 *
 * Source: `authorizationv1.SubjectAccessReviewSpec`, k8s.io/api authorization/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface SubjectAccessReviewSpec {
  /** The action, if it is an action on a resource. */
  readonly resourceAttributes?: ResourceAttributes
  /** The action, if it is a request for another URL path. Exactly one of the two must be present. */
  readonly nonResourceAttributes?: NonResourceAttributes
  /** Name of the user: `system:serviceaccount:default:build`. `user` or `groups` must be present. */
  readonly user?: string
  /** Names of the user's groups. They are not looked up: without them, the question is about a user without groups. */
  readonly groups?: ReadonlyArray<string>
  /**
   * Additional information of the user's authenticator, which the authorizer may use. In a document, `null` in place of
   * a list is an empty list.
   */
  readonly extra?: Readonly<Record<string, ReadonlyArray<string>>>
  /** UID of the user. */
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
    groups: optional(list(string)),
    extra: optional(map(list(string))),
    uid: optional(string)
  }),
  compiledSubjectAccessReviewSpec
)

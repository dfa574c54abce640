/**
 * Allowed requests for URL paths that are not resources.
 *
 * @since 0.1.0
 */
import { list, model, type Model, optional, required, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { compiledNonResourceRule } from './generated'

/**
 * Requests for URL paths that are not resources, which a user may send. `*` stands for everything.
 *
 * Source: `authorizationv1.NonResourceRule`, k8s.io/api authorization/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface NonResourceRule {
  /** Allowed HTTP verbs, in lower case: `get`, `post`. `null` in a document is an empty list. */
  readonly verbs: ReadonlyArray<string>
  /** URL paths: `/healthz`. A `*` is allowed as the last step: `/api/*`. */
  readonly nonResourceURLs?: ReadonlyArray<string>
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const NonResourceRule: Model<NonResourceRule> = /*#__PURE__*/ withCompiled(
  model<NonResourceRule>('NonResourceRule', {
    verbs: required(list(string)),
    nonResourceURLs: optional(list(string))
  }),
  compiledNonResourceRule
)

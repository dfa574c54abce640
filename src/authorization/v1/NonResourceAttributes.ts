/**
 * A request for a URL path that is not a resource.
 *
 * @since 0.1.0
 */
import { model, type Model, optional, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { compiledNonResourceAttributes } from './generated'

/**
 * A request for a URL path that is not a resource, such as `/healthz`.
 *
 * Source: `authorizationv1.NonResourceAttributes`, k8s.io/api authorization/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface NonResourceAttributes {
  /** URL path: `/metrics`. */
  readonly path?: string
  /** HTTP verb, in lower case: `get`. */
  readonly verb?: string
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const NonResourceAttributes: Model<NonResourceAttributes> = /*#__PURE__*/ withCompiled(
  model<NonResourceAttributes>('NonResourceAttributes', {
    path: optional(string),
    verb: optional(string)
  }),
  compiledNonResourceAttributes
)

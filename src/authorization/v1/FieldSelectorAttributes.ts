/**
 * A field selector of an action.
 *
 * @since 0.1.0
 */
import { list, model, type Model, optional, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { FieldSelectorRequirement } from '../../meta/v1/FieldSelectorRequirement'
import { compiledFieldSelectorAttributes } from './generated'

/**
 * Limits an action to some objects: `rawSelector` or `requirements`, not both. An API server that does not understand a
 * selector ignores it, and says so in `evaluationError`.
 *
 * Source: `authorizationv1.FieldSelectorAttributes`, k8s.io/api authorization/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface FieldSelectorAttributes {
  /**
   * The selector in the form of the query parameter `fieldSelector`. An API server parses it. A webhook should ignore
   * it: it may parse it in another way than the API server.
   */
  readonly rawSelector?: string
  /**
   * The parsed selector: an object must meet all requirements. It is safe to ignore a requirement, since requirements
   * only limit an action.
   */
  readonly requirements?: ReadonlyArray<FieldSelectorRequirement>
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const FieldSelectorAttributes: Model<FieldSelectorAttributes> = /*#__PURE__*/ withCompiled(
  model<FieldSelectorAttributes>('FieldSelectorAttributes', {
    rawSelector: optional(string),
    requirements: optional(list(FieldSelectorRequirement))
  }),
  compiledFieldSelectorAttributes
)

/**
 * One reason of a failure.
 *
 * @since 0.1.0
 */
import { type Model, model, optional, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { compiledStatusCause } from './generated'

/**
 * What is wrong with one field, or one of several causes of a failure.
 *
 * Source: `metav1.StatusCause`, k8s.io/apimachinery pkg/apis/meta/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface StatusCause {
  /** The cause in one word for machines: `FieldValueInvalid`. */
  readonly reason?: string
  /** The cause in words for people, without the field. */
  readonly message?: string
  /** Path of the field, in the JSON of the request: `spec.audiences[0]`. */
  readonly field?: string
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const StatusCause: Model<StatusCause> = /*#__PURE__*/ withCompiled(
  model<StatusCause>('StatusCause', {
    reason: optional(string),
    message: optional(string),
    field: optional(string)
  }),
  compiledStatusCause
)

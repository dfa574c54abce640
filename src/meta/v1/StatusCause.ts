/**
 * One cause of a failure.
 *
 * @since 0.1.0
 */
import { type Model, model, optional, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { compiledStatusCause } from './generated'

/**
 * One cause of a failure, such as the error of one field.
 *
 * Source: `metav1.StatusCause`, k8s.io/apimachinery pkg/apis/meta/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface StatusCause {
  /** The cause in one word, for programs: `FieldValueInvalid`. */
  readonly reason?: string
  /** Description of the cause, for people. It does not name the field. */
  readonly message?: string
  /** Path of the field in the JSON of the request: `spec.audiences[0]`. */
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

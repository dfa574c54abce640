/**
 * What a Status says beyond its reason.
 *
 * @since 0.1.0
 */
import { list, type Model, model, optional, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { Int32 } from '../../scalar'
import { StatusCause } from './StatusCause'
import { compiledStatusDetails } from './generated'

/**
 * The object that a Status is about, and why.
 *
 * Source: `metav1.StatusDetails`, k8s.io/apimachinery pkg/apis/meta/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface StatusDetails {
  /** Name of the object. */
  readonly name?: string
  /** API group of the object; absent for the core group. */
  readonly group?: string
  /** Kind of the object, or its resource: `TokenRequest` with reason Invalid, `serviceaccounts` with NotFound. */
  readonly kind?: string
  /** UID of the object. */
  readonly uid?: string
  /** The single causes: with reason Invalid, one for each wrong field. */
  readonly causes?: ReadonlyArray<StatusCause>
  /** How long to wait before the next try, in seconds. */
  readonly retryAfterSeconds?: Int32
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const StatusDetails: Model<StatusDetails> = /*#__PURE__*/ withCompiled(
  model<StatusDetails>('StatusDetails', {
    name: optional(string),
    group: optional(string),
    kind: optional(string),
    uid: optional(string),
    causes: optional(list(StatusCause)),
    retryAfterSeconds: optional(Int32)
  }),
  compiledStatusDetails
)

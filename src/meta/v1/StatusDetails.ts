/**
 * Details of a failure.
 *
 * @since 0.1.0
 */
import { list, type Model, model, optional, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { Int32 } from '../../scalar'
import { StatusCause } from './StatusCause'
import { compiledStatusDetails } from './generated'

/**
 * Details of a Status: the object that it is about, and the causes.
 *
 * Source: `metav1.StatusDetails`, k8s.io/apimachinery pkg/apis/meta/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface StatusDetails {
  /** Name of the object. */
  readonly name?: string
  /** API group of the object. It is absent for the core group. */
  readonly group?: string
  /** Kind of the object, or its resource: `TokenRequest` if the reason is Invalid, `serviceaccounts` for NotFound. */
  readonly kind?: string
  /** UID of the object. */
  readonly uid?: string
  /** The causes. If the reason is Invalid, there is one for each error of a field. */
  readonly causes?: ReadonlyArray<StatusCause>
  /** Seconds to wait before the next attempt. */
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

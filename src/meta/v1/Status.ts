/**
 * The answer of an API server to a call that failed.
 *
 * @since 0.1.0
 */
import { constant, type Model, model, optional, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { Int32 } from '../../scalar'
import { ListMeta } from './ListMeta'
import { StatusDetails } from './StatusDetails'
import { compiledStatus } from './generated'

/**
 * The result of a call that returns no other object: usually a failure and its reason.
 *
 * Source: `metav1.Status`, k8s.io/apimachinery pkg/apis/meta/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface Status {
  readonly kind?: 'Status'
  readonly apiVersion?: 'v1'
  /** Go always writes it, as `{}`. */
  readonly metadata?: ListMeta
  /** `Success` or `Failure`. */
  readonly status?: string
  /** Description of the result, for people. */
  readonly message?: string
  /** Reason of a failure, in one word for programs: `NotFound`, `Invalid`. */
  readonly reason?: string
  /** More data about the reason. */
  readonly details?: StatusDetails
  /** HTTP status code of the answer. */
  readonly code?: Int32
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const Status: Model<Status> = /*#__PURE__*/ withCompiled(
  model<Status>('Status', {
    kind: optional(constant('Status')),
    apiVersion: optional(constant('v1')),
    metadata: optional(ListMeta),
    status: optional(string),
    message: optional(string),
    reason: optional(string),
    details: optional(StatusDetails, { pointer: true }),
    code: optional(Int32)
  }),
  compiledStatus
)

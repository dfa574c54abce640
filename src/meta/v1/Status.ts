/**
 * The answer of an API server that is no object: mostly a failure.
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
 * How a call ended, and why.
 *
 * Source: `metav1.Status`, k8s.io/apimachinery pkg/apis/meta/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface Status {
  readonly kind?: 'Status'
  readonly apiVersion?: 'v1'
  /** Always there in what Go writes, and empty. */
  readonly metadata?: ListMeta
  /** `Success` or `Failure`. */
  readonly status?: string
  /** What happened, for people. */
  readonly message?: string
  /** What happened in one word, for machines: `NotFound`, `Invalid`. */
  readonly reason?: string
  /** More about it, depending on the reason. */
  readonly details?: StatusDetails
  /** HTTP status code that goes with it. */
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

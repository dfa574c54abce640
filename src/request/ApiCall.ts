/**
 * A call of an API server as a value: what to send, and how to read what comes back. Sending it is the caller's
 * business, and so are the server's address, the credentials and the time to wait.
 *
 * @since 0.1.0
 */
import type { Either } from 'fp-ts/Either'
import type { NonEmptyArray } from 'fp-ts/NonEmptyArray'
import type { Option } from 'fp-ts/Option'
import type { Model } from '../codec'
import type { FieldError } from '../errors/FieldError'
import { type HttpHeaders, JSON_TYPE } from '../internal/http'
import { toJson } from '../json'
import type { Status } from '../meta/v1/Status'
import { type CreateOptions, toQuery } from './path'
import { readResponse } from './read'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A call whose answer is an `A`. The body of a TokenReview holds the token: it is no text for a log.
 *
 * @category model
 * @since 0.1.0
 */
export interface ApiCall<A> {
  readonly method: 'POST'
  /** Path and query, escaped, to be put behind the server's address: `/api/v1/…`. */
  readonly path: string
  /** What the server wants to be told of the body, and of the answer. Names are in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** JSON. */
  readonly body: string
  /** Makes sense of whatever came back. Never throws. */
  readonly read: (response: ApiResponse) => Either<ApiError, ApiAnswer<A>>
}

/**
 * What came back: the HTTP status code, the headers, and the body, as bytes if there are any.
 *
 * @category model
 * @since 0.1.0
 */
export interface ApiResponse {
  readonly status: number
  readonly headers: HttpHeaders
  readonly body: string | Uint8Array
}

/**
 * The decoded response, and the server's warnings.
 *
 * @category model
 * @since 0.1.0
 */
export interface ApiAnswer<A> {
  readonly value: A
  /**
   * The texts of the Warning headers, in their order. A malformed one is left out, and so are those that follow it in the
   * same header. They may be printed: characters that steer a terminal or that are not visible are escaped (`\u202e`).
   */
  readonly warnings: ReadonlyArray<string>
}

/**
 * Why there is no answer. `code` is the HTTP status code, 0 if the response has none. Of the body it holds only a Status,
 * or the keys of maps in the fields of errors.
 *
 * - `ApiStatus`: the server refused the call, and says why in `status`
 * - `Undecodable`: the server accepted the call, but its answer is not the object that was asked for
 * - `Unexpected`: not an answer of an API server, such as a proxy's HTML page or an empty body. `contentType` is the
 *   header Content-Type
 *
 * `status` and `contentType` are the server's raw text, which may steer a terminal: log `formatApiError` of an error.
 *
 * `retryAfter` is the number of seconds after which to try again: from the header Retry-After (`none` if it is a date), or
 * from the details of the Status. `getRetryDelay` says whether to.
 *
 * @category model
 * @since 0.1.0
 */
export type ApiError =
  | {
      readonly _tag: 'ApiStatus'
      readonly code: number
      readonly status: Status
      readonly retryAfter: Option<number>
    }
  | { readonly _tag: 'Undecodable'; readonly code: number; readonly errors: NonEmptyArray<FieldError> }
  | {
      readonly _tag: 'Unexpected'
      readonly code: number
      readonly contentType: Option<string>
      readonly retryAfter: Option<number>
    }

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Posts an object to a path, which answers with an object of the same kind.
 *
 * @internal
 */
export const create =
  <A>(model: Model<A>, path: string, options: CreateOptions) =>
  (value: A): ApiCall<A> => ({
    method: 'POST',
    path: `${path}${toQuery(options)}`,
    headers: { accept: JSON_TYPE, 'content-type': JSON_TYPE },
    body: toJson(model)(model.make(value)),
    read: readResponse(model)
  })

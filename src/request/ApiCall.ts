/**
 * A call of an API server as a value: the request to send, and a function that reads the response. The caller sends the
 * request, and provides the server's address, the credentials and a timeout.
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
 * A call whose answer is an `A`. The body of a TokenReview contains the token: do not log it.
 *
 * @category model
 * @since 0.1.0
 */
export interface ApiCall<A> {
  readonly method: 'POST'
  /** Path and query, escaped, to append to the server's address: `/api/v1/…`. */
  readonly path: string
  /**
   * The headers that describe the body and the accepted response, with names in lower case, and those of
   * `impersonate`. A list is a header with one line for each value.
   */
  readonly headers: Readonly<Record<string, string | ReadonlyArray<string>>>
  /** JSON. */
  readonly body: string
  /** Reads the response. Never throws. */
  readonly read: (response: ApiResponse) => Either<ApiError, ApiAnswer<A>>
}

/**
 * The response of the server: the HTTP status code, the headers, and the body, as bytes or as a string.
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
   * The texts of the Warning headers, in their order. A malformed warning is left out, and so are those that follow it
   * in the same header. The texts are safe to print: characters that control a terminal or are invisible are escaped
   * (`\u202e`).
   */
  readonly warnings: ReadonlyArray<string>
}

/**
 * The reason why `read` returns no value. `code` is the HTTP status code, or 0 if the response has no code. The only parts
 * of the body in an error are a Status, and keys of maps in the fields of `errors`.
 *
 * - `ApiStatus`: the server refused the call, and `status` says why
 * - `DecodeError`: the server accepted the call, but its answer is not the requested object
 * - `UnexpectedResponse`: the response is not that of an API server, for example a proxy's HTML page or an empty body.
 *   `contentType` is the header Content-Type
 *
 * `status` and `contentType` are unescaped strings of the server, which may control a terminal: log `formatApiError` of
 * the error.
 *
 * `retryAfter` is the number of seconds after which to try again. It is the number in the header Retry-After, or, if
 * that is absent or a date, `retryAfterSeconds` of the Status. `getRetryDelay` decides whether to try again.
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
  | { readonly _tag: 'DecodeError'; readonly code: number; readonly errors: NonEmptyArray<FieldError> }
  | {
      readonly _tag: 'UnexpectedResponse'
      readonly code: number
      readonly contentType: Option<string>
      readonly retryAfter: Option<number>
    }

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Returns a call that posts an object to a path. The answer is an object of the same kind.
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

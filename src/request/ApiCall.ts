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
import type { FieldError } from '../codec/FieldError'
import { type HttpHeaders, JSON_TYPE } from '../http'
import { toJson } from '../json'
import type { Status } from '../meta/v1/Status'
import { type CreateOptions, toQuery } from './path'
import { getReader } from './read'

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
 * What came back: the HTTP status code, the headers, and the body as text.
 *
 * @category model
 * @since 0.1.0
 */
export interface ApiResponse {
  readonly status: number
  readonly headers: HttpHeaders
  readonly body: string
}

/**
 * What the server made of the call, and what it had to remark.
 *
 * @category model
 * @since 0.1.0
 */
export interface ApiAnswer<A> {
  readonly value: A
  /**
   * The texts of the Warning headers, in their order. One that is malformed is left out, and so is what follows it in
   * the same header.
   */
  readonly warnings: ReadonlyArray<string>
}

/**
 * Why there is no answer. `code` is the HTTP status code. Of the body nothing is in it but a Status, or the keys of maps
 * in the fields of errors.
 *
 * - `ApiStatus`: the server said no, and why
 * - `Undecodable`: it said yes, in a document that is not what was asked for
 * - `Unexpected`: that was no API server, or one in trouble: a proxy's HTML page, an empty body. `contentType` is what
 *   it claims to have sent
 *
 * `retryAfter` is the time after which the server is to be asked again, in seconds: from the header Retry-After, which
 * may also be a date (that is none), or from the details of the Status.
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
    read: getReader(model)
  })

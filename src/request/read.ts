/**
 * Reads the response of an API server, or of a proxy in front of it.
 */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import { parse } from 'fp-ts/Json'
import type { NonEmptyArray } from 'fp-ts/NonEmptyArray'
import * as O from 'fp-ts/Option'
import type { Codec } from '../codec'
import type { FieldError } from '../errors/FieldError'
import { fieldErrors } from '../errors'
import { decodeUtf8 } from '../exact/utf8'
import { copyHeaders, getHeader, type HttpHeaders } from '../internal/http'
import { Status } from '../meta/v1/Status'
import type { StatusDetails } from '../meta/v1/StatusDetails'
import { fieldOf, ownFields } from '../internal/property'
import type { ApiAnswer, ApiError, ApiResponse } from './ApiCall'
import { getWarnings } from './warning'

/**
 * Returns the function that reads the response to a posted call.
 *
 * @internal
 */
export const readResponse =
  <A>(codec: Codec<A>) =>
  (response: ApiResponse): E.Either<ApiError, ApiAnswer<A>> => {
    try {
      return read(codec, response)
    } catch {
      // the value is not a response, or reading it throws
      return E.left({ _tag: 'UnexpectedResponse', code: 0, contentType: O.none, retryAfter: O.none })
    }
  }

const read = <A>(codec: Codec<A>, response: ApiResponse): E.Either<ApiError, ApiAnswer<A>> => {
  const status = fieldOf(response, 'status')
  const code = typeof status === 'number' ? status : 0
  const headers = copyHeaders(fieldOf(response, 'headers') ?? {})
  const body = fieldOf(response, 'body') ?? ''
  const isSuccess = SUCCESS.has(code)
  const json = O.fromEither(parse(typeof body === 'string' ? body : decodeUtf8(body)))
  const refusal = pipe(
    json,
    O.chain((u) => O.fromEither(Status.decode(u))),
    // an object without a kind may decode as a Status too, so it must say that it is one
    O.filter((decoded) => {
      const own = ownFields(decoded)
      return own.status === 'Failure' || (own.kind === 'Status' && !isSuccess)
    })
  )
  if (O.isSome(refusal)) {
    const { details = {} } = ownFields(refusal.value)
    return E.left({ _tag: 'ApiStatus', code, status: refusal.value, retryAfter: getRetryAfter(headers, details) })
  }
  if (isSuccess && O.isSome(json)) {
    return pipe(
      codec.decode(json.value),
      E.bimap(
        // a Left of io-ts is never empty
        (errors) => ({ _tag: 'DecodeError', code, errors: fieldErrors(errors) as NonEmptyArray<FieldError> }),
        (value) => ({ value, warnings: getWarnings(getHeader(headers, 'warning')) })
      )
    )
  }
  const contentType = O.fromNullable(getHeader(headers, 'content-type')[0])
  return E.left({ _tag: 'UnexpectedResponse', code, contentType, retryAfter: getRetryAfter(headers, {}) })
}

/** The documented status codes of endpoints that create objects. API servers answer 201. */
const SUCCESS: ReadonlySet<number> = /*#__PURE__*/ new Set([200, 201, 202])

const getRetryAfter = (headers: HttpHeaders, details: StatusDetails): O.Option<number> =>
  pipe(
    O.fromNullable(getHeader(headers, 'retry-after').find((value) => /^\d+$/.test(value))),
    O.map(Number),
    O.filter(Number.isSafeInteger),
    O.alt(() =>
      pipe(
        O.fromNullable<number | undefined>(ownFields(details).retryAfterSeconds),
        // Go's zero value means absent
        O.filter((seconds) => seconds > 0)
      )
    )
  )

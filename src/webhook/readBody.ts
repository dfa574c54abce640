/**
 * Reads the body of a request, and refuses requests that an API server does not send.
 */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import type { NonEmptyArray } from 'fp-ts/NonEmptyArray'
import * as O from 'fp-ts/Option'
import type { Codec } from '../codec'
import { fieldErrors } from '../errors'
import type { FieldError } from '../errors/FieldError'
import { fromJsonOnce } from '../exact/fromJson'
import { byteLength } from '../go/render'
import { JSON_TYPE, readHeader } from '../internal/http'
import { getProperty } from '../internal/property'
import type { HttpRequest } from './Http'
import type { WebhookError } from './WebhookError'

/**
 * The limit of API servers.
 *
 * @internal
 */
export const MAX_BODY_BYTES = 3_145_728

/**
 * Returns the option if it is a valid number of bytes, otherwise the default. So a mistake cannot remove the limit.
 *
 * @internal
 */
export const toMaxBodyBytes = (option: unknown): number =>
  typeof option === 'number' && Number.isSafeInteger(option) && option >= 0 ? option : MAX_BODY_BYTES

/**
 * Returns the reader of requests whose body is a review. Left if
 *
 * - the method is not POST
 * - the content type is not JSON, or cannot be read
 * - the body is larger than `maxBodyBytes`
 * - the body is not a review. `say` can replace the words of an error
 * - a key occurs twice in an object of the body. API servers send that only in `extra`, for keys that are not UTF-8: Go
 *   writes them as the same key
 *
 * Never throws.
 *
 * @internal
 */
export const getReader = <A, Q>(
  review: Codec<A>,
  toQuestion: (review: A) => E.Either<NonEmptyArray<FieldError>, Q>,
  say: (error: FieldError) => FieldError
): ((maxBodyBytes: number) => (request: HttpRequest) => E.Either<WebhookError, Q>) => {
  const decode = fromJsonOnce(review)
  return (maxBodyBytes) => (request) => {
    try {
      return pipe(
        check(maxBodyBytes, request),
        E.chain((body) =>
          pipe(
            decode(body),
            // a Left of io-ts is never empty
            E.mapLeft((errors) => fieldErrors(errors).map(say) as NonEmptyArray<FieldError>),
            E.chain(toQuestion),
            E.mapLeft((errors): WebhookError => ({ _tag: 'BadRequest', errors }))
          )
        )
      )
    } catch {
      // a getter or a proxy threw
      return badRequest('the request cannot be read')
    }
  }
}

const badRequest = (detail: string): E.Either<WebhookError, never> =>
  E.left({ _tag: 'BadRequest', errors: [{ type: 'FieldValueInvalid', field: '', detail }] })

/** Returns the body if method, headers and size are valid. The request can be any value, regardless of its type. */
const check = (maxBodyBytes: number, request: unknown): E.Either<WebhookError, string | Uint8Array> => {
  if (getProperty(request, 'method') !== 'POST') return E.left({ _tag: 'MethodNotAllowed' })
  const contentTypes = readHeader(getProperty(request, 'headers'), 'content-type')
  if (O.isNone(contentTypes)) return badRequest('the headers of the request cannot be read')
  if (!contentTypes.value.every(isJson)) return E.left({ _tag: 'UnsupportedMediaType' })
  const body = getProperty(request, 'body')
  if (typeof body !== 'string' && !(body instanceof Uint8Array)) {
    return badRequest('the body of the request is not a string or bytes')
  }
  if (typeof body === 'string' ? isLonger(body, maxBodyBytes) : body.length > maxBodyBytes) {
    return E.left({ _tag: 'RequestEntityTooLarge', maxBodyBytes })
  }
  return E.right(body)
}

/** As in API servers, an empty content type is treated as JSON. */
const isJson = (contentType: string): boolean =>
  ['', JSON_TYPE].includes(contentType.replace(/;[^]*/, '').trim().toLowerCase())

/**
 * Returns true if the string has more bytes in UTF-8. A code unit has one to three bytes, so most strings need no
 * count.
 */
const isLonger = (text: string, maxBytes: number): boolean =>
  text.length > maxBytes || (text.length * 3 > maxBytes && byteLength(text) > maxBytes)

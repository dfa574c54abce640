/**
 * The question that an API server asks its token webhook.
 *
 * @since 0.1.0
 */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import type { NonEmptyArray } from 'fp-ts/NonEmptyArray'
import * as O from 'fp-ts/Option'
import { constant, list, literal, type Model, model, optional, required, scalar, string } from '../../codec'
import type { FieldError } from '../../errors/FieldError'
import { fieldErrors } from '../../errors'
import { JSON_TYPE, readHeader } from '../../internal/http'
import { fromJsonOnce } from '../../exact/fromJson'
import { getField, getProperty } from '../../internal/property'
import { byteLength } from '../../go/render'
import type { HttpRequest } from './Http'
import type { WebhookError } from './WebhookError'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The versions of TokenReview that API servers send. The default is v1beta1 (`--authentication-token-webhook-version`).
 * The API server ignores an answer in another version than that of its request.
 *
 * @category model
 * @since 0.1.0
 */
export type ApiVersion = 'authentication.k8s.io/v1' | 'authentication.k8s.io/v1beta1'

/**
 * A token to authenticate, and the audiences that it must be valid for.
 *
 * - `token` is a secret, and not empty
 * - `audiences` are the API server's own, or, if a client posted a TokenReview to the API server, its `spec.audiences`.
 *   The list is empty if no audiences are configured
 *
 * @category model
 * @since 0.1.0
 */
export interface Question {
  readonly apiVersion: ApiVersion
  readonly token: string
  readonly audiences: ReadonlyArray<string>
}

// -------------------------------------------------------------------------------------
// the fields of a TokenReview that are read
// -------------------------------------------------------------------------------------

// Other fields are ignored: `metadata` and `status` of a request contain no information. So no key of a map, and no
// other part of the request, can get into an error.

interface Spec {
  readonly token: string
  readonly audiences?: ReadonlyArray<string>
}

interface Review {
  readonly kind?: 'TokenReview'
  readonly apiVersion: ApiVersion
  readonly spec: Spec
}

const Review: Model<Review> = /*#__PURE__*/ model<Review>('TokenReview', {
  kind: optional(constant('TokenReview')),
  apiVersion: required(literal('authentication.k8s.io/v1', 'authentication.k8s.io/v1beta1')),
  spec: required(
    model<Spec>('TokenReviewSpec', {
      token: required(
        scalar<string>({
          name: 'Token',
          json: 'string',
          expected: 'a token',
          plural: 'tokens',
          zero: '',
          unset: '',
          test: (u) => typeof u === 'string' && u !== ''
        })
      ),
      audiences: optional(list(string))
    })
  )
})

// -------------------------------------------------------------------------------------
// destructors
// -------------------------------------------------------------------------------------

/**
 * Returns the question in a request, in v1 or v1beta1. Left if
 *
 * - the method is not POST
 * - the content type is not JSON, or cannot be read
 * - the body is larger than 3 MiB
 * - the body is not a TokenReview with a token
 * - a key occurs twice in an object of the body: API servers never send that
 *
 * As in API servers, a request without a content type is treated as JSON. Never throws, and no Left contains a part of
 * the request.
 *
 * @example
 * import { either as E } from 'fp-ts'
 * import { parseRequest } from 'io-ts-kubernetes/webhook/token'
 *
 * assert.deepStrictEqual(
 *   parseRequest({
 *     method: 'POST',
 *     headers: { 'content-type': 'application/json' },
 *     body: `{"kind":"TokenReview","apiVersion":"authentication.k8s.io/v1","metadata":{},
 *       "spec":{"token":"s3cr3t","audiences":["api"]},"status":{"user":{}}}`
 *   }),
 *   E.right({ apiVersion: 'authentication.k8s.io/v1', token: 's3cr3t', audiences: ['api'] })
 * )
 * assert.deepStrictEqual(parseRequest({ method: 'GET', headers: {}, body: '' }), E.left({ _tag: 'MethodNotAllowed' }))
 *
 * @category destructors
 * @since 0.1.0
 */
export const parseRequest = (request: HttpRequest): E.Either<WebhookError, Question> =>
  readUpTo(MAX_BODY_BYTES)(request)

/**
 * The limit of API servers.
 */
const MAX_BODY_BYTES = 3_145_728

/**
 * Returns the option if it is a valid number of bytes, otherwise the default. So a mistake cannot remove the limit.
 *
 * @internal
 */
export const toMaxBodyBytes = (option: unknown): number =>
  typeof option === 'number' && Number.isSafeInteger(option) && option >= 0 ? option : MAX_BODY_BYTES

/**
 * @internal
 */
export const readUpTo =
  (maxBodyBytes: number) =>
  (request: HttpRequest): E.Either<WebhookError, Question> => {
    try {
      return pipe(check(maxBodyBytes, request), E.chain(parse))
    } catch {
      // a getter or a proxy threw
      return badRequest('the request cannot be read')
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
  if (typeof body === 'string' ? isLonger(body, maxBodyBytes) : body.length > maxBodyBytes)
    return E.left({ _tag: 'RequestEntityTooLarge', maxBodyBytes })
  return E.right(body)
}

const parse = (body: string | Uint8Array): E.Either<WebhookError, Question> =>
  pipe(
    fromJsonOnce(Review)(body),
    E.bimap(
      // a Left of io-ts is never empty
      (errors) => ({ _tag: 'BadRequest', errors: fieldErrors(errors).map(sayEmpty) as NonEmptyArray<FieldError> }),
      ({ apiVersion, spec }) => ({ apiVersion, token: spec.token, audiences: getField(spec, 'audiences') ?? [] })
    )
  )

/** The only string that is not a token is the empty one. */
const sayEmpty = (error: FieldError): FieldError =>
  error.field === 'spec.token' && error.type === 'FieldValueInvalid' ? { ...error, detail: 'must not be empty' } : error

/** As in API servers, an empty content type is treated as JSON. */
const isJson = (contentType: string): boolean =>
  ['', JSON_TYPE].includes(contentType.replace(/;[^]*/, '').trim().toLowerCase())

/**
 * Returns true if the string has more bytes in UTF-8. A code unit has one to three bytes, so most strings need no
 * count.
 */
const isLonger = (text: string, maxBytes: number): boolean =>
  text.length > maxBytes || (text.length * 3 > maxBytes && byteLength(text) > maxBytes)

/**
 * Returns a copy of the question, so that changes of one do not affect the other.
 *
 * @internal
 */
export const copyQuestion = ({ apiVersion, token, audiences }: Question): Question => ({
  apiVersion,
  token,
  audiences: [...audiences]
})

/**
 * The question of an API server to its token webhook.
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
import { fromJsonOnce } from '../../exact'
import { getField, getProperty } from '../../internal/property'
import { byteLength } from '../../go/render'
import type { HttpRequest } from './Http'
import type { WebhookError } from './WebhookError'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The versions of TokenReview in which API servers ask, v1beta1 unless told otherwise
 * (`--authentication-token-webhook-version`). An answer in the other version does not count.
 *
 * @category model
 * @since 0.1.0
 */
export type ApiVersion = 'authentication.k8s.io/v1' | 'authentication.k8s.io/v1beta1'

/**
 * Whose token is this, and is it meant for one of these audiences?
 *
 * - `token` is a secret, and not empty
 * - `audiences` are those of whoever asks the API server: of a TokenReview that somebody posts its `spec.audiences`, else
 *   the API server's own. There are none if none are configured
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
// what is read of a TokenReview
// -------------------------------------------------------------------------------------

// The rest is not looked at: what Go sends as `metadata` and `status` says nothing. So no key of a map can come into an
// error, and an error holds nothing at all of the request.

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
 * Returns the question in a request, in v1 or v1beta1. Left if the method is not POST, the content type is not JSON or
 * cannot be read, the body is larger than 3 MiB, is not a TokenReview with a token, or has a field twice: API servers send
 * none, and what reads the body next may read another one. A request without a content type is
 * taken for JSON, as API servers do. Never throws, and no Left holds anything of the request.
 *
 * @example
 * import { either as E } from 'fp-ts'
 * import { read } from 'io-ts-kubernetes/webhook'
 *
 * assert.deepStrictEqual(
 *   read({
 *     method: 'POST',
 *     headers: { 'content-type': 'application/json' },
 *     body: `{"kind":"TokenReview","apiVersion":"authentication.k8s.io/v1","metadata":{},
 *       "spec":{"token":"s3cr3t","audiences":["api"]},"status":{"user":{}}}`
 *   }),
 *   E.right({ apiVersion: 'authentication.k8s.io/v1', token: 's3cr3t', audiences: ['api'] })
 * )
 * assert.deepStrictEqual(read({ method: 'GET', headers: {}, body: '' }), E.left({ _tag: 'MethodNotAllowed' }))
 *
 * @category destructors
 * @since 0.1.0
 */
export const parseRequest = (request: HttpRequest): E.Either<WebhookError, Question> => readUpTo(MAX_BODY_BYTES)(request)

/**
 * As much as API servers themselves take.
 */
const MAX_BODY_BYTES = 3_145_728

/**
 * The limit that an option says: the default for whatever is not a number of bytes, so that no mistake switches it off.
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
      // a getter or a proxy that throws
      return badRequest('the request cannot be read')
    }
  }

const badRequest = (detail: string): E.Either<WebhookError, never> =>
  E.left({ _tag: 'BadRequest', errors: [{ type: 'FieldValueInvalid', field: '', detail }] })

/** The body, if the request is one that may have a question, whatever its type says. */
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

/** As with API servers, an empty type is none, and JSON is meant. */
const isJson = (contentType: string): boolean =>
  ['', JSON_TYPE].includes(contentType.replace(/;[^]*/, '').trim().toLowerCase())

/** In bytes of UTF-8, of which a character has one to three for each of its code units. */
const isLonger = (text: string, maxBytes: number): boolean =>
  text.length > maxBytes || (text.length * 3 > maxBytes && byteLength(text) > maxBytes)

/**
 * A question of one's own, to be changed at will.
 *
 * @internal
 */
export const copyQuestion = ({ apiVersion, token, audiences }: Question): Question => ({
  apiVersion,
  token,
  audiences: [...audiences]
})

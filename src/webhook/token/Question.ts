/**
 * The question that an API server asks its token webhook.
 *
 * @since 0.1.0
 */
import * as E from 'fp-ts/Either'
import { constant, list, literal, type Model, model, optional, required, scalar, string } from '../../codec'
import type { FieldError } from '../../errors/FieldError'
import { getField } from '../../internal/property'
import type { HttpRequest } from '../Http'
import { getReader, MAX_BODY_BYTES } from '../readBody'
import type { WebhookError } from '../WebhookError'

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

/** The only string that is not a token is the empty one. */
const sayEmpty = (error: FieldError): FieldError =>
  error.field === 'spec.token' && error.type === 'FieldValueInvalid' ? { ...error, detail: 'must not be empty' } : error

/**
 * @internal
 */
export const readUpTo: (maxBodyBytes: number) => (request: HttpRequest) => E.Either<WebhookError, Question> =
  /*#__PURE__*/ getReader(
    Review,
    ({ apiVersion, spec }) => E.right({ apiVersion, token: spec.token, audiences: getField(spec, 'audiences') ?? [] }),
    sayEmpty
  )

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

/**
 * The calls of `authentication.k8s.io/v1`.
 *
 * @since 0.1.0
 */
import { isNonEmpty } from 'fp-ts/Array'
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import type { NonEmptyArray } from 'fp-ts/NonEmptyArray'
import { SelfSubjectReview } from '../authentication/v1/SelfSubjectReview'
import { TokenRequest } from '../authentication/v1/TokenRequest'
import { TokenReview } from '../authentication/v1/TokenReview'
import type { FieldError } from '../errors/FieldError'
import { ownFields } from '../internal/property'
import { validateTokenRequestPath } from '../validation/TokenRequest'
import { type ApiCall, create } from './ApiCall'
import { type CreateOptions, escape, segmentErrors } from './path'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The namespace and name of an object.
 *
 * @category model
 * @since 0.1.0
 */
export interface NamespacedName {
  readonly namespace: string
  readonly name: string
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Returns the call that requests a token of a service account. It requires the permission to `create`
 * `serviceaccounts/token`.
 *
 * Left if `namespace` or `name` could change the path: if it is empty, `.` or `..`, or contains `/`, `%` or a lone
 * surrogate. Left also if the request's `metadata.namespace` or `metadata.name` is different, which the server refuses
 * (`validateTokenRequestPath`). Only the server knows whether the service account exists.
 *
 * @example
 * import { either as E, function as F } from 'fp-ts'
 * import { TokenRequest } from 'io-ts-kubernetes/authentication/v1'
 * import { formatFieldError } from 'io-ts-kubernetes/errors'
 * import { createToken } from 'io-ts-kubernetes/request'
 *
 * const request = TokenRequest.make({ spec: { audiences: ['vault'] } })
 *
 * assert.deepStrictEqual(
 *   F.pipe(
 *     request,
 *     createToken({ namespace: 'default', name: 'build' }, { fieldValidation: 'Strict' }),
 *     E.map(({ method, path }) => [method, path])
 *   ),
 *   E.right(['POST', '/api/v1/namespaces/default/serviceaccounts/build/token?fieldValidation=Strict'])
 * )
 * assert.deepStrictEqual(
 *   F.pipe(
 *     request,
 *     createToken({ namespace: '..', name: 'a/b' }),
 *     E.mapLeft((errors) => errors.map(formatFieldError))
 *   ),
 *   E.left(["namespace: Invalid value: may not be '..'", "name: Invalid value: may not contain '/'"])
 * )
 *
 * @category constructors
 * @since 0.1.0
 */
export const createToken =
  (serviceAccount: NamespacedName, options: CreateOptions = {}) =>
  (request: TokenRequest): E.Either<NonEmptyArray<FieldError>, ApiCall<TokenRequest>> => {
    const { namespace, name } = ownFields(serviceAccount)
    const errors = [...segmentErrors('namespace', namespace), ...segmentErrors('name', name)]
    if (isNonEmpty(errors)) return E.left(errors)
    const path = `/api/v1/namespaces/${escape(namespace)}/serviceaccounts/${escape(name)}/token`
    return pipe(request, validateTokenRequestPath({ namespace, name }), E.map(create(TokenRequest, path, options)))
  }

/**
 * Returns the call that asks which user a token belongs to. It requires the permission to `create` `tokenreviews`. Both
 * the body and the answer contain the token. Pass the answer to `authenticatedUser`.
 *
 * @example
 * import { either as E, function as F } from 'fp-ts'
 * import { TokenReview } from 'io-ts-kubernetes/authentication/v1'
 * import { createTokenReview } from 'io-ts-kubernetes/request'
 *
 * const call = createTokenReview()(TokenReview.make({ spec: { token: 's3cr3t', audiences: ['vault'] } }))
 *
 * assert.strictEqual(call.path, '/apis/authentication.k8s.io/v1/tokenreviews')
 *
 * const answer = call.read({
 *   status: 401,
 *   headers: { 'content-type': 'application/json' },
 *   body: '{"kind":"Status","apiVersion":"v1","status":"Failure","message":"Unauthorized","code":401}'
 * })
 *
 * assert.deepStrictEqual(
 *   F.pipe(
 *     answer,
 *     E.mapLeft((error) => error._tag === 'ApiStatus' && error.status.message)
 *   ),
 *   E.left('Unauthorized')
 * )
 *
 * @category constructors
 * @since 0.1.0
 */
export const createTokenReview = (options: CreateOptions = {}): ((review: TokenReview) => ApiCall<TokenReview>) =>
  create(TokenReview, '/apis/authentication.k8s.io/v1/tokenreviews', options)

/**
 * Returns the call that asks for the user of the request itself. Every authenticated user may send it. Kubernetes 1.28
 * and later; older servers answer 404.
 *
 * @category constructors
 * @since 0.1.0
 */
export const createSelfSubjectReview = (
  options: CreateOptions = {}
): ((review: SelfSubjectReview) => ApiCall<SelfSubjectReview>) =>
  create(SelfSubjectReview, '/apis/authentication.k8s.io/v1/selfsubjectreviews', options)

/**
 * The calls of `authorization.k8s.io/v1`.
 *
 * @since 0.1.0
 */
import { isNonEmpty } from 'fp-ts/Array'
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import type { NonEmptyArray } from 'fp-ts/NonEmptyArray'
import { LocalSubjectAccessReview } from '../authorization/v1/LocalSubjectAccessReview'
import { SelfSubjectAccessReview } from '../authorization/v1/SelfSubjectAccessReview'
import { SelfSubjectRulesReview } from '../authorization/v1/SelfSubjectRulesReview'
import { SubjectAccessReview } from '../authorization/v1/SubjectAccessReview'
import type { FieldError } from '../errors/FieldError'
import { ownFields } from '../internal/property'
import { validateLocalSubjectAccessReviewPath } from '../validation/SubjectAccessReview'
import { type ApiCall, create } from './ApiCall'
import { type CreateOptions, escape, segmentErrors } from './path'

const GROUP = '/apis/authorization.k8s.io/v1'

/**
 * Returns the call that asks whether a user may perform an action. It requires the permission to `create`
 * `subjectaccessreviews`. `accessOf` of `io-ts-kubernetes/builders` makes the review. Pass the answer to
 * `accessDecision`.
 *
 * @example
 * import { either as E, function as F } from 'fp-ts'
 * import { accessOf } from 'io-ts-kubernetes/builders'
 * import { accessDecision, createSubjectAccessReview } from 'io-ts-kubernetes/request'
 *
 * const review = accessOf({ username: 'jane', groups: ['developers'] })({ verb: 'get', resource: 'pods' })
 * const call = createSubjectAccessReview()(review)
 *
 * assert.strictEqual(call.path, '/apis/authorization.k8s.io/v1/subjectaccessreviews')
 *
 * const answer = call.read({
 *   status: 201,
 *   headers: { 'content-type': 'application/json' },
 *   body: JSON.stringify({ ...review, status: { allowed: true } })
 * })
 *
 * assert.deepStrictEqual(
 *   F.pipe(
 *     answer,
 *     E.map(({ value }) => accessDecision(value)._tag)
 *   ),
 *   E.right('Allowed')
 * )
 *
 * @category constructors
 * @since 0.1.0
 */
export const createSubjectAccessReview = (
  options: CreateOptions = {}
): ((review: SubjectAccessReview) => ApiCall<SubjectAccessReview>) =>
  create(SubjectAccessReview, `${GROUP}/subjectaccessreviews`, options)

/**
 * Returns the call that asks whether a user may perform an action in a namespace. It requires the permission to `create`
 * `localsubjectaccessreviews` in this namespace. The namespace need not exist.
 *
 * Left if the namespace could change the path: if it is empty, `.` or `..`, or contains `/`, `%` or a lone surrogate.
 * Left also if the review is about another namespace (`validateLocalSubjectAccessReviewPath`).
 *
 * @example
 * import { either as E, function as F } from 'fp-ts'
 * import { LocalSubjectAccessReview } from 'io-ts-kubernetes/authorization/v1'
 * import { createLocalSubjectAccessReview } from 'io-ts-kubernetes/request'
 *
 * const review = LocalSubjectAccessReview.make({
 *   spec: { user: 'jane', resourceAttributes: { namespace: 'dev', verb: 'get', resource: 'pods' } }
 * })
 *
 * assert.deepStrictEqual(
 *   F.pipe(
 *     review,
 *     createLocalSubjectAccessReview({ namespace: 'dev' }),
 *     E.map(({ path }) => path)
 *   ),
 *   E.right('/apis/authorization.k8s.io/v1/namespaces/dev/localsubjectaccessreviews')
 * )
 * assert.strictEqual(E.isLeft(createLocalSubjectAccessReview({ namespace: 'prod' })(review)), true)
 *
 * @category constructors
 * @since 0.1.0
 */
export const createLocalSubjectAccessReview =
  (place: { readonly namespace: string }, options: CreateOptions = {}) =>
  (review: LocalSubjectAccessReview): E.Either<NonEmptyArray<FieldError>, ApiCall<LocalSubjectAccessReview>> => {
    const { namespace } = ownFields(place)
    const errors = [...segmentErrors('namespace', namespace)]
    if (isNonEmpty(errors)) return E.left(errors)
    const path = `${GROUP}/namespaces/${escape(namespace)}/localsubjectaccessreviews`
    return pipe(
      review,
      validateLocalSubjectAccessReviewPath({ namespace }),
      E.map(create(LocalSubjectAccessReview, path, options))
    )
  }

/**
 * Returns the call that asks whether the sender itself may perform an action. Every authenticated user may send it. Pass
 * the answer to `accessDecision`.
 *
 * @category constructors
 * @since 0.1.0
 */
export const createSelfSubjectAccessReview = (
  options: CreateOptions = {}
): ((review: SelfSubjectAccessReview) => ApiCall<SelfSubjectAccessReview>) =>
  create(SelfSubjectAccessReview, `${GROUP}/selfsubjectaccessreviews`, options)

/**
 * Returns the call that asks for the actions that the sender itself may perform in a namespace. Every authenticated user
 * may send it. `spec` of the answer is empty.
 *
 * @category constructors
 * @since 0.1.0
 */
export const createSelfSubjectRulesReview = (
  options: CreateOptions = {}
): ((review: SelfSubjectRulesReview) => ApiCall<SelfSubjectRulesReview>) =>
  create(SelfSubjectRulesReview, `${GROUP}/selfsubjectrulesreviews`, options)

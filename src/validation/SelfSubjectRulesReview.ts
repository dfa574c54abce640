/**
 * The API server's rule for a SelfSubjectRulesReview.
 *
 * Source: pkg/registry/authorization/selfsubjectrulesreview/rest.go of Kubernetes 1.37.
 *
 * @since 0.1.0
 */
import type { Either } from 'fp-ts/Either'
import type { NonEmptyArray } from 'fp-ts/NonEmptyArray'
import type { SelfSubjectRulesReview } from '../authorization/v1/SelfSubjectRulesReview'
import type { FieldError } from '../errors/FieldError'
import { ownFields } from '../internal/property'
import { getValidator, required } from './rules'

/**
 * The error for an absent namespace. The API server answers a 400 that has this detail as its message.
 *
 * @internal
 */
export const namespaceRequired: FieldError = /*#__PURE__*/ required('spec.namespace', 'no namespace on request')

/**
 * Returns the review if it has a namespace, otherwise the error. The API server reports it as 400 without a field, and
 * so does `toStatus`.
 *
 * @example
 * import { either as E, function as F } from 'fp-ts'
 * import { SelfSubjectRulesReview } from 'io-ts-kubernetes/authorization/v1'
 * import { formatFieldError } from 'io-ts-kubernetes/errors'
 * import { validateSelfSubjectRulesReview } from 'io-ts-kubernetes/validation'
 *
 * assert.deepStrictEqual(
 *   F.pipe(
 *     SelfSubjectRulesReview.make({ spec: {} }),
 *     validateSelfSubjectRulesReview,
 *     E.mapLeft((errors) => errors.map(formatFieldError))
 *   ),
 *   E.left(['spec.namespace: Required value: no namespace on request'])
 * )
 *
 * @category validators
 * @since 0.1.0
 */
export const validateSelfSubjectRulesReview: (
  review: SelfSubjectRulesReview
) => Either<NonEmptyArray<FieldError>, SelfSubjectRulesReview> = /*#__PURE__*/ getValidator(function* (review) {
  const { namespace = '' } = ownFields(ownFields(review).spec)
  if (namespace === '') yield namespaceRequired
})

/**
 * The API server's rule for a TokenReview.
 *
 * Source: pkg/registry/authentication/tokenreview/storage.go of Kubernetes 1.37.
 *
 * @since 0.1.0
 */
import type { Either } from 'fp-ts/Either'
import type { NonEmptyArray } from 'fp-ts/NonEmptyArray'
import type { TokenReview } from '../authentication/v1/TokenReview'
import type { FieldError } from '../errors/FieldError'
import { ownFields } from '../internal/property'
import { getValidator, required } from './rules'

/**
 * The only error of a TokenReview. The API server does not answer it with a 422 that names the field, but with a 400
 * that has this detail as its message.
 *
 * @internal
 */
export const tokenRequired: FieldError = /*#__PURE__*/ required(
  'spec.token',
  'token is required for TokenReview in authentication'
)

/**
 * Returns the review if it has a token. This is the only rule for TokenReviews. For its error, `toStatus` returns the
 * 400 that the API server answers.
 *
 * Valid reviews are returned unchanged.
 *
 * @example
 * import { either as E, function as F } from 'fp-ts'
 * import { TokenReview } from 'io-ts-kubernetes/authentication/v1'
 * import { formatFieldError } from 'io-ts-kubernetes/errors'
 * import { validateTokenReview } from 'io-ts-kubernetes/validation'
 *
 * const review = TokenReview.make({ spec: { audiences: ['api'] } })
 *
 * assert.deepStrictEqual(
 *   F.pipe(review, validateTokenReview, E.mapLeft((errors) => errors.map(formatFieldError))),
 *   E.left(['spec.token: Required value: token is required for TokenReview in authentication'])
 * )
 *
 * @category validators
 * @since 0.1.0
 */
export const validateTokenReview: (review: TokenReview) => Either<NonEmptyArray<FieldError>, TokenReview> =
  /*#__PURE__*/ getValidator(function* (review) {
    const { token = '' } = ownFields(ownFields(review).spec)
    if (token === '') yield tokenRequired
  })

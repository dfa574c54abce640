/**
 * Common answers to a TokenReview. Each is a call of an optic, and returns the same reference if nothing changes.
 *
 * @since 0.1.0
 */
import { pipe } from 'fp-ts/function'
import { TokenReview } from '../authentication/v1/TokenReview'
import type { NamedUser } from '../authentication/NamedUser'
import { getOptics } from '../optics'
import { add, modifyOr } from './add'

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Answers that the token belongs to a user. The username must not be empty: an API server would accept a user with an
 * empty name.
 *
 * @example
 * import { function as F } from 'fp-ts'
 * import { TokenReview } from 'io-ts-kubernetes/authentication/v1'
 * import { acceptAudience, authenticateAs } from 'io-ts-kubernetes/builders'
 *
 * const review = TokenReview.make({ spec: { token: 'abc', audiences: ['vault', 'other'] } })
 *
 * assert.deepStrictEqual(F.pipe(review, authenticateAs({ username: 'jane' }), acceptAudience('vault')).status, {
 *   authenticated: true,
 *   user: { username: 'jane' },
 *   audiences: ['vault']
 * })
 *
 * @category combinators
 * @since 0.1.0
 */
export const authenticateAs =
  (user: NamedUser) =>
  (review: TokenReview): TokenReview => {
    const { status } = getOptics(TokenReview)
    return pipe(review, status.authenticated.upsert(true), status.user.upsert(user), status.error.remove)
  }

/**
 * Adds an audience that the token is valid for. Add only audiences that the review requests and the authenticator
 * knows. If a review requests audiences and the answer contains no requested audience, the token counts as denied.
 *
 * @category combinators
 * @since 0.1.0
 */
export const acceptAudience = (audience: string): ((review: TokenReview) => TokenReview) =>
  pipe(getOptics(TokenReview).status.audiences.option, modifyOr([], add(audience)))

/**
 * Answers that the token is not valid. Pass an error if the token could not be checked. The previous answer is removed.
 *
 * @example
 * import { function as F } from 'fp-ts'
 * import { TokenReview } from 'io-ts-kubernetes/authentication/v1'
 * import { authenticateAs, denyAuthentication } from 'io-ts-kubernetes/builders'
 *
 * const review = TokenReview.make({ spec: { token: 'abc' } })
 *
 * assert.deepStrictEqual(F.pipe(review, authenticateAs({ username: 'jane' }), denyAuthentication('expired')).status, {
 *   error: 'expired'
 * })
 *
 * @category combinators
 * @since 0.1.0
 */
export const denyAuthentication =
  (error?: string) =>
  (review: TokenReview): TokenReview => {
    const { status } = getOptics(TokenReview)
    return pipe(
      review,
      status.authenticated.remove,
      status.user.remove,
      status.audiences.remove,
      error === undefined ? status.error.remove : status.error.upsert(error)
    )
  }

/**
 * The common jobs of who answers a review of a token. Each is an optic away, and gives the same reference where nothing
 * changes.
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
 * The token is that user's. The name must not be empty: an API server lets whoever is called nothing in.
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
 * The token is good for one audience more: one that the review asks for, and the authenticator knows. A review that asks
 * for audiences and is answered with none of them counts as a denial.
 *
 * @category combinators
 * @since 0.1.0
 */
export const acceptAudience = (audience: string): ((review: TokenReview) => TokenReview) =>
  pipe(getOptics(TokenReview).status.audiences.option, modifyOr([], add(audience)))

/**
 * The token is nobody's, with a reason if it could not be checked. Whatever the answer said before is gone.
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

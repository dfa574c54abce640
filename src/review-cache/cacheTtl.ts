/**
 * How long the answer to a TokenReview may be remembered.
 *
 * @since 0.1.0
 */
import { pipe } from 'fp-ts/function'
import * as O from 'fp-ts/Option'
import type { TokenReview } from '../authentication/v1/TokenReview'
import { ownFields } from '../internal/property'
import { claimedExpiry } from '../serviceaccount/claims'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The options of `cacheTtl`. Times are in milliseconds.
 *
 * - `now`: the current time, since 1970-01-01T00:00:00Z
 * - `authenticated`: how long to remember that a token is valid. Default: 2 minutes, as in API servers. A token that is
 *   revoked in this time stays valid
 * - `denied`: how long to remember that a token is not valid. Default: 10 seconds. If the token becomes valid in this
 *   time, it is still refused
 *
 * @category model
 * @since 0.1.0
 */
export interface CacheOptions {
  readonly now: number
  readonly authenticated?: number
  readonly denied?: number
}

// -------------------------------------------------------------------------------------
// destructors
// -------------------------------------------------------------------------------------

/**
 * Returns how long to remember an answered review, in milliseconds; `none` if it must not be remembered:
 *
 * - a review without an answer, or with an error: the token could not be checked. The error `invalid bearer token` of a
 *   refused token is none: API servers add it if no authenticator has another one
 * - a review of a token that has expired. If the token is a JSON Web Token, no review is remembered longer than the
 *   token is valid by its own claim `exp`, and none if that claim is not a number
 * - a time that is not above 0
 *
 * Source: `New`, k8s.io/apiserver pkg/authentication/token/cache/cached_token_authenticator.go, and `invalidToken`,
 * pkg/authentication/request/bearertoken/bearertoken.go. API servers do not read the claim.
 *
 * @example
 * import { option as O } from 'fp-ts'
 * import { cacheTtl } from 'io-ts-kubernetes/review-cache'
 *
 * const jane = { authenticated: true, user: { username: 'jane' } }
 *
 * assert.deepStrictEqual(cacheTtl({ now: 0 })({ spec: { token: 's3cr3t' }, status: jane }), O.some(120_000))
 * const refused = { error: 'invalid bearer token' }
 * assert.deepStrictEqual(cacheTtl({ now: 0 })({ spec: { token: 's3cr3t' }, status: refused }), O.some(10_000))
 * assert.deepStrictEqual(cacheTtl({ now: 0 })({ spec: { token: 's3cr3t' }, status: { error: 'timeout' } }), O.none)
 *
 * // exp is 2024-01-15T10:40:00Z
 * const token = 'e30.eyJleHAiOjE3MDUzMTUyMDB9.c2lnbmF0dXJl'
 * const now = Date.parse('2024-01-15T10:39:30Z')
 * assert.deepStrictEqual(cacheTtl({ now })({ spec: { token }, status: jane }), O.some(30_000))
 *
 * @category destructors
 * @since 0.1.0
 */
export const cacheTtl = (
  options: CacheOptions
): ((review: Pick<TokenReview, 'spec' | 'status'>) => O.Option<number>) => {
  const { now, authenticated: whileValid = 120_000, denied: whileDenied = 10_000 } = ownFields(options)
  return (review) => {
    const { spec, status } = ownFields(review)
    return pipe(
      O.fromNullable(status),
      O.map(ownFields),
      O.filter(({ authenticated, error = '' }) => error === '' || (authenticated !== true && error === INVALID_TOKEN)),
      O.map(({ authenticated }) => (authenticated === true ? whileValid : whileDenied)),
      O.map((ttl) => Math.min(ttl, claimedExpiry(ownFields(spec).token ?? '') - now)),
      O.filter((ttl) => ttl > 0)
    )
  }
}

/** The error of an API server for a token that no authenticator knows. */
const INVALID_TOKEN = 'invalid bearer token'

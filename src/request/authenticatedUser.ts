/**
 * What the answer to a TokenReview is worth.
 *
 * @since 0.1.0
 */
import * as E from 'fp-ts/Either'
import * as O from 'fp-ts/Option'
import type { TokenReviewStatus } from '../authentication/v1/TokenReviewStatus'
import { isNamedUser, type NamedUser } from '../NamedUser'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Whose token it is, and which of the audiences asked for it is good for; where none was asked for, all that the server
 * named.
 *
 * @category model
 * @since 0.1.0
 */
export interface AuthenticatedUser {
  readonly user: NamedUser
  readonly audiences: ReadonlyArray<string>
}

/**
 * Why a token is not to be trusted.
 *
 * - `Unauthenticated`: the server does not know it, or could not tell: `error` is then why
 * - `Nameless`: it is known, but nobody's
 * - `OtherAudience`: it is somebody's, but meant for others: `audiences` is what the server returned. A server that knows
 *   nothing of audiences returns none
 *
 * @category model
 * @since 0.1.0
 */
export type Rejection =
  | { readonly _tag: 'Unauthenticated'; readonly error: O.Option<string> }
  | { readonly _tag: 'Nameless' }
  | { readonly _tag: 'OtherAudience'; readonly audiences: ReadonlyArray<string> }

// -------------------------------------------------------------------------------------
// destructors
// -------------------------------------------------------------------------------------

/**
 * The user of a token that was reviewed, if it is to be trusted. Who asked for audiences must find one of them in the
 * answer: otherwise whoever is given a token for his own service can use it here. Who asked for none has a token for the
 * API server itself.
 *
 * Takes the audiences that were asked for, not those that the answer repeats. Takes reviews of v1 and of v1beta1. An
 * error beside `authenticated: true` does not count, as with API servers.
 *
 * Source: the documentation of `TokenReviewSpec.audiences`, k8s.io/api authentication/v1/types.go.
 *
 * @example
 * import { either as E } from 'fp-ts'
 * import { authenticatedUser } from 'io-ts-kubernetes/request'
 *
 * const review = { status: { authenticated: true, user: { username: 'jane' }, audiences: ['api'] } }
 *
 * assert.deepStrictEqual(
 *   authenticatedUser(['api', 'vault'])(review),
 *   E.right({ user: { username: 'jane' }, audiences: ['api'] })
 * )
 * assert.deepStrictEqual(authenticatedUser(['vault'])(review), E.left({ _tag: 'OtherAudience', audiences: ['api'] }))
 *
 * @category destructors
 * @since 0.1.0
 */
export const authenticatedUser =
  (audiencesAsked: ReadonlyArray<string>) =>
  (review: { readonly status?: TokenReviewStatus }): E.Either<Rejection, AuthenticatedUser> => {
    const { authenticated, user = {}, audiences = [], error } = review.status ?? {}
    if (authenticated !== true) return E.left({ _tag: 'Unauthenticated', error: O.fromNullable(error) })
    if (!isNamedUser(user)) return E.left({ _tag: 'Nameless' })
    const asked = new Set(audiencesAsked)
    if (asked.size === 0) return E.right({ user, audiences })
    const common = audiences.filter((audience) => asked.has(audience))
    return common.length === 0 ? E.left({ _tag: 'OtherAudience', audiences }) : E.right({ user, audiences: common })
  }

/**
 * The verdict on the answer to a TokenReview.
 *
 * @since 0.1.0
 */
import * as E from 'fp-ts/Either'
import * as O from 'fp-ts/Option'
import type { TokenReviewStatus } from '../authentication/v1/TokenReviewStatus'
import type { UserInfo } from '../authentication/v1/UserInfo'
import type { NamedUser } from '../authentication/NamedUser'
import { ownFields } from '../internal/ownFields'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The user of a token, and the requested audiences that the token is valid for. If no audience was requested,
 * `audiences` is what the server returned.
 *
 * @category model
 * @since 0.1.0
 */
export interface AuthenticatedUser {
  readonly user: NamedUser
  readonly audiences: ReadonlyArray<string>
}

/**
 * Why a token must not be trusted.
 *
 * - `Unauthenticated`: the server does not know the token, or could not check it: then `error` says why
 * - `MissingUsername`: the server authenticated a user without a name
 * - `AudienceMismatch`: the token is valid, but for none of the requested audiences. `audiences` is what the server returned:
 *   a server that does not know audiences returns none
 *
 * `error` and `audiences` are the server's raw text: log `formatRejection` of it.
 *
 * @category model
 * @since 0.1.0
 */
export type Rejection =
  | { readonly _tag: 'Unauthenticated'; readonly error: O.Option<string> }
  | { readonly _tag: 'MissingUsername' }
  | { readonly _tag: 'AudienceMismatch'; readonly audiences: ReadonlyArray<string> }

// -------------------------------------------------------------------------------------
// destructors
// -------------------------------------------------------------------------------------

/**
 * Returns the user of a reviewed token if the token may be trusted. Pass the audiences that were requested, not those
 * that the answer repeats. If audiences were requested, the answer must hold one of them: otherwise anyone who was given a
 * token for another service could use it here. If none was requested (`[]`), the token is valid for the API server itself.
 *
 * `audiences` is copied when it is passed. A program without types may pass something that is not an array, or an array
 * without any string: no audience matches it, and a valid token is `AudienceMismatch`. Only an empty array requests none.
 *
 * Takes reviews of v1 and of v1beta1. An error beside `authenticated: true` is ignored, as API servers do.
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
 * assert.deepStrictEqual(authenticatedUser(['vault'])(review), E.left({ _tag: 'AudienceMismatch', audiences: ['api'] }))
 *
 * @category destructors
 * @since 0.1.0
 */
export const authenticatedUser = (
  audiences: ReadonlyArray<string>
): ((review: { readonly status?: TokenReviewStatus }) => E.Either<Rejection, AuthenticatedUser>) => {
  const requested = toRequested(audiences)
  return (review) => {
    const { authenticated, user, audiences: answered, error } = ownFields(ownFields(review).status ?? {})
    if (authenticated !== true) return E.left({ _tag: 'Unauthenticated', error: O.fromNullable(error) })
    if (user === undefined || !isNamed(user)) return E.left({ _tag: 'MissingUsername' })
    const returned = answered ?? []
    if (O.isNone(requested)) return E.right({ user, audiences: returned })
    const common = returned.filter((audience) => requested.value.has(audience))
    return common.length === 0
      ? E.left({ _tag: 'AudienceMismatch', audiences: returned })
      : E.right({ user, audiences: common })
  }
}

/** The requested audiences: `none` for an empty array, and an empty set for a value that is not a list of strings. */
const toRequested = (audiences: unknown): O.Option<ReadonlySet<string>> => {
  try {
    if (Array.isArray(audiences) && audiences.length === 0) return O.none
    return O.some(new Set(Array.isArray(audiences) ? audiences.filter((audience) => typeof audience === 'string') : []))
  } catch {
    // a list that throws when it is read
    return O.some(new Set())
  }
}

/** Has the user a name of its own that is not empty? */
const isNamed = (user: UserInfo): user is NamedUser => {
  const { username } = ownFields(user)
  return typeof username === 'string' && username !== ''
}

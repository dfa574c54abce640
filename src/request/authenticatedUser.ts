/**
 * Decides from the answer to a TokenReview whether a token is trusted.
 *
 * @since 0.1.0
 */
import * as E from 'fp-ts/Either'
import * as O from 'fp-ts/Option'
import type { TokenReviewStatus } from '../authentication/v1/TokenReviewStatus'
import type { UserInfo } from '../authentication/v1/UserInfo'
import type { NamedUser } from '../authentication/NamedUser'
import { ownFields } from '../internal/property'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The user of a token, and the requested audiences that the token is valid for. If no audience was requested,
 * `audiences` is the list that the server returned.
 *
 * @category model
 * @since 0.1.0
 */
export interface AuthenticatedUser {
  readonly user: NamedUser
  readonly audiences: ReadonlyArray<string>
}

/**
 * The reason why a token must not be trusted.
 *
 * - `Unauthenticated`: the server does not know the token, or could not check it. `error` is what it says about that:
 *   API servers say `invalid bearer token` for a token that they do not know
 * - `MissingUsername`: the server authenticated a user without a name
 * - `AudienceMismatch`: the token is valid, but for no requested audience. `audiences` is the list that the server
 *   returned: it is empty if the server does not support audiences
 *
 * `error` and `audiences` are unescaped strings of the server: log `formatRejection` of the rejection.
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
 * Returns the user of a reviewed token if the token can be trusted. Pass the audiences that you requested, not those
 * that the answer repeats. If you requested audiences, the answer must contain one of them: otherwise a service that
 * received a token for itself could use it here. If you requested no audience (`[]`), the token is valid for the API
 * server itself.
 *
 * `audiences` is copied when it is passed. Untyped code may pass a value that is not an array, or an array without
 * strings: then no audience matches, and a valid token is `AudienceMismatch`. Only an empty array requests no audience.
 *
 * Accepts reviews of v1 and v1beta1. As in API servers, an error beside `authenticated: true` is ignored.
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
    if (!isNamed(user)) return E.left({ _tag: 'MissingUsername' })
    const returned = answered ?? []
    if (O.isNone(requested)) return E.right({ user, audiences: returned })
    const common = returned.filter((audience) => requested.value.has(audience))
    return common.length === 0
      ? E.left({ _tag: 'AudienceMismatch', audiences: returned })
      : E.right({ user, audiences: common })
  }
}

/**
 * Returns the requested audiences: `none` for an empty array, and an empty set for a value that is not a list of
 * strings.
 */
const toRequested = (audiences: unknown): O.Option<ReadonlySet<string>> => {
  try {
    if (!Array.isArray(audiences)) return O.some(new Set())
    return audiences.length === 0
      ? O.none
      : O.some(new Set(audiences.filter((audience) => typeof audience === 'string')))
  } catch {
    // reading the list throws
    return O.some(new Set())
  }
}

/** Returns true if the user has a non-empty name. Inherited properties are ignored. */
const isNamed = (user: UserInfo | undefined): user is NamedUser => {
  const { username } = ownFields(user ?? {})
  return typeof username === 'string' && username !== ''
}

/**
 * The decision of an authenticator about a token.
 *
 * @since 0.1.0
 */
import * as O from 'fp-ts/Option'
import type { NamedUser } from '../../authentication/NamedUser'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The user of a token and the audiences that it is valid for (`None` if the authenticator does not support audiences),
 * or a denial, with an error if the token could not be checked.
 *
 * @category model
 * @since 0.1.0
 */
export type Verdict =
  | {
      readonly _tag: 'Authenticated'
      readonly user: NamedUser
      readonly audiences: O.Option<ReadonlyArray<string>>
    }
  | { readonly _tag: 'Denied'; readonly error: O.Option<string> }

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Returns the verdict that the token belongs to this user.
 *
 * `audiences` are the audiences of the token; `[]` means that it is valid for no audience. If they are absent, the API
 * server assumes that the token is valid for its own audiences: an authenticator that supports audiences must pass
 * them.
 *
 * @category constructors
 * @since 0.1.0
 */
export const authenticated = (user: NamedUser, audiences?: ReadonlyArray<string>): Verdict => ({
  _tag: 'Authenticated',
  user,
  audiences: O.fromNullable(audiences)
})

/**
 * Returns the verdict that the token is not valid. An API server caches it, for 2 minutes by default. An error means
 * that the token could not be checked: then the API server does not cache it, and asks again each time. The exception
 * is a question for other audiences than the API server's own: it ignores the error, and caches the answer. A task that
 * rejects is not cached for any audience.
 *
 * Source: `AuthenticateToken`, k8s.io/apiserver plugin/pkg/authenticator/token/webhook/webhook.go.
 *
 * Every user who may create TokenReviews can read the error. An empty error counts as absent.
 *
 * @category constructors
 * @since 0.1.0
 */
export const denied = (error?: string): Verdict => ({
  _tag: 'Denied',
  error: O.fromNullable(error === '' ? undefined : error)
})

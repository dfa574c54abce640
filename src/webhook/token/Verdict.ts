/**
 * What a token webhook says of a token.
 *
 * @since 0.1.0
 */
import * as O from 'fp-ts/Option'
import type { NamedUser } from '../../authentication/NamedUser'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Whose token it is, and the audiences that it is meant for: none in particular where the authenticator knows nothing of
 * audiences. Or nobody's, and perhaps why that could not be told.
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
 * The token is this user's.
 *
 * `audiences` are those that the token is meant for, `[]` if it is meant for nobody. Without them the API server takes
 * it for one of its own: an authenticator that knows of audiences must say them.
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
 * The token is nobody's. An API server remembers that for its cache's time (2 minutes unless told otherwise); with an
 * error, which means that this could not be found out, it asks again each time.
 *
 * The error is shown to whoever may create TokenReviews. An empty error is no error.
 *
 * @category constructors
 * @since 0.1.0
 */
export const denied = (error?: string): Verdict => ({
  _tag: 'Denied',
  error: O.fromNullable(error === '' ? undefined : error)
})

/**
 * Users with a username.
 */
import type { UserInfo } from './v1/UserInfo'
import { getField } from '../internal/property'

/**
 * A user with a non-empty username. A `UserInfo` may lack it: Go sends `{}` if no user was authenticated, and an API
 * server accepts a user with an empty username.
 *
 * @category model
 * @since 0.1.0
 */
export interface NamedUser extends UserInfo {
  readonly username: string
}

/**
 * Returns true if the user has a non-empty username. Inherited properties are ignored.
 *
 * @internal
 */
export const isNamedUser = (user: UserInfo): user is NamedUser => (getField(user, 'username') ?? '') !== ''

/**
 * Users with a username.
 */
import type { UserInfo } from './v1/UserInfo'
import { getField } from '../internal/property'

/**
 * A user with a username that is not empty. A `UserInfo` may lack it: Go sends `{}` where no user was authenticated, and
 * an API server accepts a user with an empty username.
 *
 * @category model
 * @since 0.1.0
 */
export interface NamedUser extends UserInfo {
  readonly username: string
}

/**
 * Has the user a username of its own, not an inherited one?
 *
 * @internal
 */
export const isNamedUser = (user: UserInfo): user is NamedUser => (getField(user, 'username') ?? '') !== ''

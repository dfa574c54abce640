/**
 * A user who is somebody.
 */
import type { UserInfo } from './authentication/v1/UserInfo'

/**
 * A user with a name that is not empty. A `UserInfo` need not have one: Go sends `{}` for nobody, and a real API server
 * lets whoever is called nothing in.
 *
 * @category model
 * @since 0.1.0
 */
export interface NamedUser extends UserInfo {
  readonly username: string
}

/**
 * @internal
 */
export const isNamedUser = (user: UserInfo): user is NamedUser => user.username !== undefined && user.username !== ''

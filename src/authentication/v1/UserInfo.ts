/**
 * A user as an authenticator describes it.
 *
 * @since 0.1.0
 */
import { list, map, type Model, model, optional, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { compiledUserInfo } from './generated'

/**
 * A user. No field is required: Go sends `{}` if there is no user.
 *
 * Source: `authenticationv1.UserInfo`, k8s.io/api authentication/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface UserInfo {
  /** Name, unique among the currently active users: `system:serviceaccount:default:build`. */
  readonly username?: string
  /** Identifies the user across time. If a user is deleted and a new user gets the same name, the UID is different. */
  readonly uid?: string
  /** Names of the groups that the user is in. */
  readonly groups?: ReadonlyArray<string>
  /**
   * Additional information of the authenticator. By convention, keys begin with a domain and are lower-case:
   * `authentication.kubernetes.io/pod-name`. In a document, `null` in place of a list is an empty list.
   */
  readonly extra?: Readonly<Record<string, ReadonlyArray<string>>>
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const UserInfo: Model<UserInfo> = /*#__PURE__*/ withCompiled(
  model<UserInfo>('UserInfo', {
    username: optional(string),
    uid: optional(string),
    groups: optional(list(string)),
    extra: optional(map(list(string)))
  }),
  compiledUserInfo
)

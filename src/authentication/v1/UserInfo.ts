/**
 * Who somebody is, as an authenticator sees it.
 *
 * @since 0.1.0
 */
import { list, map, type Model, model, optional, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { compiledUserInfo } from './generated'

/**
 * A user. Nothing in it is required: Go sends `{}` for nobody.
 *
 * Source: `authenticationv1.UserInfo`, k8s.io/api authentication/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface UserInfo {
  /** Name, unique among the users that are active now: `system:serviceaccount:default:build`. */
  readonly username?: string
  /** Identity across time: whoever gets the name of a deleted user has another one. */
  readonly uid?: string
  /** Names of the groups that the user is in. */
  readonly groups?: ReadonlyArray<string>
  /**
   * Whatever else the authenticator knows, under keys that begin with a domain and are lower-case by convention:
   * `authentication.kubernetes.io/pod-name`. A `null` list on the wire is an empty one.
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

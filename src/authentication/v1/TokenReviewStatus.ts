/**
 * What a review of a token found.
 *
 * @since 0.1.0
 */
import { boolean, list, type Model, model, optional, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { UserInfo } from './UserInfo'
import { compiledTokenReviewStatus } from './generated'

/**
 * Whose token it is, if anybody's.
 *
 * Source: `authenticationv1.TokenReviewStatus`, k8s.io/api authentication/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface TokenReviewStatus {
  /** Is it a known user's token? Go never writes `false`: absent is no. */
  readonly authenticated?: boolean
  /** Whose it is. Go always writes it, `{}` for nobody: look at `authenticated` first. */
  readonly user?: UserInfo
  /**
   * Which of the audiences asked for the token is good for. Who asked for any must find one of them here, since a server
   * that knows nothing of audiences returns none. Absent with `authenticated` stands for the API server's own.
   */
  readonly audiences?: ReadonlyArray<string>
  /** Why the token could not be checked. */
  readonly error?: string
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const TokenReviewStatus: Model<TokenReviewStatus> = /*#__PURE__*/ withCompiled(
  model<TokenReviewStatus>('TokenReviewStatus', {
    authenticated: optional(boolean),
    user: optional(UserInfo),
    audiences: optional(list(string)),
    error: optional(string)
  }),
  compiledTokenReviewStatus
)

/**
 * The answer to a TokenReview.
 *
 * @since 0.1.0
 */
import { boolean, list, type Model, model, optional, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { UserInfo } from './UserInfo'
import { compiledTokenReviewStatus } from './generated'

/**
 * The user of a token, if the token is valid.
 *
 * Source: `authenticationv1.TokenReviewStatus`, k8s.io/api authentication/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface TokenReviewStatus {
  /** True if the token belongs to a known user. Go never writes `false`: absent means false. */
  readonly authenticated?: boolean
  /** The user of the token. Go always writes it, as `{}` if there is no user: check `authenticated` first. */
  readonly user?: UserInfo
  /**
   * The requested audiences that the token is valid for. If you requested audiences, one of them must be in this list:
   * a server that does not support audiences returns no list. If it is absent and `authenticated` is true, the token is
   * valid for the API server's own audiences.
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

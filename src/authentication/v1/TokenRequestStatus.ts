/**
 * An issued token.
 *
 * @since 0.1.0
 */
import { type Model, model, required, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { Time } from '../../meta/v1/Time'
import { compiledTokenRequestStatus } from './generated'

/**
 * A token and its expiration time.
 *
 * @category model
 * @since 0.1.0
 */
export interface TokenRequestStatus {
  /** The bearer token: a secret, a JWT in compact form. */
  readonly token: string
  /**
   * Expiration time of the token, to the second. If the API server extends tokens of Pods
   * (`--service-account-extend-token-expiration`), it accepts them longer than this time.
   */
  readonly expirationTimestamp: Time
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const TokenRequestStatus: Model<TokenRequestStatus> = /*#__PURE__*/ withCompiled(
  model<TokenRequestStatus>('TokenRequestStatus', {
    token: required(string, { secret: true }),
    expirationTimestamp: required(Time)
  }),
  compiledTokenRequestStatus
)

/**
 * The token that was issued.
 *
 * @since 0.1.0
 */
import { type Model, model, required, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { Time } from '../../meta/v1/Time'
import { compiledTokenRequestStatus } from './generated'

/**
 * A token and its end.
 *
 * Source: `authenticationv1.TokenRequestStatus`, k8s.io/api authentication/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface TokenRequestStatus {
  /** The bearer token: a secret, a JWT in compact form. */
  readonly token: string
  /**
   * When the token ends, to the second. An API server that extends tokens of pods
   * (`--service-account-extend-token-expiration`) accepts them longer, and does not say so here.
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

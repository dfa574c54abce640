/**
 * The token that is to be reviewed.
 *
 * @since 0.1.0
 */
import { list, type Model, model, optional, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { compiledTokenReviewSpec } from './generated'

/**
 * Which token, and who asks.
 *
 * Source: `authenticationv1.TokenReviewSpec`, k8s.io/api authentication/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface TokenReviewSpec {
  /** The bearer token: a secret, opaque. Absent is empty, which the API server refuses. */
  readonly token?: string
  /**
   * The names under which the asking server goes. An authenticator that knows of audiences checks that the token is for
   * at least one of them. Absent or empty stands for the API server's own.
   */
  readonly audiences?: ReadonlyArray<string>
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const TokenReviewSpec: Model<TokenReviewSpec> = /*#__PURE__*/ withCompiled(
  model<TokenReviewSpec>('TokenReviewSpec', {
    token: optional(string, { secret: true }),
    audiences: optional(list(string))
  }),
  compiledTokenReviewSpec
)

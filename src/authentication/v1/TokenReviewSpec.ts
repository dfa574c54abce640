/**
 * The token to review.
 *
 * @since 0.1.0
 */
import { list, type Model, model, optional, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { compiledTokenReviewSpec } from './generated'

/**
 * The token to review, and the audiences that it must be valid for.
 *
 * Source: `authenticationv1.TokenReviewSpec`, k8s.io/api authentication/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface TokenReviewSpec {
  /** The bearer token: an opaque secret. Absent is the same as empty, which the API server refuses. */
  readonly token?: string
  /**
   * Audiences that identify the server that asks. An authenticator that supports audiences checks that the token is
   * valid for at least one of them. If the list is absent or empty, it is the API server's own audiences.
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

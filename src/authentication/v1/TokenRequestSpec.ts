/**
 * What kind of token is asked for.
 *
 * @since 0.1.0
 */
import { list, map, type Model, model, optional, required, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { Int64 } from '../../scalar'
import { BoundObjectReference } from './BoundObjectReference'
import { fastTokenRequestSpec } from './generated'

/**
 * For whom a token shall be, for how long, and bound to what. Go writes all but `attestations` as `null` when unset.
 *
 * Source: `authenticationv1.TokenRequestSpec`, k8s.io/api authentication/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface TokenRequestSpec {
  /**
   * For whom the token is. Who is given one must find itself in the list, or refuse it; those in one list can act as the
   * bearer towards each other. Empty asks for the API server's own audiences; `null` on the wire is empty.
   */
  readonly audiences: ReadonlyArray<string>
  /**
   * Lifetime asked for, in seconds: 600 to 2^32 pass validation, 3600 is the default. The server may issue another one:
   * `status.expirationTimestamp` counts.
   */
  readonly expirationSeconds?: Int64
  /**
   * The object whose end is the token's end. The API server checks that in a TokenReview; who checks tokens by their
   * signature alone does not notice.
   */
  readonly boundObjectRef?: BoundObjectReference
  /**
   * Claims that the token shall make, for tokens bound to a webhook configuration; Kubernetes 1.37 and later, alpha.
   * The one key is `admissionReviewAPIGroups`. A `null` list on the wire is an empty one.
   */
  readonly attestations?: Readonly<Record<string, ReadonlyArray<string>>>
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const TokenRequestSpec: Model<TokenRequestSpec> = /*#__PURE__*/ withCompiled(
  model<TokenRequestSpec>('TokenRequestSpec', {
    audiences: required(list(string)),
    expirationSeconds: optional(Int64, { pointer: true }),
    boundObjectRef: optional(BoundObjectReference, { pointer: true }),
    attestations: optional(map(list(string)))
  }),
  fastTokenRequestSpec
)

/**
 * The properties of a requested token.
 *
 * @since 0.1.0
 */
import { list, map, type Model, model, optional, required, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { Int64 } from '../../scalar'
import { BoundObjectReference } from './BoundObjectReference'
import { compiledTokenRequestSpec } from './generated'

/**
 * The audiences, lifetime and bound object of a requested token. Go writes unset fields as `null`, except
 * `attestations`.
 *
 * Source: `authenticationv1.TokenRequestSpec`, k8s.io/api authentication/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface TokenRequestSpec {
  /**
   * Audiences of the token. A recipient must refuse a token if it is not itself in the list. All recipients in one list
   * can use the token to impersonate its user towards each other. An empty list requests the API server's own
   * audiences; `null` in a document is an empty list.
   */
  readonly audiences: ReadonlyArray<string>
  /**
   * Requested lifetime in seconds. Validation accepts 600 to 2^32; the default is 3600. The server may choose another
   * lifetime: use `status.expirationTimestamp`.
   */
  readonly expirationSeconds?: Int64
  /**
   * The object that the token is bound to: when it is deleted, the token becomes invalid. The API server checks this in
   * a TokenReview. A recipient that only verifies the token's signature does not notice it.
   */
  readonly boundObjectRef?: BoundObjectReference
  /**
   * Claims to add to tokens that are bound to a webhook configuration. Kubernetes 1.37 and later, alpha. The only key
   * is `admissionReviewAPIGroups`. In a document, `null` in place of a list is an empty list.
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
  compiledTokenRequestSpec
)

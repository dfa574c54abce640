/**
 * The object that a token is bound to.
 *
 * @since 0.1.0
 */
import { type Model, model, optional, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { compiledBoundObjectReference } from './generated'

/**
 * Names the object without which a token is not valid.
 *
 * Source: `authenticationv1.BoundObjectReference`, k8s.io/api authentication/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface BoundObjectReference {
  /** Kind of the object: `Pod`, `Secret`, from Kubernetes 1.31 on `Node`. */
  readonly kind?: string
  /** Group and version of the object: `v1`. */
  readonly apiVersion?: string
  /** Name of the object, in the service account's namespace if it has one. */
  readonly name?: string
  /** UID of the object; absent is whatever has the name now. */
  readonly uid?: string
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const BoundObjectReference: Model<BoundObjectReference> = /*#__PURE__*/ withCompiled(
  model<BoundObjectReference>('BoundObjectReference', {
    kind: optional(string),
    apiVersion: optional(string),
    name: optional(string),
    uid: optional(string)
  }),
  compiledBoundObjectReference
)

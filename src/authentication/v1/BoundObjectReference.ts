/**
 * The object that a token is bound to.
 *
 * @since 0.1.0
 */
import { type Model, model, optional, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { compiledBoundObjectReference } from './generated'

/**
 * A reference to the object that a token is bound to. When the object is deleted, the token becomes invalid.
 *
 * Source: `authenticationv1.BoundObjectReference`, k8s.io/api authentication/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface BoundObjectReference {
  /** Kind of the object: `Pod`, `Secret`, or, since Kubernetes 1.31, `Node`. */
  readonly kind?: string
  /** Group and version of the object: `v1`. */
  readonly apiVersion?: string
  /** Name of the object, in the service account's namespace if it has one. */
  readonly name?: string
  /** UID of the object. If it is absent, the object that currently has the name is used. */
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

/**
 * A reference to an owner.
 *
 * @since 0.1.0
 */
import { boolean, type Model, model, optional, required, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { compiledOwnerReference } from './generated'

/**
 * A reference to an owner: an object in the same namespace or a cluster-scoped one. When all owners of an object are
 * deleted, the object is deleted too.
 *
 * Source: `metav1.OwnerReference`, k8s.io/apimachinery pkg/apis/meta/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface OwnerReference {
  /** Group and version of the owner: `apps/v1`, `v1`. */
  readonly apiVersion: string
  /** Kind of the owner: `ReplicaSet`. */
  readonly kind: string
  /** Name of the owner. */
  readonly name: string
  /** UID of the owner. An object with the same name and another UID is not the owner. */
  readonly uid: string
  /** True if this owner is the controller, which manages the object. */
  readonly controller?: boolean
  /** True if a foreground deletion of the owner waits until this object is deleted. Absent means false. */
  readonly blockOwnerDeletion?: boolean
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const OwnerReference: Model<OwnerReference> = /*#__PURE__*/ withCompiled(
  model<OwnerReference>('OwnerReference', {
    apiVersion: required(string),
    kind: required(string),
    name: required(string),
    uid: required(string),
    controller: optional(boolean, { pointer: true }),
    blockOwnerDeletion: optional(boolean, { pointer: true })
  }),
  compiledOwnerReference
)

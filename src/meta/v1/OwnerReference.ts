/**
 * A reference to an owner.
 *
 * @since 0.1.0
 */
import { boolean, type Model, model, optional, required, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { compiledOwnerReference } from './generated'

/**
 * Names an object, in the same namespace or cluster-scoped, whose deletion takes the owned object with it.
 *
 * Source: `metav1.OwnerReference`, k8s.io/apimachinery pkg/apis/meta/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface OwnerReference {
  /** Group and version of the owner: `apps/v1`, `v1`. */
  readonly apiVersion: string
  /** Kind of the owner, in CamelCase. */
  readonly kind: string
  /** Name of the owner. */
  readonly name: string
  /** UID of the owner, so that another object of the same name is none. */
  readonly uid: string
  /** Is this the one owner that manages the object? */
  readonly controller?: boolean
  /** Does the owner, deleted in the foreground, wait until this object is gone? Absent is no. */
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

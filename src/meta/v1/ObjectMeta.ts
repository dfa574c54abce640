/**
 * The metadata of an object.
 *
 * @since 0.1.0
 */
import { list, map, type Model, model, optional, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { Int64 } from '../../scalar'
import { ManagedFieldsEntry } from './ManagedFieldsEntry'
import { OwnerReference } from './OwnerReference'
import { Time } from './Time'
import { compiledObjectMeta } from './generated'

/**
 * The metadata of an object: names, labels, owners, and the fields that an API server sets. Reviews are not stored, so
 * most of these fields are absent in them.
 *
 * Source: `metav1.ObjectMeta`, k8s.io/apimachinery pkg/apis/meta/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface ObjectMeta {
  /** Name. At any one time, it is unique among the objects of the kind in the namespace. */
  readonly name?: string
  /** Prefix of the name that the server generates if `name` is absent. */
  readonly generateName?: string
  /** Namespace: a DNS label. It is absent for cluster-scoped objects. */
  readonly namespace?: string
  /** Path of the object. API servers since Kubernetes 1.20 do not set it. */
  readonly selfLink?: string
  /** Unique ID, set by the server. A deleted object and a new object with the same name have different UIDs. */
  readonly uid?: string
  /** Version of the stored object: an opaque string, even if it looks like a number. */
  readonly resourceVersion?: string
  /** Sequence number of the desired state. The server increases it when the desired state changes. */
  readonly generation?: Int64
  /** When the server created the object. API servers up to 1.33 write `null` for an absent time. */
  readonly creationTimestamp?: Time
  /** When the object will be deleted. The server sets it when a graceful deletion is requested. */
  readonly deletionTimestamp?: Time
  /** Time between the request for a graceful deletion and the deletion, in seconds. */
  readonly deletionGracePeriodSeconds?: Int64
  /** Keys and values by which selectors find the object. */
  readonly labels?: Readonly<Record<string, string>>
  /** Keys and values for programs; selectors ignore them. Validation accepts up to 262144 bytes for all together. */
  readonly annotations?: Readonly<Record<string, string>>
  /** The owners: when all of them are deleted, this object is deleted. At most one owner is the controller. */
  readonly ownerReferences?: ReadonlyArray<OwnerReference>
  /** Names of the clean-up steps that must be removed from this list before the object is deleted. */
  readonly finalizers?: ReadonlyArray<string>
  /** Which manager owns which fields. */
  readonly managedFields?: ReadonlyArray<ManagedFieldsEntry>
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const ObjectMeta: Model<ObjectMeta> = /*#__PURE__*/ withCompiled(
  model<ObjectMeta>('ObjectMeta', {
    name: optional(string),
    generateName: optional(string),
    namespace: optional(string),
    selfLink: optional(string),
    uid: optional(string),
    resourceVersion: optional(string),
    generation: optional(Int64),
    creationTimestamp: optional(Time),
    deletionTimestamp: optional(Time, { pointer: true }),
    deletionGracePeriodSeconds: optional(Int64, { pointer: true }),
    labels: optional(map(string)),
    annotations: optional(map(string)),
    ownerReferences: optional(list(OwnerReference)),
    finalizers: optional(list(string)),
    managedFields: optional(list(ManagedFieldsEntry))
  }),
  compiledObjectMeta
)

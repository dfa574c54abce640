/**
 * What every persistent object has.
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
 * Name, identity, history and labels of an object. Reviews are not stored and use little of it.
 *
 * Source: `metav1.ObjectMeta`, k8s.io/apimachinery pkg/apis/meta/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface ObjectMeta {
  /** Name, unique in the namespace (and kind) at any one time. */
  readonly name?: string
  /** Prefix from which the server makes a name when there is none. */
  readonly generateName?: string
  /** Namespace, a DNS label; absent for cluster-scoped objects. */
  readonly namespace?: string
  /** Path of the object in old releases; no longer set. */
  readonly selfLink?: string
  /** Identity in space and time, set by the server. */
  readonly uid?: string
  /** Version of the object as the server keeps it: opaque text, even where it looks like a number. */
  readonly resourceVersion?: string
  /** Number of the desired state, counted up by the server. */
  readonly generation?: Int64
  /** When the server made the object. `null` from API servers up to 1.33 where there is none. */
  readonly creationTimestamp?: Time
  /** When the object will be gone, set by the server on a graceful deletion. */
  readonly deletionTimestamp?: Time
  /** Time that the object is given to end gracefully, in seconds. */
  readonly deletionGracePeriodSeconds?: Int64
  /** Keys and values to select by. */
  readonly labels?: Readonly<Record<string, string>>
  /** Keys and values for tools, not to select by. All keys and values together have at most 262144 bytes. */
  readonly annotations?: Readonly<Record<string, string>>
  /** The objects without which this one is deleted; at most one is the controller. */
  readonly ownerReferences?: ReadonlyArray<OwnerReference>
  /** What must be done, and removed from this list, before the object can go. */
  readonly finalizers?: ReadonlyArray<string>
  /** Which workflow manages which fields. */
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

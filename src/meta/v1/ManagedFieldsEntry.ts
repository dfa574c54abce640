/**
 * The fields of an object that one manager owns.
 *
 * @since 0.1.0
 */
import { type Model, model, optional, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { FieldsV1 } from './FieldsV1'
import { Time } from './Time'
import { compiledManagedFieldsEntry } from './generated'

/**
 * The fields of an object that one manager owns, for server-side apply. A manager is a program, such as `kubectl`.
 *
 * Source: `metav1.ManagedFieldsEntry`, k8s.io/apimachinery pkg/apis/meta/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface ManagedFieldsEntry {
  /** Name of the manager: `kubectl`, or a controller. Validation accepts up to 128 bytes of printable characters. */
  readonly manager?: string
  /** How the fields were set. Validation accepts `Apply` and `Update`. */
  readonly operation?: string
  /** Version of the resource that `fieldsV1` is written in: `authentication.k8s.io/v1`. */
  readonly apiVersion?: string
  /** When the manager last added, changed or gave up a field. */
  readonly time?: Time
  /** Format of `fieldsV1`. The only format is `FieldsV1`. */
  readonly fieldsType?: string
  /** The owned fields. */
  readonly fieldsV1?: FieldsV1
  /** Subresource through which the object was changed: `status`, `scale`. It is absent for the object itself. */
  readonly subresource?: string
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const ManagedFieldsEntry: Model<ManagedFieldsEntry> = /*#__PURE__*/ withCompiled(
  model<ManagedFieldsEntry>('ManagedFieldsEntry', {
    manager: optional(string),
    operation: optional(string),
    apiVersion: optional(string),
    time: optional(Time, { pointer: true }),
    fieldsType: optional(string),
    fieldsV1: optional(FieldsV1, { pointer: true }),
    subresource: optional(string)
  }),
  compiledManagedFieldsEntry
)

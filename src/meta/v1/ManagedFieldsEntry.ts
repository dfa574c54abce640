/**
 * Who last changed which fields.
 *
 * @since 0.1.0
 */
import { type Model, model, optional, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { FieldsV1 } from './FieldsV1'
import { Time } from './Time'
import { compiledManagedFieldsEntry } from './generated'

/**
 * The fields of an object that one workflow manages, for server-side apply.
 *
 * Source: `metav1.ManagedFieldsEntry`, k8s.io/apimachinery pkg/apis/meta/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface ManagedFieldsEntry {
  /** Name of the workflow: a controller, `kubectl`. Validation allows 128 bytes of printable characters. */
  readonly manager?: string
  /** How the fields were set; validation allows `Apply` and `Update`. */
  readonly operation?: string
  /** Version of the resource that `fieldsV1` is written in: `authentication.k8s.io/v1`. */
  readonly apiVersion?: string
  /** When a field was last added, changed or given up by this workflow. */
  readonly time?: Time
  /** Format of `fieldsV1`; there is only `FieldsV1`. */
  readonly fieldsType?: string
  /** The fields. */
  readonly fieldsV1?: FieldsV1
  /** Subresource through which the object was changed (`status`, `token`); absent for the object itself. */
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

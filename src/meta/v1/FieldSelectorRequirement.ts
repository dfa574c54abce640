/**
 * One condition of a field selector.
 *
 * @since 0.1.0
 */
import { list, model, type Model, optional, required, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { compiledFieldSelectorRequirement } from './generated'

/**
 * A condition on the value of a field. An object matches a selector if it meets all of its requirements.
 *
 * Source: `metav1.FieldSelectorRequirement`, k8s.io/apimachinery pkg/apis/meta/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface FieldSelectorRequirement {
  /** Path of the field: `metadata.name`, `spec.nodeName`. */
  readonly key: string
  /** Relation of the key to `values`: `In`, `NotIn`, `Exists` or `DoesNotExist`. Later versions may add others. */
  readonly operator: string
  /** Values to compare with. `In` and `NotIn` need at least one; `Exists` and `DoesNotExist` allow none. */
  readonly values?: ReadonlyArray<string>
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const FieldSelectorRequirement: Model<FieldSelectorRequirement> = /*#__PURE__*/ withCompiled(
  model<FieldSelectorRequirement>('FieldSelectorRequirement', {
    key: required(string),
    operator: required(string),
    values: optional(list(string))
  }),
  compiledFieldSelectorRequirement
)

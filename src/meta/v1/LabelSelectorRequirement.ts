/**
 * One condition of a label selector.
 *
 * @since 0.1.0
 */
import { list, model, type Model, optional, required, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { compiledLabelSelectorRequirement } from './generated'

/**
 * A condition on a label. An object matches a selector if it meets all of its requirements.
 *
 * Source: `metav1.LabelSelectorRequirement`, k8s.io/apimachinery pkg/apis/meta/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface LabelSelectorRequirement {
  /** Key of the label: `app.kubernetes.io/name`. */
  readonly key: string
  /** Relation of the key to `values`: `In`, `NotIn`, `Exists` or `DoesNotExist`. Decoding accepts any string. */
  readonly operator: string
  /** Values to compare with. `In` and `NotIn` need at least one; `Exists` and `DoesNotExist` allow none. */
  readonly values?: ReadonlyArray<string>
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const LabelSelectorRequirement: Model<LabelSelectorRequirement> = /*#__PURE__*/ withCompiled(
  model<LabelSelectorRequirement>('LabelSelectorRequirement', {
    key: required(string),
    operator: required(string),
    values: optional(list(string))
  }),
  compiledLabelSelectorRequirement
)

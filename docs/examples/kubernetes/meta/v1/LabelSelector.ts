// Written by io-ts-kubernetes-generate. Do not edit.
import { list, map, model, type Model, optional, string } from 'io-ts-kubernetes/codec'
import { LabelSelectorRequirement } from 'io-ts-kubernetes/meta/v1'

/**
 * A label selector is a label query over a set of resources. The result of matchLabels and matchExpressions are
 * ANDed. An empty label selector matches all objects. A null label selector matches no objects.
 *
 * Source: io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector.
 */
export interface LabelSelector {
  /** matchExpressions is a list of label selector requirements. The requirements are ANDed. */
  readonly matchExpressions?: ReadonlyArray<LabelSelectorRequirement>
  /**
   * matchLabels is a map of {key,value} pairs. A single {key,value} in the matchLabels map is equivalent to an
   * element of matchExpressions, whose key field is "key", the operator is "In", and the values array contains only
   * "value". The requirements are ANDed.
   */
  readonly matchLabels?: Readonly<Record<string, string>>
}

/** The codec of `LabelSelector`. */
export const LabelSelector: Model<LabelSelector> = /*#__PURE__*/ model<LabelSelector>('LabelSelector', {
  matchExpressions: optional(list(LabelSelectorRequirement)),
  matchLabels: optional(map(string))
})

// Written by io-ts-kubernetes-generate. Do not edit.
import { list, model, type Model, openEnum, optional, required, string } from 'io-ts-kubernetes/codec'

/**
 * A node selector requirement is a selector that contains values, a key, and an operator that relates the key and
 * values.
 *
 * Source: io.k8s.api.core.v1.NodeSelectorRequirement.
 */
export interface NodeSelectorRequirement {
  /** The label key that the selector applies to. */
  readonly key: string
  /**
   * Represents a key's relationship to a set of values. Valid operators are In, NotIn, Exists, DoesNotExist. Gt,
   * and Lt.
   *
   * Possible enum values:
   *  - `"DoesNotExist"`
   *  - `"Exists"`
   *  - `"Gt"`
   *  - `"In"`
   *  - `"Lt"`
   *  - `"NotIn"`
   */
  readonly operator: 'DoesNotExist' | 'Exists' | 'Gt' | 'In' | 'Lt' | 'NotIn' | (string & {})
  /**
   * An array of string values. If the operator is In or NotIn, the values array must be non-empty. If the operator
   * is Exists or DoesNotExist, the values array must be empty. If the operator is Gt or Lt, the values array must
   * have a single element, which will be interpreted as an integer. This array is replaced during a strategic merge
   * patch.
   */
  readonly values?: ReadonlyArray<string>
}

/** The codec of `NodeSelectorRequirement`. */
export const NodeSelectorRequirement: Model<NodeSelectorRequirement> = /*#__PURE__*/ model<NodeSelectorRequirement>(
  'NodeSelectorRequirement',
  {
    key: required(string),
    operator: required(openEnum('DoesNotExist', 'Exists', 'Gt', 'In', 'Lt', 'NotIn')),
    values: optional(list(string))
  }
)

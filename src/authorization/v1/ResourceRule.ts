/**
 * Allowed actions on resources.
 *
 * @since 0.1.0
 */
import { list, model, type Model, optional, required, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { compiledResourceRule } from './generated'

/**
 * Actions on resources that a user may perform. `*` stands for everything.
 *
 * Source: `authorizationv1.ResourceRule`, k8s.io/api authorization/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface ResourceRule {
  /** Allowed verbs: `get`, `list`. `null` in a document is an empty list. */
  readonly verbs: ReadonlyArray<string>
  /** API groups of the resources; `""` is the core group. */
  readonly apiGroups?: ReadonlyArray<string>
  /** Resources: `pods`, `pods/log`. A `*` before the slash stands for all resources with this subresource. */
  readonly resources?: ReadonlyArray<string>
  /** Names of objects. If it is absent or empty: all objects. */
  readonly resourceNames?: ReadonlyArray<string>
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const ResourceRule: Model<ResourceRule> = /*#__PURE__*/ withCompiled(
  model<ResourceRule>('ResourceRule', {
    verbs: required(list(string)),
    apiGroups: optional(list(string)),
    resources: optional(list(string)),
    resourceNames: optional(list(string))
  }),
  compiledResourceRule
)

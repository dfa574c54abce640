/**
 * An action on a resource.
 *
 * @since 0.1.0
 */
import { model, type Model, optional, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { FieldSelectorAttributes } from './FieldSelectorAttributes'
import { LabelSelectorAttributes } from './LabelSelectorAttributes'
import { compiledResourceAttributes } from './generated'

/**
 * An action on a resource. The value `*` of a field stands for everything.
 *
 * Source: `authorizationv1.ResourceAttributes`, k8s.io/api authorization/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface ResourceAttributes {
  /** Namespace of the resource. If it is absent or empty: all namespaces, or a cluster-scoped resource. */
  readonly namespace?: string
  /** Verb of the Kubernetes API: `get`, `list`, `watch`, `create`, `update`, `patch`, `delete`, `impersonate`. */
  readonly verb?: string
  /** API group: `apps`. If it is absent or empty: the core group. */
  readonly group?: string
  /** API version: `v1`. If it is absent or empty, an API server asks for `*`. */
  readonly version?: string
  /** Resource, in plural: `pods`. */
  readonly resource?: string
  /** Subresource: `log`. If it is absent or empty: the resource itself. */
  readonly subresource?: string
  /** Name of the object. If it is absent or empty: all objects. */
  readonly name?: string
  /** Limits the action to objects with certain values of fields. It never makes the action broader. */
  readonly fieldSelector?: FieldSelectorAttributes
  /** Limits the action to objects with certain labels. It never makes the action broader. */
  readonly labelSelector?: LabelSelectorAttributes
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const ResourceAttributes: Model<ResourceAttributes> = /*#__PURE__*/ withCompiled(
  model<ResourceAttributes>('ResourceAttributes', {
    namespace: optional(string),
    verb: optional(string),
    group: optional(string),
    version: optional(string),
    resource: optional(string),
    subresource: optional(string),
    name: optional(string),
    fieldSelector: optional(FieldSelectorAttributes, { pointer: true }),
    labelSelector: optional(LabelSelectorAttributes, { pointer: true })
  }),
  compiledResourceAttributes
)

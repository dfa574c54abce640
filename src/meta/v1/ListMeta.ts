/**
 * The metadata of a list.
 *
 * @since 0.1.0
 */
import { type Model, model, optional, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { Int64 } from '../../scalar'
import { ShardInfo } from './ShardInfo'
import { compiledListMeta } from './generated'

/**
 * The metadata of a list: its version, and the token for the next page. In a Status it is empty.
 *
 * Source: `metav1.ListMeta`, k8s.io/apimachinery pkg/apis/meta/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface ListMeta {
  /** Path of the list. API servers since Kubernetes 1.20 do not set it. */
  readonly selfLink?: string
  /** Version of the list: an opaque string. */
  readonly resourceVersion?: string
  /** Token that requests the next page. It is absent on the last page. */
  readonly continue?: string
  /** Number of items after this page, if the server knows it. */
  readonly remainingItemCount?: Int64
  /** The shard of the list, if the request named one. */
  readonly shardInfo?: ShardInfo
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const ListMeta: Model<ListMeta> = /*#__PURE__*/ withCompiled(
  model<ListMeta>('ListMeta', {
    selfLink: optional(string),
    resourceVersion: optional(string),
    continue: optional(string),
    remainingItemCount: optional(Int64, { pointer: true }),
    shardInfo: optional(ShardInfo, { pointer: true })
  }),
  compiledListMeta
)

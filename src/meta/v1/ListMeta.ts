/**
 * What every list and every Status has.
 *
 * @since 0.1.0
 */
import { type Model, model, optional, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { Int64 } from '../../scalar'
import { ShardInfo } from './ShardInfo'
import { compiledListMeta } from './generated'

/**
 * Version and continuation of a list. In a Status it is empty.
 *
 * Source: `metav1.ListMeta`, k8s.io/apimachinery pkg/apis/meta/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface ListMeta {
  /** Path of the list in old releases; no longer set. */
  readonly selfLink?: string
  /** Version of the list: opaque text. */
  readonly resourceVersion?: string
  /** Token with which the next page is asked for; absent on the last one. */
  readonly continue?: string
  /** How many items follow this page, where the server knows; a count of objects. */
  readonly remainingItemCount?: Int64
  /** Which shard of the list this is. */
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

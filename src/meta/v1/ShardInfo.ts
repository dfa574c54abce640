/**
 * The shard of a list.
 *
 * @since 0.1.0
 */
import { type Model, model, required, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { compiledShardInfo } from './generated'

/**
 * The shard to which a list is limited. Kubernetes 1.36 and later, alpha.
 *
 * Source: `metav1.ShardInfo`, k8s.io/apimachinery pkg/apis/meta/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface ShardInfo {
  /** The selector of the shard, as in the request. */
  readonly selector: string
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const ShardInfo: Model<ShardInfo> = /*#__PURE__*/ withCompiled(
  model<ShardInfo>('ShardInfo', {
    selector: required(string)
  }),
  compiledShardInfo
)

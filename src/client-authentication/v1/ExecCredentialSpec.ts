/**
 * What client-go tells an exec plugin.
 *
 * @since 0.1.0
 */
import { boolean, model, type Model, optional } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { Cluster } from './Cluster'
import { compiledExecCredentialSpec } from './generated'

/**
 * What client-go tells an exec plugin about the cluster and about the user's terminal.
 *
 * Source: `clientauthenticationv1.ExecCredentialSpec`, k8s.io/client-go pkg/apis/clientauthentication/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface ExecCredentialSpec {
  /** The cluster to authenticate to. It is present only if the kubeconfig has `provideClusterInfo: true`. */
  readonly cluster?: Cluster
  /** True if the plugin can read from standard input. Go always writes it; absent means false. */
  readonly interactive?: boolean
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const ExecCredentialSpec: Model<ExecCredentialSpec> = /*#__PURE__*/ withCompiled(
  model<ExecCredentialSpec>('ExecCredentialSpec', {
    cluster: optional(Cluster, { pointer: true }),
    interactive: optional(boolean)
  }),
  compiledExecCredentialSpec
)

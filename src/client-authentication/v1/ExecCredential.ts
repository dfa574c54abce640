/**
 * The credential of an exec plugin.
 *
 * @since 0.1.0
 */
import { model, type Model } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import type { ExecCredentialSpec } from './ExecCredentialSpec'
import type { ExecCredentialStatus } from './ExecCredentialStatus'
import { getExecCredentialFields } from '../fields'
import { compiledExecCredential } from './generated'

/**
 * What client-go and an exec plugin send each other: client-go passes `spec` in the environment variable
 * `KUBERNETES_EXEC_INFO`, and the plugin prints `status`.
 *
 * Source: `clientauthenticationv1.ExecCredential`, k8s.io/client-go pkg/apis/clientauthentication/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface ExecCredential {
  readonly kind?: 'ExecCredential'
  readonly apiVersion?: 'client.authentication.k8s.io/v1'
  /** What client-go tells the plugin. In the output of a plugin it may be absent. */
  readonly spec?: ExecCredentialSpec
  /** The credential that the plugin returns. */
  readonly status?: ExecCredentialStatus
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const ExecCredential: Model<ExecCredential> = /*#__PURE__*/ withCompiled(
  model<ExecCredential>('ExecCredential', getExecCredentialFields('client.authentication.k8s.io/v1')),
  compiledExecCredential
)

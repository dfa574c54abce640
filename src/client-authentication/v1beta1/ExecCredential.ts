/**
 * The credential of an exec plugin, in the version of older plugins.
 *
 * @since 0.1.0
 */
import { model, type Model } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import type { ExecCredentialSpec } from '../v1/ExecCredentialSpec'
import type { ExecCredentialStatus } from '../v1/ExecCredentialStatus'
import { getExecCredentialFields } from '../fields'
import { compiledExecCredential } from './generated'

/**
 * `ExecCredential` of v1beta1. Its JSON is the same as in v1, except for `apiVersion`.
 *
 * Source: `clientauthenticationv1beta1.ExecCredential`, k8s.io/client-go
 * pkg/apis/clientauthentication/v1beta1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface ExecCredential {
  readonly kind?: 'ExecCredential'
  readonly apiVersion?: 'client.authentication.k8s.io/v1beta1'
  /** From client-go to the plugin; often absent in the output of a plugin. */
  readonly spec?: ExecCredentialSpec
  /** From the plugin to client-go. */
  readonly status?: ExecCredentialStatus
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const ExecCredential: Model<ExecCredential> = /*#__PURE__*/ withCompiled(
  model<ExecCredential>('ExecCredential', getExecCredentialFields('client.authentication.k8s.io/v1beta1')),
  compiledExecCredential
)

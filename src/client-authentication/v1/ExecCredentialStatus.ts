/**
 * The credential that an exec plugin returns.
 *
 * @since 0.1.0
 */
import { model, type Model, optional, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { Time } from '../../meta/v1/Time'
import { compiledExecCredentialStatus } from './generated'

/**
 * A credential: a token, or a certificate and its key, or both.
 *
 * Source: `clientauthenticationv1.ExecCredentialStatus`, k8s.io/client-go pkg/apis/clientauthentication/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface ExecCredentialStatus {
  /** When the credential expires. If it is absent, client-go uses the credential until an API server answers 401. */
  readonly expirationTimestamp?: Time
  /** The bearer token: a secret. */
  readonly token?: string
  /** The client certificate, and intermediate certificates, in PEM. */
  readonly clientCertificateData?: string
  /** The private key of the certificate, in PEM: a secret. */
  readonly clientKeyData?: string
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const ExecCredentialStatus: Model<ExecCredentialStatus> = /*#__PURE__*/ withCompiled(
  model<ExecCredentialStatus>('ExecCredentialStatus', {
    expirationTimestamp: optional(Time, { pointer: true }),
    token: optional(string, { secret: true }),
    clientCertificateData: optional(string),
    clientKeyData: optional(string, { secret: true })
  }),
  compiledExecCredentialStatus
)

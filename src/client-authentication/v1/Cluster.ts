/**
 * A cluster, as a kubeconfig describes it.
 *
 * @since 0.1.0
 */
import type { Json } from 'fp-ts/Json'
import { boolean, json, model, type Model, optional, required, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { Bytes } from '../../scalar'
import { compiledCluster } from './generated'

/**
 * How to connect to a cluster: the fields of a kubeconfig, under the names that they have there.
 *
 * Source: `clientauthenticationv1.Cluster`, k8s.io/client-go pkg/apis/clientauthentication/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface Cluster {
  /** URL of the API server: `https://host:port`. */
  readonly server: string
  /** Server name for SNI and for checking the certificate. If it is absent: the host of `server`. */
  readonly 'tls-server-name'?: string
  /** True if the certificate of the API server is not checked, which makes connections insecure. */
  readonly 'insecure-skip-tls-verify'?: boolean
  /** Certificates of the authorities to trust, in PEM. If it is absent: those of the operating system. */
  readonly 'certificate-authority-data'?: Bytes
  /** URL of the proxy for requests to this cluster. */
  readonly 'proxy-url'?: string
  /** True if responses must not be compressed. */
  readonly 'disable-compression'?: boolean
  /**
   * Configuration of the plugin for this cluster: any JSON. It is the cluster's extension
   * `client.authentication.k8s.io/exec` in the kubeconfig. It should not contain secrets. Go writes `null` if there is
   * none.
   */
  readonly config?: Json
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const Cluster: Model<Cluster> = /*#__PURE__*/ withCompiled(
  model<Cluster>('Cluster', {
    server: required(string),
    'tls-server-name': optional(string),
    'insecure-skip-tls-verify': optional(boolean),
    'certificate-authority-data': optional(Bytes),
    'proxy-url': optional(string),
    'disable-compression': optional(boolean),
    config: optional(json)
  }),
  compiledCluster
)

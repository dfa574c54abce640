// Written by io-ts-kubernetes-generate. Do not edit.
import { list, model, type Model, optional, string } from 'io-ts-kubernetes/codec'
import { PodDNSConfigOption } from './PodDNSConfigOption.js'

/**
 * PodDNSConfig defines the DNS parameters of a pod in addition to those generated from DNSPolicy.
 *
 * Source: io.k8s.api.core.v1.PodDNSConfig.
 */
export interface PodDNSConfig {
  /**
   * A list of DNS name server IP addresses. This will be appended to the base nameservers generated from DNSPolicy.
   * Duplicated nameservers will be removed.
   */
  readonly nameservers?: ReadonlyArray<string>
  /**
   * A list of DNS resolver options. This will be merged with the base options generated from DNSPolicy. Duplicated
   * entries will be removed. Resolution options given in Options will override those that appear in the base
   * DNSPolicy.
   */
  readonly options?: ReadonlyArray<PodDNSConfigOption>
  /**
   * A list of DNS search domains for host-name lookup. This will be appended to the base search paths generated
   * from DNSPolicy. Duplicated search paths will be removed.
   */
  readonly searches?: ReadonlyArray<string>
}

/** The codec of `PodDNSConfig`. */
export const PodDNSConfig: Model<PodDNSConfig> = /*#__PURE__*/ model<PodDNSConfig>('PodDNSConfig', {
  nameservers: optional(list(string)),
  options: optional(list(PodDNSConfigOption)),
  searches: optional(list(string))
})

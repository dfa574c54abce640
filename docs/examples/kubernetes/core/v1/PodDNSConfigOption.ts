// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, optional, string } from 'io-ts-kubernetes/codec'

/**
 * PodDNSConfigOption defines DNS resolver options of a pod.
 *
 * Source: io.k8s.api.core.v1.PodDNSConfigOption.
 */
export interface PodDNSConfigOption {
  /** Name is this DNS resolver option's name. Required. */
  readonly name?: string
  /** Value is this DNS resolver option's value. */
  readonly value?: string
}

/** The codec of `PodDNSConfigOption`. */
export const PodDNSConfigOption: Model<PodDNSConfigOption> = /*#__PURE__*/ model<PodDNSConfigOption>(
  'PodDNSConfigOption',
  {
    name: optional(string),
    value: optional(string)
  }
)

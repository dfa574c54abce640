// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, required, string } from 'io-ts-kubernetes/codec'

/**
 * PodOS defines the OS parameters of a pod.
 *
 * Source: io.k8s.api.core.v1.PodOS.
 */
export interface PodOS {
  /**
   * Name is the name of the operating system. The currently supported values are linux and windows. Additional
   * value may be defined in future and can be one of:
   * https://github.com/opencontainers/runtime-spec/blob/master/config.md#platform-specific-configuration Clients
   * should expect to handle additional values and treat unrecognized values in this field as os: null
   */
  readonly name: string
}

/** The codec of `PodOS`. */
export const PodOS: Model<PodOS> = /*#__PURE__*/ model<PodOS>('PodOS', {
  name: required(string)
})

// Written by io-ts-kubernetes-generate. Do not edit.
import { list, model, type Model, optional, required, string } from 'io-ts-kubernetes/codec'

/**
 * HostAlias holds the mapping between IP and hostnames that will be injected as an entry in the pod's hosts file.
 *
 * Source: io.k8s.api.core.v1.HostAlias.
 */
export interface HostAlias {
  /** Hostnames for the above IP address. */
  readonly hostnames?: ReadonlyArray<string>
  /** IP address of the host file entry. */
  readonly ip: string
}

/** The codec of `HostAlias`. */
export const HostAlias: Model<HostAlias> = /*#__PURE__*/ model<HostAlias>('HostAlias', {
  hostnames: optional(list(string)),
  ip: required(string)
})

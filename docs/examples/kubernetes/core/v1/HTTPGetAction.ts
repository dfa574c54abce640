// Written by io-ts-kubernetes-generate. Do not edit.
import { list, model, type Model, openEnum, optional, required, string } from 'io-ts-kubernetes/codec'
import { IntOrString } from 'io-ts-kubernetes/scalar'
import { HTTPHeader } from './HTTPHeader.js'

/**
 * HTTPGetAction describes an action based on HTTP Get requests.
 *
 * Source: io.k8s.api.core.v1.HTTPGetAction.
 */
export interface HTTPGetAction {
  /** Host name to connect to, defaults to the pod IP. You probably want to set "Host" in httpHeaders instead. */
  readonly host?: string
  /** Custom headers to set in the request. HTTP allows repeated headers. */
  readonly httpHeaders?: ReadonlyArray<HTTPHeader>
  /** Path to access on the HTTP server. */
  readonly path?: string
  /**
   * Name or number of the port to access on the container. Number must be in the range 1 to 65535. Name must be an
   * IANA_SVC_NAME.
   */
  readonly port: IntOrString
  /**
   * Protocol selects the wire protocol for the probe connection. Nil defaults to HTTP/1.1.
   *
   * Possible enum values:
   *  - `"HTTP1"` uses HTTP/1.1 (the existing default).
   *  - `"HTTP2"` uses HTTP/2. Currently, only cleartext with prior knowledge (h2c) is supported, and must be used with scheme HTTP.
   */
  readonly protocol?: 'HTTP1' | 'HTTP2' | (string & {})
  /**
   * Scheme to use for connecting to the host. Defaults to HTTP.
   *
   * Possible enum values:
   *  - `"HTTP"` means that the scheme used will be http://
   *  - `"HTTPS"` means that the scheme used will be https://
   */
  readonly scheme?: 'HTTP' | 'HTTPS' | (string & {})
}

/** The codec of `HTTPGetAction`. */
export const HTTPGetAction: Model<HTTPGetAction> = /*#__PURE__*/ model<HTTPGetAction>('HTTPGetAction', {
  host: optional(string),
  httpHeaders: optional(list(HTTPHeader)),
  path: optional(string),
  port: required(IntOrString),
  protocol: optional(openEnum('HTTP1', 'HTTP2')),
  scheme: optional(openEnum('HTTP', 'HTTPS'))
})

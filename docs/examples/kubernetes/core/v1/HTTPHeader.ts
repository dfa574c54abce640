// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, required, string } from 'io-ts-kubernetes/codec'

/**
 * HTTPHeader describes a custom header to be used in HTTP probes
 *
 * Source: io.k8s.api.core.v1.HTTPHeader.
 */
export interface HTTPHeader {
  /**
   * The header field name. This will be canonicalized upon output, so case-variant names will be understood as the
   * same header.
   */
  readonly name: string
  /** The header field value */
  readonly value: string
}

/** The codec of `HTTPHeader`. */
export const HTTPHeader: Model<HTTPHeader> = /*#__PURE__*/ model<HTTPHeader>('HTTPHeader', {
  name: required(string),
  value: required(string)
})

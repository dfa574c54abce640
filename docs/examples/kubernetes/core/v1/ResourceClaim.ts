// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, optional, required, string } from 'io-ts-kubernetes/codec'

/**
 * ResourceClaim references one entry in PodSpec.ResourceClaims.
 *
 * Source: io.k8s.api.core.v1.ResourceClaim.
 */
export interface ResourceClaim {
  /**
   * Name must match the name of one entry in pod.spec.resourceClaims of the Pod where this field is used. It makes
   * that resource available inside a container.
   */
  readonly name: string
  /**
   * Request is the name chosen for a request in the referenced claim. If empty, everything from the claim is made
   * available, otherwise only the result of this request.
   */
  readonly request?: string
}

/** The codec of `ResourceClaim`. */
export const ResourceClaim: Model<ResourceClaim> = /*#__PURE__*/ model<ResourceClaim>('ResourceClaim', {
  name: required(string),
  request: optional(string)
})

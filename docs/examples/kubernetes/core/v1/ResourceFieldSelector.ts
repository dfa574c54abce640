// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, optional, required, string } from 'io-ts-kubernetes/codec'
import { Quantity } from 'io-ts-kubernetes/scalar'

/**
 * ResourceFieldSelector represents container resources (cpu, memory) and their output format
 *
 * Source: io.k8s.api.core.v1.ResourceFieldSelector.
 */
export interface ResourceFieldSelector {
  /** Container name: required for volumes, optional for env vars */
  readonly containerName?: string
  /** Specifies the output format of the exposed resources, defaults to "1" */
  readonly divisor?: Quantity
  /** Required: resource to select */
  readonly resource: string
}

/** The codec of `ResourceFieldSelector`. */
export const ResourceFieldSelector: Model<ResourceFieldSelector> = /*#__PURE__*/ model<ResourceFieldSelector>(
  'ResourceFieldSelector',
  {
    containerName: optional(string),
    divisor: optional(Quantity),
    resource: required(string)
  }
)

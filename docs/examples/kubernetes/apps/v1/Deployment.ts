// Written by io-ts-kubernetes-generate. Do not edit.
import { constant, model, type Model, optional, required } from 'io-ts-kubernetes/codec'
import { ObjectMeta } from 'io-ts-kubernetes/meta/v1'
import { DeploymentSpec } from './DeploymentSpec.js'
import { DeploymentStatus } from './DeploymentStatus.js'

/**
 * Deployment enables declarative updates for Pods and ReplicaSets.
 *
 * Source: io.k8s.api.apps.v1.Deployment.
 */
export interface Deployment {
  /**
   * Kind is a string value representing the REST resource this object represents. Servers may infer this from the
   * endpoint the client submits requests to. Cannot be updated. In CamelCase. More info:
   * https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds
   */
  readonly kind?: 'Deployment'
  /**
   * APIVersion defines the versioned schema of this representation of an object. Servers should convert recognized
   * schemas to the latest internal value, and may reject unrecognized values. More info:
   * https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources
   */
  readonly apiVersion?: 'apps/v1'
  /**
   * Standard object's metadata. More info:
   * https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
   */
  readonly metadata?: ObjectMeta
  /** Specification of the desired behavior of the Deployment. */
  readonly spec: DeploymentSpec
  /** Most recently observed status of the Deployment. */
  readonly status?: DeploymentStatus
}

/** The codec of `Deployment`. */
export const Deployment: Model<Deployment> = /*#__PURE__*/ model<Deployment>('Deployment', {
  kind: optional(constant('Deployment')),
  apiVersion: optional(constant('apps/v1')),
  metadata: optional(ObjectMeta),
  spec: required(DeploymentSpec),
  status: optional(DeploymentStatus)
})

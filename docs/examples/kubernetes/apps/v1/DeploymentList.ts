// Written by io-ts-kubernetes-generate. Do not edit.
import { constant, list, model, type Model, optional, required } from 'io-ts-kubernetes/codec'
import { ListMeta } from 'io-ts-kubernetes/meta/v1'
import { Deployment } from './Deployment.js'

/**
 * DeploymentList is a list of Deployments.
 *
 * Source: io.k8s.api.apps.v1.DeploymentList.
 */
export interface DeploymentList {
  /**
   * Kind is a string value representing the REST resource this object represents. Servers may infer this from the
   * endpoint the client submits requests to. Cannot be updated. In CamelCase. More info:
   * https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds
   */
  readonly kind?: 'DeploymentList'
  /**
   * APIVersion defines the versioned schema of this representation of an object. Servers should convert recognized
   * schemas to the latest internal value, and may reject unrecognized values. More info:
   * https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources
   */
  readonly apiVersion?: 'apps/v1'
  /** Standard list metadata. */
  readonly metadata?: ListMeta
  /** Items is the list of Deployments. */
  readonly items: ReadonlyArray<Deployment>
}

/** The codec of `DeploymentList`. */
export const DeploymentList: Model<DeploymentList> = /*#__PURE__*/ model<DeploymentList>('DeploymentList', {
  kind: optional(constant('DeploymentList')),
  apiVersion: optional(constant('apps/v1')),
  metadata: optional(ListMeta),
  items: required(list(Deployment))
})

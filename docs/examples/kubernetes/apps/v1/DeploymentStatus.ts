// Written by io-ts-kubernetes-generate. Do not edit.
import { list, model, type Model, optional } from 'io-ts-kubernetes/codec'
import { Int32, Int64 } from 'io-ts-kubernetes/scalar'
import { DeploymentCondition } from './DeploymentCondition.js'

/**
 * DeploymentStatus is the most recently observed status of the Deployment.
 *
 * Source: io.k8s.api.apps.v1.DeploymentStatus.
 */
export interface DeploymentStatus {
  /**
   * Total number of available non-terminating pods (ready for at least minReadySeconds) targeted by this
   * deployment.
   */
  readonly availableReplicas?: Int32
  /**
   * Count of hash collisions for the Deployment. The Deployment controller uses this field as a collision avoidance
   * mechanism when it needs to create the name for the newest ReplicaSet.
   */
  readonly collisionCount?: Int32
  /** Represents the latest available observations of a deployment's current state. */
  readonly conditions?: ReadonlyArray<DeploymentCondition>
  /** The generation observed by the deployment controller. */
  readonly observedGeneration?: Int64
  /** Total number of non-terminating pods targeted by this Deployment with a Ready Condition. */
  readonly readyReplicas?: Int32
  /** Total number of non-terminating pods targeted by this deployment (their labels match the selector). */
  readonly replicas?: Int32
  /**
   * Total number of terminating pods targeted by this deployment. Terminating pods have a non-null
   * .metadata.deletionTimestamp and have not yet reached the Failed or Succeeded .status.phase.
   *
   * This is a beta field and requires enabling DeploymentReplicaSetTerminatingReplicas feature (enabled by
   * default).
   */
  readonly terminatingReplicas?: Int32
  /**
   * Total number of unavailable pods targeted by this deployment. This is the total number of pods that are still
   * required for the deployment to have 100% available capacity. They may either be pods that are running but not
   * yet available or pods that still have not been created.
   */
  readonly unavailableReplicas?: Int32
  /** Total number of non-terminating pods targeted by this deployment that have the desired template spec. */
  readonly updatedReplicas?: Int32
}

/** The codec of `DeploymentStatus`. */
export const DeploymentStatus: Model<DeploymentStatus> = /*#__PURE__*/ model<DeploymentStatus>('DeploymentStatus', {
  availableReplicas: optional(Int32),
  collisionCount: optional(Int32),
  conditions: optional(list(DeploymentCondition)),
  observedGeneration: optional(Int64),
  readyReplicas: optional(Int32),
  replicas: optional(Int32),
  terminatingReplicas: optional(Int32),
  unavailableReplicas: optional(Int32),
  updatedReplicas: optional(Int32)
})

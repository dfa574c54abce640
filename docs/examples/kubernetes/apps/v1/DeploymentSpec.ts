// Written by io-ts-kubernetes-generate. Do not edit.
import { boolean, model, type Model, optional, required } from 'io-ts-kubernetes/codec'
import { Int32 } from 'io-ts-kubernetes/scalar'
import { PodTemplateSpec } from '../../core/v1/PodTemplateSpec.js'
import { LabelSelector } from '../../meta/v1/LabelSelector.js'
import { DeploymentStrategy } from './DeploymentStrategy.js'

/**
 * DeploymentSpec is the specification of the desired behavior of the Deployment.
 *
 * Source: io.k8s.api.apps.v1.DeploymentSpec.
 */
export interface DeploymentSpec {
  /**
   * Minimum number of seconds for which a newly created pod should be ready without any of its container crashing,
   * for it to be considered available. Defaults to 0 (pod will be considered available as soon as it is ready)
   */
  readonly minReadySeconds?: Int32
  /** Indicates that the deployment is paused. */
  readonly paused?: boolean
  /**
   * The maximum time in seconds for a deployment to make progress before it is considered to be failed. The
   * deployment controller will continue to process failed deployments and a condition with a
   * ProgressDeadlineExceeded reason will be surfaced in the deployment status. Note that progress will not be
   * estimated during the time a deployment is paused. Defaults to 600s.
   */
  readonly progressDeadlineSeconds?: Int32
  /**
   * Number of desired pods. This is a pointer to distinguish between explicit zero and not specified. Defaults to
   * 1.
   */
  readonly replicas?: Int32
  /**
   * The number of old ReplicaSets to retain to allow rollback. This is a pointer to distinguish between explicit
   * zero and not specified. Defaults to 10.
   */
  readonly revisionHistoryLimit?: Int32
  /**
   * Label selector for pods. Existing ReplicaSets whose pods are selected by this will be the ones affected by this
   * deployment. It must match the pod template's labels.
   */
  readonly selector?: LabelSelector
  /** The deployment strategy to use to replace existing pods with new ones. */
  readonly strategy?: DeploymentStrategy
  /**
   * Template describes the pods that will be created. The only allowed template.spec.restartPolicy value is
   * "Always".
   */
  readonly template: PodTemplateSpec
}

/** The codec of `DeploymentSpec`. */
export const DeploymentSpec: Model<DeploymentSpec> = /*#__PURE__*/ model<DeploymentSpec>('DeploymentSpec', {
  minReadySeconds: optional(Int32),
  paused: optional(boolean),
  progressDeadlineSeconds: optional(Int32),
  replicas: optional(Int32),
  revisionHistoryLimit: optional(Int32),
  selector: optional(LabelSelector, { pointer: true }),
  strategy: optional(DeploymentStrategy),
  template: required(PodTemplateSpec)
})

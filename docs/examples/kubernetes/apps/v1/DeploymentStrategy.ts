// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, openEnum, optional } from 'io-ts-kubernetes/codec'
import { RollingUpdateDeployment } from './RollingUpdateDeployment.js'

/**
 * DeploymentStrategy describes how to replace existing pods with new ones.
 *
 * Source: io.k8s.api.apps.v1.DeploymentStrategy.
 */
export interface DeploymentStrategy {
  /** Rolling update config params. Present only if DeploymentStrategyType = RollingUpdate. */
  readonly rollingUpdate?: RollingUpdateDeployment
  /**
   * Type of deployment. Can be "Recreate" or "RollingUpdate". Default is RollingUpdate.
   *
   * Possible enum values:
   *  - `"Recreate"` Kill all existing pods before creating new ones.
   *  - `"RollingUpdate"` Replace the old ReplicaSets by new one using rolling update i.e gradually scale down the old ReplicaSets and scale up the new one.
   */
  readonly type?: 'Recreate' | 'RollingUpdate' | (string & {})
}

/** The codec of `DeploymentStrategy`. */
export const DeploymentStrategy: Model<DeploymentStrategy> = /*#__PURE__*/ model<DeploymentStrategy>(
  'DeploymentStrategy',
  {
    rollingUpdate: optional(RollingUpdateDeployment, { pointer: true }),
    type: optional(openEnum('Recreate', 'RollingUpdate'))
  }
)

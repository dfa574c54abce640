// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, optional, string } from 'io-ts-kubernetes/codec'
import { Time } from 'io-ts-kubernetes/meta/v1'

/**
 * DeploymentCondition describes the state of a deployment at a certain point.
 *
 * Source: io.k8s.api.apps.v1.DeploymentCondition.
 */
export interface DeploymentCondition {
  /** Status of the condition, one of True, False, Unknown. */
  readonly status?: string
  /** Last time the condition transitioned from one status to another. */
  readonly lastTransitionTime?: Time
  /** The last time this condition was updated. */
  readonly lastUpdateTime?: Time
  /** A human readable message indicating details about the transition. */
  readonly message?: string
  /** The reason for the condition's last transition. */
  readonly reason?: string
  /** Type of deployment condition. */
  readonly type?: string
}

/** The codec of `DeploymentCondition`. */
export const DeploymentCondition: Model<DeploymentCondition> = /*#__PURE__*/ model<DeploymentCondition>(
  'DeploymentCondition',
  {
    status: optional(string),
    lastTransitionTime: optional(Time),
    lastUpdateTime: optional(Time),
    message: optional(string),
    reason: optional(string),
    type: optional(string)
  }
)

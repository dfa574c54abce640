// Written by io-ts-kubernetes-generate. Do not edit.
/** The models of apps/v1. */
export { Deployment } from './Deployment.js'
export { DeploymentCondition } from './DeploymentCondition.js'
export { DeploymentList } from './DeploymentList.js'
export { DeploymentSpec } from './DeploymentSpec.js'
export { DeploymentStatus } from './DeploymentStatus.js'
export { DeploymentStrategy } from './DeploymentStrategy.js'
export { RollingUpdateDeployment } from './RollingUpdateDeployment.js'

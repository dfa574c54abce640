/**
 * The models of `client.authentication.k8s.io/v1beta1`.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export { ExecCredential } from './ExecCredential'
export { Cluster } from '../v1/Cluster'
export { ExecCredentialSpec } from '../v1/ExecCredentialSpec'
export { ExecCredentialStatus } from '../v1/ExecCredentialStatus'

// types of meta/v1 that the models use
export type { Time, TimeBrand } from '../../meta/v1'

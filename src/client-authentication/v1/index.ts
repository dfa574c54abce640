/**
 * The models of `client.authentication.k8s.io/v1`.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export { Cluster } from './Cluster'
export { ExecCredential } from './ExecCredential'
export { ExecCredentialSpec } from './ExecCredentialSpec'
export { ExecCredentialStatus } from './ExecCredentialStatus'

// types of scalars that the models use
export type { Bytes, BytesBrand } from '../../scalar'

// types of meta/v1 that the models use
export type { Time, TimeBrand } from '../../meta/v1'

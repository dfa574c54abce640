/**
 * Exec plugins: programs that give kubectl and other clients of client-go a credential. Functions that read the input of
 * a plugin, and that write and read its output.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export { type ApiVersion, type ExecInfo, parseExecInfo } from './ExecInfo'
export { fromTokenRequest, parseOutput, type ParseOptions, toOutput } from './output'

// types that the signatures name
export type { TokenRequest } from '../authentication/v1'
export type { Cluster, ExecCredentialStatus } from '../client-authentication/v1'
export type { FieldError, FieldErrorType } from '../errors'

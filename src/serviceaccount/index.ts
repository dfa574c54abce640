/**
 * The service account of a user, and the claims of its token.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export { type ClaimedObject, type Claims, unverifiedClaims } from './claims'
export { ServiceAccount, type ServiceAccountBrand, type ServiceAccountFields } from './ServiceAccount'
// types that the signatures name
export type { FieldError, FieldErrorType } from '../errors'
export type { UserInfo } from '../authentication/v1'

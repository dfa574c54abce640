/**
 * The service account of a user.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export { ServiceAccount, type ServiceAccountBrand, type ServiceAccountFields } from './ServiceAccount'
// a type that the signatures name
export type { UserInfo } from '../authentication/v1'

/**
 * The lifetime of a token: when to renew it, and when it has expired.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export { getLifetime, isExpired, type Lifetime, renewAt } from './Lifetime'
// a type that the signatures name
export type { TokenRequest } from '../authentication/v1'

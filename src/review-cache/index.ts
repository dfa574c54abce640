/**
 * How long to remember the answers to TokenReviews, and under which key. The store itself is any cache.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export { cacheKey, type CacheQuestion } from './cacheKey'
export { type CacheOptions, cacheTtl } from './cacheTtl'

// types that the signatures name
export type { TokenReview } from '../authentication/v1'

/**
 * The key under which the answer to a TokenReview is remembered.
 *
 * @since 0.1.0
 */
import { ownFields } from '../internal/property'
import { stringify } from '../json/stringify'

/**
 * The question of a review: a `TokenReviewSpec`, or the `Question` of a token webhook.
 *
 * @category model
 * @since 0.1.0
 */
export interface CacheQuestion {
  readonly token?: string
  readonly audiences?: ReadonlyArray<string>
}

/**
 * Returns the key of a question: the hash of a string that contains the token and the audiences, so that an answer for
 * one audience is never used for another. Different questions give different strings. Without audiences, the question is
 * the same as with an empty list.
 *
 * `hash` must be keyed, such as an HMAC with a random key. Then the keys of a leaked cache reveal no tokens, and a client
 * cannot search for tokens with the same key.
 *
 * Source: `keyFunc`, k8s.io/apiserver pkg/authentication/token/cache/cached_token_authenticator.go.
 *
 * @example
 * import { createHmac, randomBytes } from 'node:crypto'
 * import { cacheKey } from 'io-ts-kubernetes/review-cache'
 *
 * const secret = randomBytes(32)
 * const keyOf = cacheKey((text) => createHmac('sha256', secret).update(text).digest('base64'))
 *
 * assert.notStrictEqual(keyOf({ token: 's3cr3t', audiences: ['api'] }), keyOf({ token: 's3cr3t', audiences: ['vault'] }))
 * assert.strictEqual(keyOf({ token: 's3cr3t' }), keyOf({ token: 's3cr3t', audiences: [] }))
 *
 * @category destructors
 * @since 0.1.0
 */
export const cacheKey =
  <A>(hash: (text: string) => A) =>
  (question: CacheQuestion): A => {
    const { token = '', audiences = [] } = ownFields(question)
    // JSON escapes lone surrogates, which would all be the same character in UTF-8
    return hash(stringify([token, audiences]))
  }

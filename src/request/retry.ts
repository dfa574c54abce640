/**
 * Decides when to send a call again.
 *
 * @since 0.1.0
 */
import * as O from 'fp-ts/Option'
import type { ApiError } from './ApiCall'

/**
 * Returns the seconds to wait before sending the call again, or `none` if it should not be sent again. As in client-go,
 * a call is repeated if the server answers 429 or a code of 500 or more, and says when to try again (`retryAfter`).
 * client-go only reads the header `Retry-After`, which API servers always send; here the details of the Status count too.
 * client-go repeats a call at most 10 times. It does not repeat a POST that could not be sent, or whose response was
 * lost.
 *
 * Source: `checkWait`, k8s.io/client-go rest/with_retry.go.
 *
 * @example
 * import { option as O } from 'fp-ts'
 * import { getRetryDelay } from 'io-ts-kubernetes/request'
 *
 * const busy = { _tag: 'UnexpectedResponse', code: 503, contentType: O.none, retryAfter: O.some(7) } as const
 *
 * assert.deepStrictEqual(getRetryDelay(busy), O.some(7))
 * assert.deepStrictEqual(getRetryDelay({ ...busy, retryAfter: O.none }), O.none)
 * assert.deepStrictEqual(getRetryDelay({ ...busy, code: 403 }), O.none)
 *
 * @category destructors
 * @since 0.1.0
 */
export const getRetryDelay = (error: ApiError): O.Option<number> =>
  error._tag !== 'DecodeError' && (error.code === 429 || error.code >= 500) ? error.retryAfter : O.none

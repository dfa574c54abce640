/**
 * Responses to requests that contain no question, and to failures.
 *
 * @since 0.1.0
 */
import { int32 } from '../../scalar'
import type { HttpResponse } from '../Http'
import { failure, getErrorResponse, getMessage, type WebhookError } from '../WebhookError'

const KIND = 'TokenReview'

/**
 * Returns the response to a request that contains no question: 400, 405, 413 or 415, with a Status as its body. The API
 * server does not retry, and does not authenticate the user.
 *
 * @example
 * import { toErrorResponse } from 'io-ts-kubernetes/webhook/token'
 *
 * const { status, headers } = toErrorResponse({ _tag: 'MethodNotAllowed' })
 *
 * assert.deepStrictEqual([status, headers], [405, { 'content-type': 'application/json', allow: 'POST' }])
 *
 * @category destructors
 * @since 0.1.0
 */
export const toErrorResponse: (error: WebhookError) => HttpResponse = /*#__PURE__*/ getErrorResponse({
  kind: KIND,
  group: 'authentication.k8s.io'
})

/**
 * Returns the error as a message.
 *
 * @internal
 */
export const messageOf: (error: WebhookError) => string = /*#__PURE__*/ getMessage(KIND)

/**
 * Returns the response for an authenticator that failed. It gives no reason, since that may contain the token.
 *
 * @internal
 */
export const internalError = (): HttpResponse => failure(int32(500), 'InternalError', 'the authenticator failed')

/**
 * Pure functions from a decision or an error to a response.
 *
 * @since 0.1.0
 */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import type { HttpResponse } from '../Http'
import { getErrorResponse, type WebhookError } from '../WebhookError'
import type { Decision } from './Decision'
import { failureRuling, readDecision, toReview } from './judge'
import { REVIEW } from './Outcome'
import type { Question } from './Question'

/**
 * Returns the response to a question: a SubjectAccessReview in the version of the question. For a value that is not a
 * decision, it is a denial.
 *
 * The question is read when it is passed: if the authorizer changes it afterwards, the response stays the same.
 *
 * @example
 * import { allow, deny, toResponse } from 'io-ts-kubernetes/webhook/authorization'
 *
 * const respond = toResponse({
 *   apiVersion: 'authorization.k8s.io/v1beta1',
 *   user: { username: 'jane' },
 *   attributes: { _tag: 'NonResource', verb: 'get', path: '/metrics' }
 * })
 *
 * assert.deepStrictEqual(JSON.parse(respond(allow()).body), {
 *   kind: 'SubjectAccessReview',
 *   apiVersion: 'authorization.k8s.io/v1beta1',
 *   spec: {},
 *   status: { allowed: true }
 * })
 * assert.deepStrictEqual(JSON.parse(respond(deny('night')).body).status, {
 *   allowed: false,
 *   denied: true,
 *   reason: 'night'
 * })
 *
 * @category destructors
 * @since 0.1.0
 */
export const toResponse = ({ apiVersion }: Question): ((decision: Decision) => HttpResponse) => {
  return (decision) =>
    pipe(
      readDecision(decision),
      E.getOrElse(() => failureRuling('deny')),
      (ruling) => toReview(apiVersion, ruling)
    )
}

/**
 * Returns the response to a request that contains no question: 400, 405, 413 or 415, with a Status as its body. An API
 * server does not retry. It treats the response **as no opinion**, so the next authorizer decides.
 *
 * @example
 * import { toErrorResponse } from 'io-ts-kubernetes/webhook/authorization'
 *
 * const { status, headers } = toErrorResponse({ _tag: 'MethodNotAllowed' })
 *
 * assert.deepStrictEqual([status, headers], [405, { 'content-type': 'application/json', allow: 'POST' }])
 *
 * @category destructors
 * @since 0.1.0
 */
export const toErrorResponse: (error: WebhookError) => HttpResponse = /*#__PURE__*/ getErrorResponse(REVIEW)

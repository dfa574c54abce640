/**
 * The pure functions from a verdict to an answer, and to an outcome.
 *
 * @since 0.1.0
 */
import type { HttpResponse } from './Http'
import { judge } from './judge'
import type { Outcome } from './Outcome'
import type { Question } from './Question'
import type { Verdict } from './Verdict'

/**
 * Returns the answer to a question: a TokenReview in the version of the question. A value that is not a verdict gets a
 * 500.
 *
 * It authenticates only where
 *
 * - the user is a UserInfo with a username that is not empty: an API server accepts an empty one
 * - one of the requested audiences is among those that the verdict offers; these are returned, in the order offered. If
 *   the verdict offers `None`, none is returned, and the API server assumes its own; if no audience was requested, any
 *   offer will do but an empty one
 * - no string of the user holds the token, which would go on to logs and other webhooks: tokens of 16 characters or more
 *
 * Otherwise it denies, without an error but that of the verdict, in which the token is `<redacted>`. The forms of the
 * token that are found are listed in docs/webhook.md.
 *
 * The question is copied when it is given: an authenticator that changes it afterwards does not change the answer.
 *
 * @example
 * import { authenticated, toResponse } from 'io-ts-kubernetes/webhook/token'
 *
 * const question = { apiVersion: 'authentication.k8s.io/v1beta1', token: 's3cr3t', audiences: ['api'] } as const
 *
 * assert.deepStrictEqual(JSON.parse(toResponse(question)(authenticated({ username: 'jane' }, ['vault', 'api'])).body), {
 *   kind: 'TokenReview',
 *   apiVersion: 'authentication.k8s.io/v1beta1',
 *   spec: {},
 *   status: { authenticated: true, user: { username: 'jane' }, audiences: ['api'] }
 * })
 * assert.deepStrictEqual(JSON.parse(toResponse(question)(authenticated({ username: 'jane' }, ['vault'])).body).status, {
 *   authenticated: false
 * })
 *
 * @category destructors
 * @since 0.1.0
 */
export const toResponse = (question: Question): ((verdict: Verdict) => HttpResponse) => {
  const judged = judge(question, undefined)
  return (verdict) => judged(verdict).response
}

/**
 * Returns what `toResponse` makes of a verdict, and why: for logs and metrics. It holds no token.
 *
 * @example
 * import { authenticated, toOutcome } from 'io-ts-kubernetes/webhook/token'
 *
 * const question = { apiVersion: 'authentication.k8s.io/v1', token: 's3cr3t', audiences: ['api'] } as const
 *
 * assert.deepStrictEqual(toOutcome(question)(authenticated({ username: '' })), { _tag: 'MissingUsername' })
 * assert.deepStrictEqual(toOutcome(question)(authenticated({ username: 'jane' }, ['vault'])), {
 *   _tag: 'AudienceMismatch',
 *   requested: ['api'],
 *   offered: ['vault']
 * })
 *
 * @category destructors
 * @since 0.1.0
 */
export const toOutcome = (question: Question): ((verdict: Verdict) => Outcome) => {
  const judged = judge(question, undefined)
  return (verdict) => judged(verdict).outcome
}

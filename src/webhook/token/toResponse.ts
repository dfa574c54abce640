/**
 * Pure functions from a verdict to a response and to an outcome.
 *
 * @since 0.1.0
 */
import type { HttpResponse } from '../Http'
import { judge } from './judge'
import type { Outcome } from './Outcome'
import type { Question } from './Question'
import type { Verdict } from './Verdict'

/**
 * Returns the response to a question: a TokenReview in the version of the question. For a value that is not a verdict,
 * the response is a 500.
 *
 * It authenticates the user only if
 *
 * - the user is a UserInfo with a non-empty username: the API server would accept an empty one
 * - a requested audience is among the audiences that the verdict offers. These are returned, in the order of the offer.
 *   If the verdict offers `None`, no audience is returned, and the API server assumes its own. If no audience was
 *   requested, any offer except an empty one is accepted
 * - no string of the user and no audience contains a token of 16 characters or more, which would get into logs and other
 *   webhooks
 *
 * Otherwise it denies. The only error in a denial is that of the verdict, with `<redacted>` in place of the token. The
 * forms of the token that are found are listed in docs/webhook.md.
 *
 * The question is copied when it is passed: if the authenticator changes it afterwards, the response stays the same.
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
 * Returns the outcome of `toResponse` for a verdict, with the reason, for logs and metrics. It contains no token.
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

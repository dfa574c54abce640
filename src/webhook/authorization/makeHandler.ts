/**
 * An authorization webhook, independent of the HTTP server.
 *
 * @since 0.1.0
 */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import type { IO } from 'fp-ts/IO'
import type * as T from 'fp-ts/Task'
import { getProperty } from '../../internal/property'
import { type Answer, getHandler } from '../handle'
import type { HttpRequest, HttpResponse } from '../Http'
import { describeThrown } from '../thrown'
import type { WebhookError } from '../WebhookError'
import type { Decision } from './Decision'
import { failureRuling, readDecision, toReview } from './judge'
import type { OnFailure, Outcome } from './Outcome'
import { copyQuestion, type Question, readUpTo } from './Question'
import { toErrorResponse } from './toResponse'

/**
 * The options of a handler.
 *
 * - `onFailure`: what to answer if the authorizer throws, rejects or returns a value that is not a decision. `deny`
 *   forbids everything while the authorizer fails, also to administrators who are not in the group `system:masters`.
 *   `noOpinion` leaves everything to the next authorizer: what only this authorizer denies is then allowed. A value that
 *   is neither counts as `deny`
 * - `maxBodyBytes`: the maximum size of a body. A larger one counts as a failure, and so does a body that is not a
 *   question. A user can cause both: a request with a label selector of one megabyte becomes a question of several
 *   megabytes, and two keys of `extra` that are not UTF-8 become the same key. The default is 3 MiB. It is also used if
 *   the option is negative or not an integer
 * - `onOutcome`: is called for each answer, to log and count it. It runs before the answer is returned. Its errors are
 *   ignored
 *
 * @category model
 * @since 0.1.0
 */
export interface HandlerOptions {
  readonly onFailure: OnFailure
  readonly maxBodyBytes?: number
  readonly onOutcome?: (outcome: Outcome) => IO<void>
}

/**
 * Returns the authorization webhook of an authorizer. A request that is not a SubjectAccessReview is refused without
 * calling the authorizer. The task never fails.
 *
 * An API server treats every answer that it cannot read **as no opinion**, such as an HTTP status 500, and an answer
 * after more than 30 seconds. Therefore this handler answers a failure with a decision, which `onFailure` chooses. The
 * answer contains no details of the failure; `onOutcome` receives them. An authorizer that can take longer needs its own
 * timeout.
 *
 * The authorizer gets a copy of the question, so its changes do not affect the outcome.
 *
 * @example
 * import { task as T } from 'fp-ts'
 * import { deny, formatOutcome, makeHandler, noOpinion } from 'io-ts-kubernetes/webhook/authorization'
 *
 * const log: Array<string> = []
 *
 * const handler = makeHandler(
 *   ({ attributes }) => T.of(attributes.verb === 'delete' ? deny('nothing is deleted here') : noOpinion()),
 *   { onFailure: 'deny', onOutcome: (outcome) => () => log.push(formatOutcome(outcome)) }
 * )
 *
 * const { status, body } = await handler({
 *   method: 'POST',
 *   headers: {},
 *   body: `{"kind":"SubjectAccessReview","apiVersion":"authorization.k8s.io/v1",
 *     "spec":{"resourceAttributes":{"verb":"delete","resource":"nodes","name":"n"},"user":"jane"}}`
 * })()
 *
 * assert.deepStrictEqual(
 *   [status, JSON.parse(body).status],
 *   [200, { allowed: false, denied: true, reason: 'nothing is deleted here' }]
 * )
 * assert.deepStrictEqual(log, [
 *   'denied: user "jane", verb "delete", resource "nodes", name "n": "nothing is deleted here"'
 * ])
 *
 * @category constructors
 * @since 0.1.0
 */
export const makeHandler = (
  authorize: (question: Question) => T.Task<Decision>,
  options: HandlerOptions
): ((request: HttpRequest) => T.Task<HttpResponse>) => {
  const onFailure: OnFailure = getProperty(options, 'onFailure') === 'noOpinion' ? 'noOpinion' : 'deny'
  return getHandler<Question, Decision, Outcome>({
    options,
    readUpTo,
    refuse: refuse(onFailure),
    ask: (question) => authorize(copyQuestion(question)),
    judge: judge(onFailure),
    fail: (question) => (thrown) =>
      toFailure(question, onFailure, {
        _tag: 'AuthorizerFailed',
        question,
        answer: onFailure,
        ...describeThrown((text) => text)(thrown)
      })
  })
}

const refuse =
  (onFailure: OnFailure) =>
  (error: WebhookError): Answer<Outcome> => {
    // A user can make an API server send such a body: with a long label selector, or with two keys of `extra` that are
    // not UTF-8, which Go writes as the same key. API servers send no other requests that are refused. The version is
    // unknown, because the body was not read.
    const isDenied = onFailure === 'deny' && (error._tag === 'RequestEntityTooLarge' || error._tag === 'BadRequest')
    return {
      response: isDenied ? toReview(undefined, failureRuling('deny')) : toErrorResponse(error),
      outcome: { _tag: 'Refused', error, answer: isDenied ? 'deny' : 'noOpinion' }
    }
  }

const judge =
  (onFailure: OnFailure) =>
  (question: Question) =>
  (decision: Decision): Answer<Outcome> =>
    pipe(
      readDecision(decision),
      E.match(
        () => toFailure(question, onFailure, { _tag: 'InvalidDecision', question, answer: onFailure }),
        (ruling) => ({ response: toReview(question.apiVersion, ruling), outcome: { ...ruling, question } })
      )
    )

const toFailure = ({ apiVersion }: Question, onFailure: OnFailure, outcome: Outcome): Answer<Outcome> => ({
  response: toReview(apiVersion, failureRuling(onFailure)),
  outcome
})

/**
 * A token webhook, independent of the HTTP server.
 *
 * @since 0.1.0
 */
import type { IO } from 'fp-ts/IO'
import type * as T from 'fp-ts/Task'
import { getProperty } from '../../internal/property'
import { getHandler } from '../handle'
import type { HttpRequest, HttpResponse } from '../Http'
import { describeThrown } from '../thrown'
import { type AllowedSystemNames, judge } from './judge'
import type { Outcome } from './Outcome'
import { copyQuestion, type Question, readUpTo } from './Question'
import { getRedactor } from './redact'
import type { Verdict } from './Verdict'
import { internalError, toErrorResponse } from './WebhookError'

/**
 * The options of a handler.
 *
 * - `maxBodyBytes`: the maximum size of a body; a larger one gets a 413. The default is 3 MiB, as in API servers. It is
 *   also used if the option is negative or not an integer
 * - `allowedSystemNames`: the usernames and groups beginning with `system:` that the authenticator may return. Users with
 *   another name that begins with `system:` are denied. `[]` allows no such name; without this option all are allowed
 * - `onOutcome`: is called for each answer, to log and count it. It runs before the answer is returned. Its errors are
 *   ignored
 *
 * @category model
 * @since 0.1.0
 */
export interface HandlerOptions {
  readonly maxBodyBytes?: number
  readonly allowedSystemNames?: ReadonlyArray<string>
  readonly onOutcome?: (outcome: Outcome) => IO<void>
}

/**
 * Returns the token webhook of an authenticator. A request that is not a TokenReview is refused without calling the
 * authenticator. The task never fails: if the authenticator throws, rejects or returns a value that is not a verdict,
 * the answer is a 500 without a reason. `onOutcome` gets the reason. API servers then ask up to five times, and do not
 * authenticate the user.
 *
 * The authenticator gets a copy of the question, so its changes do not affect the answer.
 *
 * API servers wait 30 seconds: an authenticator that can take longer needs its own timeout.
 *
 * @example
 * import { task as T } from 'fp-ts'
 * import { authenticated, denied, formatOutcome, makeHandler } from 'io-ts-kubernetes/webhook/token'
 *
 * const log: Array<string> = []
 *
 * const handler = makeHandler(
 *   ({ token }) => T.of(token === 's3cr3t' ? authenticated({ username: 'jane', groups: ['system:masters'] }) : denied()),
 *   { allowedSystemNames: [], onOutcome: (outcome) => () => log.push(formatOutcome(outcome)) }
 * )
 *
 * const { status, body } = await handler({
 *   method: 'POST',
 *   headers: {},
 *   body: '{"kind":"TokenReview","apiVersion":"authentication.k8s.io/v1","spec":{"token":"s3cr3t"}}'
 * })()
 *
 * assert.deepStrictEqual([status, JSON.parse(body).status], [200, { authenticated: false }])
 * assert.deepStrictEqual(log, ['denied: reserved names are not allowed: "system:masters"'])
 *
 * @category constructors
 * @since 0.1.0
 */
export const makeHandler = (
  authenticate: (question: Question) => T.Task<Verdict>,
  options: HandlerOptions = {}
): ((request: HttpRequest) => T.Task<HttpResponse>) => {
  const allowed = toAllowed(getProperty(options, 'allowedSystemNames'))
  return getHandler<Question, Verdict, Outcome>({
    options,
    readUpTo,
    refuse: (error) => ({ response: toErrorResponse(error), outcome: { _tag: 'Refused', error } }),
    ask: (question) => authenticate(copyQuestion(question)),
    judge: (question) => judge(question, allowed),
    fail:
      ({ token }) =>
      (thrown) => ({
        response: internalError(),
        outcome: { _tag: 'AuthenticatorFailed', ...describeThrown(getRedactor(token).redact)(thrown) }
      })
  })
}

/** An option that is not a list allows no names. */
const toAllowed = (option: unknown): AllowedSystemNames =>
  option === undefined ? undefined : new Set<unknown>(Array.isArray(option) ? option : [])

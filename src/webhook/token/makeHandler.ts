/**
 * A token webhook, independent of the HTTP server.
 *
 * @since 0.1.0
 */
import * as E from 'fp-ts/Either'
import { constVoid, pipe } from 'fp-ts/function'
import type { IO } from 'fp-ts/IO'
import * as T from 'fp-ts/Task'
import * as TE from 'fp-ts/TaskEither'
import { getProperty } from '../../internal/property'
import { toFailure } from './failure'
import type { HttpRequest, HttpResponse } from './Http'
import { type AllowedSystemNames, judge, type Judgement } from './judge'
import type { Outcome } from './Outcome'
import { copyQuestion, type Question, readUpTo, toMaxBodyBytes } from './Question'
import { getRedactor } from './redact'
import type { Verdict } from './Verdict'
import { internalError, toErrorResponse } from './WebhookError'

/**
 * The options of a handler.
 *
 * - `maxBodyBytes`: a larger body gets a 413. The default is 3 MiB, as in API servers. It is also used if the option is
 *   not a non-negative integer
 * - `allowedSystemNames`: the usernames and groups beginning with `system:` that the authenticator may return. All
 *   others are denied. `[]` allows no names; without this option all are allowed
 * - `onOutcome`: is called for each answer, to log and count it. It runs before the answer is returned. If it throws or
 *   rejects, that is ignored
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
  const readRequest = readUpTo(toMaxBodyBytes(getProperty(options, 'maxBodyBytes')))
  const allowed = toAllowed(getProperty(options, 'allowedSystemNames'))
  // calling a value that is not a function throws, which is ignored
  const tell = toTell(getProperty(options, 'onOutcome') as HandlerOptions['onOutcome'])
  return (request) =>
    pipe(
      readRequest(request),
      E.match(
        (error) => T.of<Judgement>({ response: toErrorResponse(error), outcome: { _tag: 'Refused', error } }),
        (question) => ask(authenticate, allowed, question)
      ),
      T.chainFirstIOK(({ outcome }) => tell(outcome)),
      T.map(({ response }) => response)
    )
}

const ask = (
  authenticate: (question: Question) => T.Task<Verdict>,
  allowed: AllowedSystemNames,
  question: Question
): T.Task<Judgement> =>
  pipe(
    TE.tryCatch(
      () => authenticate(copyQuestion(question))().then(judge(question, allowed)),
      (thrown): Judgement => ({ response: internalError(), outcome: toFailure(getRedactor(question.token))(thrown) })
    ),
    TE.toUnion
  )

/** An option that is not a list allows no names. */
const toAllowed = (option: unknown): AllowedSystemNames =>
  option === undefined ? undefined : new Set<unknown>(Array.isArray(option) ? option : [])

/** An observer that fails must not change an answer, and a rejected promise must not end the program. */
const toTell =
  (onOutcome: HandlerOptions['onOutcome']) =>
  (outcome: Outcome): IO<void> =>
    // to TypeScript, an async function is an IO<void>
    pipe(
      TE.tryCatch(async () => Promise.resolve(onOutcome?.(outcome)()), constVoid),
      (told) => () => void told()
    )

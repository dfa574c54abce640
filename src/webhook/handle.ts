/**
 * The part of a handler that all webhooks share: read the request, answer it, tell the outcome.
 */
import * as E from 'fp-ts/Either'
import { constVoid, pipe } from 'fp-ts/function'
import type { IO } from 'fp-ts/IO'
import * as T from 'fp-ts/Task'
import * as TE from 'fp-ts/TaskEither'
import { getProperty } from '../internal/property'
import type { HttpRequest, HttpResponse } from './Http'
import { toMaxBodyBytes } from './readBody'
import type { WebhookError } from './WebhookError'

/**
 * A response, and the outcome with the reason.
 *
 * @internal
 */
export interface Answer<Outcome> {
  readonly response: HttpResponse
  readonly outcome: Outcome
}

/**
 * The parts of a handler.
 *
 * - `options`: an object of any type, of which `maxBodyBytes` and `onOutcome` are read
 * - `ask`: asks the authenticator or authorizer, which may throw or reject, also before it returns a task
 * - `judge`: answers its decision. It does not throw
 * - `fail`: answers a thrown value
 *
 * @internal
 */
export interface Parts<Question, Decision, Outcome> {
  readonly options: unknown
  readonly readUpTo: (maxBodyBytes: number) => (request: HttpRequest) => E.Either<WebhookError, Question>
  readonly refuse: (error: WebhookError) => Answer<Outcome>
  readonly ask: (question: Question) => T.Task<Decision>
  readonly judge: (question: Question) => (decision: Decision) => Answer<Outcome>
  readonly fail: (question: Question) => (thrown: unknown) => Answer<Outcome>
}

/**
 * @internal
 */
export const getHandler = <Question, Decision, Outcome>({
  options,
  readUpTo,
  refuse,
  ask,
  judge,
  fail
}: Parts<Question, Decision, Outcome>): ((request: HttpRequest) => T.Task<HttpResponse>) => {
  const read = readUpTo(toMaxBodyBytes(getProperty(options, 'maxBodyBytes')))
  const tell = toTell(getProperty(options, 'onOutcome'))
  const answer = (question: Question): T.Task<Answer<Outcome>> =>
    pipe(
      TE.tryCatch(() => ask(question)().then(judge(question)), fail(question)),
      TE.toUnion
    )
  return (request) =>
    pipe(
      read(request),
      E.match((error) => T.of(refuse(error)), answer),
      T.chainFirstIOK(({ outcome }) => tell(outcome)),
      T.map(({ response }) => response)
    )
}

/** An observer that fails must not change an answer, and a rejected promise must not end the program. */
const toTell =
  (onOutcome: unknown) =>
  (outcome: unknown): IO<void> =>
    // to TypeScript, an async function is an IO<void>
    pipe(
      TE.tryCatch(async () => Promise.resolve(call(onOutcome, outcome)), constVoid),
      (told) => () => void told()
    )

/** Throws if the option is not a function that returns an IO. */
const call = (onOutcome: unknown, outcome: unknown): unknown =>
  onOutcome === undefined ? undefined : (onOutcome as (outcome: unknown) => IO<unknown>)(outcome)()

/**
 * The part of a handler that all webhooks share: it reads the request, answers it, and reports the outcome.
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
 * - `options`: the options of the handler. Only `maxBodyBytes` and `onOutcome` are read
 * - `readUpTo`: reads a request whose body has at most this number of bytes
 * - `refuse`: returns the answer to a request that contains no question
 * - `ask`: calls the authenticator or authorizer. It may throw, and its task may reject
 * - `judge`: returns the answer for a decision. It does not throw
 * - `fail`: returns the answer for a thrown value
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
      TE.tryCatch(async () => judge(question)(await settle(ask(question))), fail(question)),
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

/** Runs a task. At run time it can return any object with `then`, which need not return a promise. */
const settle = <A>(task: T.Task<A>): Promise<A> =>
  new Promise((resolve, reject) => {
    const run = checkFunction(task, 'the result must be a Task, which is a function that returns a promise')
    void run().then(resolve, reject)
  })

/**
 * Returns the value if it is a function, and throws otherwise. Untyped code may return a promise instead, whose rejection
 * would end Node if it were not handled.
 */
const checkFunction = <F>(value: F, message: string): F => {
  if (typeof value === 'function') return value
  Promise.resolve(value).catch(constVoid)
  throw new TypeError(message)
}

/** Calls `onOutcome` and ignores its errors: they must not change an answer, and an unhandled rejection ends Node. */
const toTell =
  (onOutcome: unknown) =>
  (outcome: unknown): IO<void> =>
    // TypeScript accepts an async function as an IO<void>
    pipe(
      TE.tryCatch(async () => Promise.resolve(call(onOutcome, outcome)), constVoid),
      (told) => () => void told()
    )

/** Throws if the option is not a function that returns an IO. */
const call = (onOutcome: unknown, outcome: unknown): unknown =>
  onOutcome === undefined
    ? undefined
    : checkFunction((onOutcome as (outcome: unknown) => IO<unknown>)(outcome), 'the result is not an IO')()

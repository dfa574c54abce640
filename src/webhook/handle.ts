/**
 * The part of a handler that all webhooks share: read the request, answer it, tell the outcome.
 */
import * as E from 'fp-ts/Either'
import { constVoid, pipe } from 'fp-ts/function'
import type { IO } from 'fp-ts/IO'
import * as T from 'fp-ts/Task'
import * as TE from 'fp-ts/TaskEither'
import type { HttpRequest, HttpResponse } from './Http'
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
 * The parts of a handler. `onOutcome` is an option of any type: it is ignored if it is not a function that returns an
 * IO.
 *
 * @internal
 */
export interface Parts<Question, Outcome> {
  readonly read: (request: HttpRequest) => E.Either<WebhookError, Question>
  readonly refuse: (error: WebhookError) => Answer<Outcome>
  readonly ask: (question: Question) => T.Task<Answer<Outcome>>
  readonly onOutcome: unknown
}

/**
 * @internal
 */
export const getHandler = <Question, Outcome>({
  read,
  refuse,
  ask,
  onOutcome
}: Parts<Question, Outcome>): ((request: HttpRequest) => T.Task<HttpResponse>) => {
  const tell = toTell(onOutcome)
  return (request) =>
    pipe(
      read(request),
      E.match((error) => T.of(refuse(error)), ask),
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

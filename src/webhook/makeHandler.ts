/**
 * A token webhook, but for the server around it.
 *
 * @since 0.1.0
 */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as T from 'fp-ts/Task'
import * as TE from 'fp-ts/TaskEither'
import { answer } from './answer'
import type { HttpRequest, HttpResponse } from './Http'
import { MAX_BODY_BYTES, type Question, readUpTo } from './Question'
import type { Verdict } from './Verdict'
import { internalError, refuse } from './WebhookError'

/**
 * - `maxBodyBytes`: larger bodies get a 413; 3 MiB unless told, as with API servers
 *
 * @category model
 * @since 0.1.0
 */
export interface HandlerOptions {
  readonly maxBodyBytes?: number
}

/**
 * The token webhook of an authenticator. A request that holds no question is refused, and the authenticator does not
 * see it. The task that comes out never fails: where the authenticator throws or rejects, or returns what is no verdict,
 * the answer is a 500 that does not say why. API servers ask five times then, and let nobody in.
 *
 * API servers wait 30 seconds: an authenticator that can take longer wants a limit of its own.
 *
 * @example
 * import { task as T } from 'fp-ts'
 * import { authenticated, denied, makeHandler } from 'io-ts-kubernetes/webhook'
 *
 * const handler = makeHandler(({ token }) =>
 *   T.of(token === 's3cr3t' ? authenticated({ username: 'jane', groups: ['developers'] }) : denied())
 * )
 *
 * const { status, body } = await handler({
 *   method: 'POST',
 *   headers: {},
 *   body: '{"kind":"TokenReview","apiVersion":"authentication.k8s.io/v1","spec":{"token":"other"}}'
 * })()
 *
 * assert.deepStrictEqual([status, JSON.parse(body).status], [200, { authenticated: false }])
 *
 * @category constructors
 * @since 0.1.0
 */
export const makeHandler =
  (authenticate: (question: Question) => T.Task<Verdict>, options: HandlerOptions = {}) =>
  (request: HttpRequest): T.Task<HttpResponse> =>
    pipe(
      readUpTo(options.maxBodyBytes ?? MAX_BODY_BYTES)(request),
      E.match(
        (error) => T.of(refuse(error)),
        (question) =>
          pipe(
            TE.tryCatch(() => authenticate(question)().then(answer(question)), internalError),
            TE.toUnion
          )
      )
    )

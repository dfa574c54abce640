// The same as mint.ts, as an Effect program with a type for each error:
//
//   SERVER=https://127.0.0.1:6443 BEARER=… npx tsx docs/examples/mint-effect.ts default build vault
import { fileURLToPath } from 'node:url'
import * as Console from 'effect/Console'
import * as Context from 'effect/Context'
import * as Data from 'effect/Data'
import * as Duration from 'effect/Duration'
import * as Effect from 'effect/Effect'
import * as Redacted from 'effect/Redacted'
import * as Schedule from 'effect/Schedule'
import type { nonEmptyArray as NEA } from 'fp-ts'
import { either as E, option as O } from 'fp-ts'
import { TokenRequest } from 'io-ts-kubernetes/authentication/v1'
import { type FieldError, formatFieldError } from 'io-ts-kubernetes/errors'
import type { Time } from 'io-ts-kubernetes/meta/v1'
import {
  type ApiCall,
  type ApiError,
  createToken,
  formatApiError,
  getRetryDelay,
  type NamespacedName
} from 'io-ts-kubernetes/request'
import { codeOf, toPairs } from './mint.js'

// -------------------------------------------------------------------------------------
// errors
// -------------------------------------------------------------------------------------

export class BadName extends Data.TaggedError('BadName')<{ readonly errors: NEA.NonEmptyArray<FieldError> }> {}

/** The call could not be sent, or its answer was lost. `code` is the reason, such as `ECONNREFUSED`. */
export class Unreachable extends Data.TaggedError('Unreachable')<{ readonly code: string }> {}

/** The server refused the call, or the answer is not from an API server. */
export class Refused extends Data.TaggedError('Refused')<{ readonly error: ApiError }> {}

/** The server answered with a TokenRequest without a token. */
export class NoToken extends Data.TaggedError('NoToken') {}

export type MintError = BadName | Unreachable | Refused | NoToken

const fromEither = <E, A>(either: E.Either<E, A>): Effect.Effect<A, E> =>
  E.isLeft(either) ? Effect.fail(either.left) : Effect.succeed(either.right)

// -------------------------------------------------------------------------------------
// sending
// -------------------------------------------------------------------------------------

/** The address of an API server, and the credential to send. */
export class Cluster extends Context.Service<
  Cluster,
  { readonly server: string; readonly bearer: Redacted.Redacted }
>()('Cluster') {}

const send = <A>({ method, path, headers, body, read }: ApiCall<A>) =>
  Effect.gen(function* () {
    const { server, bearer } = yield* Cluster
    const response = yield* Effect.tryPromise({
      try: async (signal) => {
        const received = await fetch(`${server}${path}`, {
          method,
          headers: toPairs({ ...headers, authorization: `Bearer ${Redacted.value(bearer)}` }),
          body,
          // a redirect must not send the credential to another server
          redirect: 'manual',
          signal
        })
        return { status: received.status, headers: received.headers, body: await received.text() }
      },
      catch: (error) => new Unreachable({ code: codeOf(error) })
    })
    return yield* Effect.mapError(fromEither(read(response)), (error) => new Refused({ error }))
  }).pipe(
    Effect.timeoutOrElse({
      duration: '10 seconds',
      orElse: () => Effect.fail(new Unreachable({ code: 'TimeoutError' }))
    })
  )

// -------------------------------------------------------------------------------------
// minting
// -------------------------------------------------------------------------------------

/** A token that is not printed, when it expires, and the server's warnings. */
export interface Minted {
  readonly token: Redacted.Redacted
  readonly expirationTimestamp: Time
  readonly warnings: ReadonlyArray<string>
}

/** Returns the seconds before the next try. A POST whose answer was lost is not repeated: it may have succeeded. */
const delayOf = (error: MintError): O.Option<number> => (error._tag === 'Refused' ? getRetryDelay(error.error) : O.none)

/** Up to ten retries, each after the time that the server asks for. */
const retries = Schedule.recurs(10).pipe(
  Schedule.setInputType<MintError>(),
  Schedule.while(({ input }) => O.isSome(delayOf(input))),
  Schedule.modifyDelay(({ input }) =>
    Effect.succeed(Duration.seconds(Math.min(O.getOrElse(() => 0)(delayOf(input)), 60)))
  )
)

export const mint = (
  serviceAccount: NamespacedName,
  request: TokenRequest
): Effect.Effect<Minted, MintError, Cluster> =>
  Effect.gen(function* () {
    const call = yield* Effect.mapError(
      fromEither(createToken(serviceAccount, { fieldValidation: 'Strict' })(request)),
      (errors) => new BadName({ errors })
    )
    const { value, warnings } = yield* Effect.retry(send(call), retries)
    if (value.status === undefined || value.status.token === '') {
      return yield* new NoToken()
    }
    const { token, expirationTimestamp } = value.status
    return { token: Redacted.make(token), expirationTimestamp, warnings }
  })

// -------------------------------------------------------------------------------------
// a program
// -------------------------------------------------------------------------------------

const fail = (line: string): Effect.Effect<void> =>
  Effect.sync(() => {
    console.error(line)
    process.exitCode = 1
  })

const main = ([namespace = 'default', name = 'default', ...audiences]: ReadonlyArray<string>): Effect.Effect<void> =>
  mint({ namespace, name }, TokenRequest.make({ spec: { audiences } })).pipe(
    Effect.flatMap(({ token }) => Console.log(Redacted.value(token))),
    Effect.catchTags({
      BadName: ({ errors }) => fail(errors.map(formatFieldError).join(', ')),
      Unreachable: ({ code }) => fail(`no answer from the server: ${code}`),
      Refused: ({ error }) => fail(formatApiError(error)),
      NoToken: () => fail('the server returned no token')
    }),
    Effect.provideService(Cluster, {
      server: process.env['SERVER'] ?? 'https://127.0.0.1:6443',
      bearer: Redacted.make(process.env['BEARER'] ?? '')
    })
  )

if (process.argv[1] === fileURLToPath(import.meta.url)) void Effect.runPromise(main(process.argv.slice(2)))

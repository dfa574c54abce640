// The same as mint.ts, as an Effect program with an error type for each thing that can go wrong:
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
import type { Status, Time } from 'io-ts-kubernetes/meta/v1'
import { type ApiCall, type ApiError, createToken, type NamespacedName } from 'io-ts-kubernetes/request'

// -------------------------------------------------------------------------------------
// errors
// -------------------------------------------------------------------------------------

export class BadName extends Data.TaggedError('BadName')<{ readonly errors: NEA.NonEmptyArray<FieldError> }> {}

/** The server could not be reached, or took too long. */
export class Unreachable extends Data.TaggedError('Unreachable') {}

/** The server is busy: it wants to be asked again, perhaps after some seconds. */
export class Busy extends Data.TaggedError('Busy')<{ readonly retryAfter: O.Option<number> }> {}

/** The server said no. */
export class Refused extends Data.TaggedError('Refused')<{ readonly code: number; readonly status: Status }> {}

/** The answer was none that an API server gives. */
export class NotUnderstood extends Data.TaggedError('NotUnderstood')<{ readonly reason: string }> {}

export type MintError = BadName | Unreachable | Busy | Refused | NotUnderstood

const fromApiError = (error: ApiError): Busy | Refused | NotUnderstood => {
  if ('retryAfter' in error && error.code === 429) return new Busy({ retryAfter: error.retryAfter })
  switch (error._tag) {
    case 'ApiStatus':
      return new Refused({ code: error.code, status: error.status })
    case 'Undecodable':
      return new NotUnderstood({ reason: error.errors.map(formatFieldError).join(', ') })
    case 'Unexpected':
      return new NotUnderstood({ reason: `${String(error.code)} ${O.getOrElse(() => '')(error.contentType)}`.trim() })
  }
}

const fromEither = <E, A>(either: E.Either<E, A>): Effect.Effect<A, E> =>
  E.isLeft(either) ? Effect.fail(either.left) : Effect.succeed(either.right)

// -------------------------------------------------------------------------------------
// sending
// -------------------------------------------------------------------------------------

/** Where to send a call, and as whom. */
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
          headers: { ...headers, authorization: `Bearer ${Redacted.value(bearer)}` },
          body,
          // a credential goes where it was sent, and nowhere else
          redirect: 'manual',
          signal
        })
        return { status: received.status, headers: received.headers, body: await received.text() }
      },
      catch: () => new Unreachable()
    })
    return yield* Effect.mapError(fromEither(read(response)), fromApiError)
  }).pipe(Effect.timeoutOrElse({ duration: '10 seconds', orElse: () => Effect.fail(new Unreachable()) }))

// -------------------------------------------------------------------------------------
// minting
// -------------------------------------------------------------------------------------

/** A token, which does not print, its end, and what the server had to remark. */
export interface Minted {
  readonly token: Redacted.Redacted
  readonly expirationTimestamp: Time
  readonly warnings: ReadonlyArray<string>
}

/** Four more tries for who is told that the server is busy, each when the server says so, or after a second. */
const patience = Schedule.recurs(4).pipe(
  Schedule.setInputType<MintError>(),
  Schedule.while(({ input }) => input._tag === 'Busy'),
  Schedule.modifyDelay(({ input }) =>
    Effect.succeed(Duration.seconds(input._tag === 'Busy' ? Math.min(O.getOrElse(() => 1)(input.retryAfter), 60) : 0))
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
    const { value, warnings } = yield* Effect.retry(send(call), patience)
    if (value.status === undefined || value.status.token === '') {
      return yield* new NotUnderstood({ reason: 'no token' })
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
      Unreachable: () => fail('the server cannot be reached'),
      Busy: () => fail('the server stays busy'),
      Refused: ({ code, status }) => fail(`the server said no: ${status.message ?? String(code)}`),
      NotUnderstood: ({ reason }) => fail(`that is no answer of an API server: ${reason}`)
    }),
    Effect.provideService(Cluster, {
      server: process.env['SERVER'] ?? 'https://127.0.0.1:6443',
      bearer: Redacted.make(process.env['BEARER'] ?? '')
    })
  )

if (process.argv[1] === fileURLToPath(import.meta.url)) void Effect.runPromise(main(process.argv.slice(2)))

// The token webhook of webhook.ts as an Effect program: npx tsx docs/examples/webhook-effect.ts
//
// The server is a resource of a scope. Each error of the token directory has a type and its own verdict.
import { fileURLToPath } from 'node:url'
import * as Context from 'effect/Context'
import * as Data from 'effect/Data'
import * as Effect from 'effect/Effect'
import * as Layer from 'effect/Layer'
import type { Scope } from 'effect/Scope'
import type { taskEither as TE } from 'fp-ts'
import { either as E } from 'fp-ts'
import {
  authenticated,
  denied,
  formatOutcome,
  type NamedUser,
  type Outcome,
  type Question,
  type Verdict
} from 'io-ts-kubernetes/webhook/token'
import { type KnownToken, serve, sha256 } from './webhook.js'

// -------------------------------------------------------------------------------------
// the authenticator
// -------------------------------------------------------------------------------------

export class UnknownToken extends Data.TaggedError('UnknownToken') {}

export class DirectoryDown extends Data.TaggedError('DirectoryDown')<{ readonly reason: string }> {}

/** Finds the user of a token, and the audiences of the token if it is limited to some. */
export class Directory extends Context.Service<
  Directory,
  {
    readonly find: (
      token: string
    ) => Effect.Effect<
      { readonly user: NamedUser; readonly audiences?: ReadonlyArray<string> },
      UnknownToken | DirectoryDown
    >
  }
>()('Directory') {
  static readonly fromList = (tokens: ReadonlyArray<KnownToken>): Layer.Layer<Directory> => {
    const known = new Map(tokens.map((token) => [token.sha256, token]))
    return Layer.succeed(Directory, {
      find: (token) => {
        const found = known.get(sha256(token))
        return found === undefined ? Effect.fail(new UnknownToken()) : Effect.succeed(found)
      }
    })
  }
}

/** Denies unknown tokens. If the directory is down or slow, the verdict has an error: the API server asks again. */
export const authenticate = ({ token }: Question): Effect.Effect<Verdict, never, Directory> =>
  Directory.use(({ find }) => find(token)).pipe(
    Effect.timeout('10 seconds'),
    Effect.map(({ user, audiences }) => authenticated(user, audiences)),
    Effect.catchTags({
      UnknownToken: () => Effect.succeed(denied()),
      DirectoryDown: ({ reason }) => Effect.succeed(denied(`the directory is down: ${reason}`)),
      TimeoutError: () => Effect.succeed(denied('the directory is slow'))
    })
  )

// -------------------------------------------------------------------------------------
// the server
// -------------------------------------------------------------------------------------

/** Logs an outcome with its tag, as an error if the authenticator failed. */
const logOutcome = (outcome: Outcome): Effect.Effect<void> => {
  const isFailure = outcome._tag === 'AuthenticatorFailed' || outcome._tag === 'InvalidVerdict'
  const log = isFailure ? Effect.logError : Effect.logInfo
  return log(formatOutcome(outcome)).pipe(Effect.annotateLogs('outcome', outcome._tag))
}

export class NotListening extends Data.TaggedError('NotListening')<{ readonly cause: Error }> {}

const fromTaskEither = <E, A>(task: TE.TaskEither<E, A>): Effect.Effect<A, E> =>
  Effect.promise(task).pipe(Effect.flatMap(E.match((e): Effect.Effect<A, E> => Effect.fail(e), Effect.succeed)))

/** Starts a webhook and returns its address. When the scope closes, the webhook finishes running requests and stops. */
export const webhook = (port = 0): Effect.Effect<string, NotListening, Directory | Scope> =>
  Effect.gen(function* () {
    const context = yield* Effect.context<Directory>()
    const start = serve({
      authenticate: (question) => () => Effect.runPromiseWith(context)(authenticate(question)),
      onOutcome: (outcome) => () => void Effect.runForkWith(context)(logOutcome(outcome)),
      port,
      // longer than the timeout of the authenticator, so that its verdict is used
      answerMillis: 20_000
    })
    const { url } = yield* Effect.acquireRelease(
      fromTaskEither(start).pipe(Effect.mapError((cause) => new NotListening({ cause }))),
      ({ stop }) => Effect.promise(stop)
    )
    return url
  })

// -------------------------------------------------------------------------------------
// a program
// -------------------------------------------------------------------------------------

/** Contains one token: `s3cr3t`, of the user jane. */
const directory: Layer.Layer<Directory> = Directory.fromList([
  {
    sha256: '4e738ca5563c06cfd0018299933d58db1dd8bf97f6973dc99bf6cdc64b5550bd',
    user: { username: 'jane', uid: '42', groups: ['developers'], extra: { 'example.com/team': ['blue'] } }
  }
])

const untilStopped: Effect.Effect<void> = Effect.callback((resume) => {
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resume(Effect.void))
})

const main: Effect.Effect<void> = webhook(Number(process.env['PORT'] ?? 8443)).pipe(
  Effect.flatMap((url) => Effect.logInfo(`listening on ${url}`)),
  Effect.andThen(untilStopped),
  Effect.scoped,
  Effect.provide(directory),
  Effect.catchTag('NotListening', ({ cause }) =>
    Effect.logError(cause.message).pipe(Effect.andThen(Effect.sync(() => (process.exitCode = 1))))
  )
)

if (process.argv[1] === fileURLToPath(import.meta.url)) void Effect.runPromise(main)

// Mints a token of a service account with fetch, and repeats the call when the server says so:
//
//   SERVER=https://127.0.0.1:6443 BEARER=… npx tsx docs/examples/mint.ts default build vault
//
// fetch trusts the certificates that Node trusts: set NODE_EXTRA_CA_CERTS to the file with your cluster's certificate.
import { fileURLToPath } from 'node:url'
import type { io as IO, nonEmptyArray as NEA } from 'fp-ts'
import { console as Console, either as E, function as F, option as O, task as T, taskEither as TE } from 'fp-ts'
import { TokenRequest, type TokenRequestStatus } from 'io-ts-kubernetes/authentication/v1'
import { type FieldError, formatFieldError } from 'io-ts-kubernetes/errors'
import {
  type ApiAnswer,
  type ApiCall,
  type ApiError,
  createToken,
  formatApiError,
  getRetryDelay,
  type NamespacedName
} from 'io-ts-kubernetes/request'
import { int64 } from 'io-ts-kubernetes/scalar'

// -------------------------------------------------------------------------------------
// sending
// -------------------------------------------------------------------------------------

/** The address of an API server, the credential to send, and a function that waits: a test need not wait. */
export interface Cluster {
  readonly server: string
  readonly bearer: string
  readonly wait: (seconds: number) => T.Task<void>
}

export type MintError =
  | ApiError
  | { readonly _tag: 'BadName'; readonly errors: NEA.NonEmptyArray<FieldError> }
  /** The call could not be sent, or its answer was lost. `code` is the reason, such as `ECONNREFUSED`. */
  | { readonly _tag: 'Unreachable'; readonly code: string }
  /** The server answered with a TokenRequest without a token. */
  | { readonly _tag: 'NoToken' }

/** Returns why fetch threw: a code such as `ECONNREFUSED` or `DEPTH_ZERO_SELF_SIGNED_CERT`, else a message or name. */
export const codeOf = (error: unknown): string => {
  const { cause, name } = error as {
    readonly cause?: { readonly code?: string; readonly message?: string }
    name: string
  }
  return cause?.code ?? cause?.message ?? name
}

/** Returns headers as `fetch` takes them. The calls of this program have one value for each header. */
export const toPairs = (headers: ApiCall<unknown>['headers']): Array<[string, string]> =>
  Object.entries(headers).map(([name, value]) => [name, String(value)])

/** Sends a call, and reads its answer. */
export type Send = <A>(call: ApiCall<A>) => TE.TaskEither<MintError, ApiAnswer<A>>

const send =
  ({ server, bearer }: Cluster): Send =>
  ({ method, path, headers, body, read }) =>
    F.pipe(
      TE.tryCatch(
        async () => {
          const response = await fetch(`${server}${path}`, {
            method,
            headers: toPairs({ ...headers, authorization: `Bearer ${bearer}` }),
            body,
            // a redirect must not send the credential to another server
            redirect: 'manual',
            signal: AbortSignal.timeout(10_000)
          })
          return { status: response.status, headers: response.headers, body: await response.text() }
        },
        (error): MintError => ({ _tag: 'Unreachable', code: codeOf(error) })
      ),
      TE.chainEitherKW(read)
    )

// -------------------------------------------------------------------------------------
// retries
// -------------------------------------------------------------------------------------

/** Returns the seconds before the next try. A POST whose answer was lost is not repeated: it may have succeeded. */
const delayOf = (error: MintError): O.Option<number> =>
  error._tag === 'ApiStatus' || error._tag === 'UnexpectedResponse' ? getRetryDelay(error) : O.none

const retrying =
  (wait: Cluster['wait'], tries: number) =>
  <A>(task: TE.TaskEither<MintError, A>): TE.TaskEither<MintError, A> =>
    F.pipe(
      task,
      TE.orElse((error) =>
        F.pipe(
          tries > 1 ? delayOf(error) : O.none,
          O.match(
            () => TE.left(error),
            (seconds) =>
              F.pipe(
                wait(Math.min(seconds, 60)),
                T.chain(() => retrying(wait, tries - 1)(task))
              )
          )
        )
      )
    )

// -------------------------------------------------------------------------------------
// minting
// -------------------------------------------------------------------------------------

/** A token, when it expires, and the server's warnings. */
export interface Minted extends TokenRequestStatus {
  readonly warnings: ReadonlyArray<string>
}

/** Asks for a token, as often as client-go does. */
export const requestToken =
  (sendCall: Send, wait: Cluster['wait']) =>
  (serviceAccount: NamespacedName) =>
  (request: TokenRequest): TE.TaskEither<MintError, ApiAnswer<TokenRequest>> =>
    F.pipe(
      request,
      createToken(serviceAccount, { fieldValidation: 'Strict' }),
      E.mapLeft((errors): MintError => ({ _tag: 'BadName', errors })),
      TE.fromEither,
      TE.chain((call) => F.pipe(call, sendCall, retrying(wait, 11)))
    )

export const mint =
  (cluster: Cluster) =>
  (serviceAccount: NamespacedName) =>
  (request: TokenRequest): TE.TaskEither<MintError, Minted> =>
    F.pipe(
      request,
      requestToken(send(cluster), cluster.wait)(serviceAccount),
      TE.chain(({ value: { status }, warnings }) =>
        status === undefined || status.token === '' ? TE.left({ _tag: 'NoToken' }) : TE.right({ ...status, warnings })
      )
    )

/** Returns a request for a token that expires after ten minutes, or when the pod is deleted. */
export const boundToPod = (audience: string, pod: { readonly name: string; readonly uid: string }): TokenRequest =>
  TokenRequest.make({
    spec: {
      audiences: [audience],
      expirationSeconds: int64(600),
      boundObjectRef: { kind: 'Pod', apiVersion: 'v1', ...pod }
    }
  })

// -------------------------------------------------------------------------------------
// a program
// -------------------------------------------------------------------------------------

/** Returns an error as one line. */
export const showError = (error: MintError): string => {
  switch (error._tag) {
    case 'BadName':
      return error.errors.map(formatFieldError).join(', ')
    case 'Unreachable':
      return `no answer from the server: ${error.code}`
    case 'NoToken':
      return 'the server returned no token'
    default:
      return formatApiError(error)
  }
}

const fail =
  (line: string): IO.IO<void> =>
  () => {
    console.error(line)
    process.exitCode = 1
  }

const main = ([namespace = 'default', name = 'default', ...audiences]: ReadonlyArray<string>): T.Task<void> =>
  F.pipe(
    TokenRequest.make({ spec: { audiences } }),
    mint({
      server: process.env['SERVER'] ?? 'https://127.0.0.1:6443',
      bearer: process.env['BEARER'] ?? '',
      wait: (seconds) => T.delay(seconds * 1000)(T.of(undefined))
    })({ namespace, name }),
    TE.matchE(
      (error) => T.fromIO(fail(showError(error))),
      ({ token }) => T.fromIO(Console.log(token))
    )
  )

if (process.argv[1] === fileURLToPath(import.meta.url)) void main(process.argv.slice(2))()

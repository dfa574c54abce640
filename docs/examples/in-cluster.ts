// Runs in a pod. Requests a token for another service, writes it to a file, and renews it before it expires:
//
//   AUDIENCE=vault OUT=/tokens/vault node in-cluster.js
//
// The pod's name and UID come from the downward API. The token is bound to the pod: when the pod is deleted, the token
// becomes invalid.
//
//   env:
//     - { name: POD_NAME, valueFrom: { fieldRef: { fieldPath: metadata.name } } }
//     - { name: POD_UID, valueFrom: { fieldRef: { fieldPath: metadata.uid } } }
//     - { name: SERVICE_ACCOUNT, valueFrom: { fieldRef: { fieldPath: spec.serviceAccountName } } }
//
// The service account needs the permission to create serviceaccounts/token for itself.
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { request as httpsRequest } from 'node:https'
import { isIPv6 } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { task as T } from 'fp-ts'
import { either as E, function as F, option as O, taskEither as TE } from 'fp-ts'
import type { TokenRequest } from 'io-ts-kubernetes/authentication/v1'
import { getLifetime, isExpired, type Lifetime, renewAt } from 'io-ts-kubernetes/lifetime'
import { type ApiCall, type ApiResponse, formatRejection, grantedAudiences } from 'io-ts-kubernetes/request'
import { boundToPod, codeOf, requestToken, type Send, showError } from './mint.js'

// -------------------------------------------------------------------------------------
// the address of the API server
// -------------------------------------------------------------------------------------

/** The address of an API server, and how to check its certificate. */
export interface Server {
  /** A name, or an address of IPv4 or IPv6, without brackets. */
  readonly host: string
  readonly port: number
  /** The beginning of each path, without a slash at its end, such as `/k8s/clusters/c1` of a proxy. */
  readonly basePath?: string
  /** The certificates to trust, in PEM. If it is absent: those that Node trusts. */
  readonly ca?: string | Buffer
  /** The name in the certificate, if it is not the host. */
  readonly servername?: string
  readonly rejectUnauthorized?: boolean
}

/** Returns the address as a URL, for `fetch`: an address of IPv6 is in brackets. */
export const toUrl = ({ host, port, basePath = '' }: Server): string =>
  `https://${isIPv6(host) ? `[${host}]` : host}:${String(port)}${basePath}`

// -------------------------------------------------------------------------------------
// the credential
// -------------------------------------------------------------------------------------

/** A credential that changes. `reset` is called when the server does not accept the one of this time. */
export interface TokenSource {
  readonly get: () => string
  readonly reset: (usedAt: number) => void
}

/** How long client-go uses what it read from the file of a token. The kubelet replaces the file. */
const FILE_MILLIS = 60_000

/** Returns the token in a file, which is read again after 50 seconds, as by client-go. */
export const fromFile = (file: string, now: () => number = Date.now): TokenSource => {
  let last: { readonly token: string; readonly lifetime: Lifetime } | undefined
  const read = (): string => {
    const token = readFileSync(file, 'utf8').trim()
    if (token === '') throw new Error(`the file ${file} is empty`)
    const issued = now()
    last = { token, lifetime: { issued, expires: issued + FILE_MILLIS } }
    return token
  }
  return {
    get: () => {
      if (last === undefined) return read()
      if (!isExpired(now())(last.lifetime)) return last.token
      try {
        return read()
      } catch {
        // the old token may still be valid
        return last.token
      }
    },
    reset: (usedAt) => {
      if (last !== undefined && last.lifetime.issued < usedAt) last = undefined
    }
  }
}

// -------------------------------------------------------------------------------------
// sending
// -------------------------------------------------------------------------------------

/** Returns headers as `node:https` takes them: a list is a header with several lines. */
const toHeaders = (headers: ApiCall<unknown>['headers']): Record<string, string | Array<string>> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, typeof value === 'string' ? value : [...value]])
  )

export const sendOver =
  (server: Server, tokens: TokenSource): Send =>
  (call) =>
    F.pipe(
      TE.tryCatch(
        async () => {
          const usedAt = Date.now()
          const response = await exchange(server, tokens.get(), call)
          if (response.status === 401) tokens.reset(usedAt)
          return response
        },
        // an error of node:https has its code itself
        (error) => ({ _tag: 'Unreachable', code: (error as { readonly code?: string }).code ?? codeOf(error) }) as const
      ),
      TE.chainEitherKW(call.read)
    )

const exchange = (
  server: Server,
  token: string,
  { method, path, headers, body }: Omit<ApiCall<unknown>, 'read'>
): Promise<ApiResponse> =>
  new Promise((resolve, reject) => {
    const options = {
      ...server,
      method,
      path: `${server.basePath ?? ''}${path}`,
      headers: { ...toHeaders(headers), authorization: `Bearer ${token}`, 'content-length': Buffer.byteLength(body) },
      signal: AbortSignal.timeout(10_000)
    }
    httpsRequest(options, (response) => {
      const chunks: Array<Buffer> = []
      response.on('data', (chunk: Buffer) => void chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const { statusCode = 0, headers: received } = response
        resolve({ status: statusCode, headers: received, body: Buffer.concat(chunks).toString() })
      })
    })
      .on('error', reject)
      // a string would have headers with other characters than ASCII written as UTF-8 once more
      .end(Buffer.from(body))
  })

// -------------------------------------------------------------------------------------
// renewing a token
// -------------------------------------------------------------------------------------

export interface Fresh {
  readonly token: string
  readonly lifetime: Lifetime
}

/** Returns the token of an answer if it is for the audience, otherwise an error as a line. */
const toFresh =
  (audience: string, now: number) =>
  (answer: TokenRequest): E.Either<string, Fresh> =>
    F.pipe(
      answer,
      grantedAudiences([audience]),
      E.mapLeft(formatRejection),
      E.chain(() =>
        F.pipe(
          O.Do,
          O.apS('lifetime', getLifetime(now)(answer)),
          O.bind('token', () => O.fromNullable(answer.status?.token)),
          E.fromOption(() => 'the server returned no token')
        )
      )
    )

export interface Keeper {
  /** Asks for a token. */
  readonly mint: TE.TaskEither<string, Fresh>
  readonly onToken: (fresh: Fresh) => void
  readonly onError: (line: string) => void
  /** Waits until a time. It rejects when the program shall end. */
  readonly waitUntil: (time: number) => T.Task<void>
}

/** How long to wait after a failure. */
const RETRY_MILLIS = 10_000

/** Renews a token until waiting rejects. A loop: a chain of promises would grow for as long as the program runs. */
export const keep =
  ({ mint, onToken, onError, waitUntil }: Keeper): T.Task<void> =>
  async () => {
    for (let stopped = false; !stopped;) {
      const minted = await mint()
      if (E.isRight(minted)) onToken(minted.right)
      else onError(minted.left)
      // a clock that is ahead of the server's must not make every token due at once
      const soonest = Date.now() + RETRY_MILLIS
      const next = E.isRight(minted) ? Math.max(soonest, renewAt(minted.right.lifetime, Math.random())) : soonest
      stopped = await waitUntil(next)().then(
        () => false,
        () => true
      )
    }
  }

// -------------------------------------------------------------------------------------
// a program
// -------------------------------------------------------------------------------------

type Environment = Readonly<Record<string, string | undefined>>

interface Settings {
  readonly server: Server
  readonly tokens: TokenSource
  readonly serviceAccount: { readonly namespace: string; readonly name: string }
  readonly pod: { readonly name: string; readonly uid: string }
  readonly audience: string
  readonly out: string
}

const FOLDER = '/var/run/secrets/kubernetes.io/serviceaccount'

/** Reads the variables that the kubelet sets, and the files that it mounts. Throws if one is missing. */
const readSettings = (env: Environment): Settings => {
  const get = (name: string): string => {
    const value = env[name] ?? ''
    if (value === '') throw new Error(`the variable ${name} is not set`)
    return value
  }
  const folder = env['SERVICE_ACCOUNT_FOLDER'] ?? FOLDER
  return {
    server: {
      host: get('KUBERNETES_SERVICE_HOST'),
      port: Number(get('KUBERNETES_SERVICE_PORT')),
      ca: readFileSync(join(folder, 'ca.crt'))
    },
    tokens: fromFile(join(folder, 'token')),
    serviceAccount: { namespace: readFileSync(join(folder, 'namespace'), 'utf8').trim(), name: get('SERVICE_ACCOUNT') },
    pod: { name: get('POD_NAME'), uid: get('POD_UID') },
    audience: get('AUDIENCE'),
    out: get('OUT')
  }
}

/** Replaces a file as a whole, so that a reader never sees a part of a token. */
const writeToken = (out: string, token: string): void => {
  writeFileSync(`${out}.new`, token, { mode: 0o600 })
  renameSync(`${out}.new`, out)
}

const wait =
  (millis: number, signal: AbortSignal): T.Task<void> =>
  () =>
    setTimeout(millis, undefined, { signal })

export const run = (
  { server, tokens, serviceAccount, pod, audience, out }: Settings,
  signal: AbortSignal
): T.Task<void> =>
  keep({
    mint: F.pipe(
      boundToPod(audience, pod),
      requestToken(sendOver(server, tokens), (seconds) => wait(seconds * 1000, signal))(serviceAccount),
      TE.mapLeft(showError),
      TE.chainEitherK(({ value }) => toFresh(audience, Date.now())(value))
    ),
    onToken: ({ token, lifetime }) => {
      writeToken(out, token)
      console.log(`a token for ${audience} until ${new Date(lifetime.expires).toISOString()}`)
    },
    onError: (line) => console.error(line),
    waitUntil: (time) => wait(Math.max(0, time - Date.now()), signal)
  })

const main: T.Task<void> = async () => {
  const end = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => end.abort())
  try {
    const settings = readSettings(process.env)
    console.log(`asking ${toUrl(settings.server)}`)
    await run(settings, end.signal)()
  } catch (error) {
    // a retry is cut short by SIGTERM, which is no error
    if (end.signal.aborted) return
    console.error(E.toError(error).message)
    process.exitCode = 1
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void main()

// A token webhook on node:http with a list of tokens: npx tsx docs/examples/webhook.ts
//
// An API server asks it if --authentication-token-webhook-config-file is a kubeconfig with this server's address.
// The webhook receives tokens: use TLS if it does not run on the API server's machine (node:https takes the same code).
import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { either as E, function as F, task as T, taskEither as TE } from 'fp-ts'
import {
  authenticated,
  denied,
  formatOutcome,
  type HandlerOptions,
  type HttpRequest,
  type HttpResponse,
  makeHandler,
  type NamedUser,
  type Question,
  type Verdict
} from 'io-ts-kubernetes/webhook/token'

// -------------------------------------------------------------------------------------
// the authenticator
// -------------------------------------------------------------------------------------

export type Authenticator = (question: Question) => T.Task<Verdict>

/** The SHA-256 of a token: a leaked list contains no usable token. Without audiences, it is for the API server. */
export interface KnownToken {
  readonly sha256: string
  readonly user: NamedUser
  readonly audiences?: ReadonlyArray<string>
}

export const sha256 = (token: string): string => createHash('sha256').update(token).digest('hex')

export const fromList = (tokens: ReadonlyArray<KnownToken>): Authenticator => {
  const known = new Map(tokens.map((token) => [token.sha256, token]))
  return ({ token }) => {
    const found = known.get(sha256(token))
    return T.of(found === undefined ? denied() : authenticated(found.user, found.audiences))
  }
}

/** Returns the function with a time limit, after which its task rejects. The API server waits for 30 seconds. */
export const within =
  (millis: number) =>
  <Question, Answer>(decide: (question: Question) => T.Task<Answer>): ((question: Question) => T.Task<Answer>) =>
  (question) =>
  async () => {
    let timer: NodeJS.Timeout | undefined
    const tooLate = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error('too late')), millis)
    })
    try {
      return await Promise.race([decide(question)(), tooLate])
    } finally {
      clearTimeout(timer)
    }
  }

// -------------------------------------------------------------------------------------
// the server
// -------------------------------------------------------------------------------------

/** The options of the server of any webhook. */
export interface ServerOptions {
  /** Default: 0, which means any free port. */
  readonly port?: number
  /** Larger bodies are refused. Default: 3 MiB. */
  readonly maxBodyBytes?: number
  /** Time limit for receiving a request. Default: 10 seconds. */
  readonly requestMillis?: number
  /** Time limit for the answer. Default: 10 seconds. */
  readonly answerMillis?: number
  /** How long `stop` waits for running requests. Default: 10 seconds. */
  readonly graceMillis?: number
}

export interface Options extends ServerOptions {
  readonly authenticate: Authenticator
  /** Receives the outcome of each request, to log and count it. */
  readonly onOutcome?: NonNullable<HandlerOptions['onOutcome']>
}

export interface Webhook {
  readonly url: string
  /** Refuses new requests, finishes running ones, and closes the server. */
  readonly stop: T.Task<void>
}

export const MAX_BODY_BYTES = 3_145_728

export const ANSWER_MILLIS = 10_000

/** Serves the handler of any webhook, which refuses bodies above the same limit. */
export const serveHandler = (
  handle: (request: HttpRequest) => T.Task<HttpResponse>,
  {
    port = 0,
    maxBodyBytes = MAX_BODY_BYTES,
    requestMillis = 10_000,
    graceMillis = 10_000
  }: Omit<ServerOptions, 'answerMillis'>
): TE.TaskEither<Error, Webhook> => {
  const timeouts = {
    headersTimeout: requestMillis,
    requestTimeout: requestMillis,
    // how often Node checks for late requests
    connectionsCheckingInterval: requestMillis,
    // longer than client-go keeps a connection, which is 90 seconds: it does not repeat a POST on a connection that the
    // server has closed
    keepAliveTimeout: 120_000
  }
  const server = createServer(timeouts, (request, response) => {
    void F.pipe(
      readBody(request, maxBodyBytes),
      T.chain((body) => handle(toRequest(request, body))),
      T.map(send(server, response))
    )()
  })
  return F.pipe(
    TE.tryCatch(() => listen(server, port), E.toError),
    TE.map((url) => ({ url, stop: stop(server, graceMillis) }))
  )
}

export const serve = ({
  authenticate,
  maxBodyBytes = MAX_BODY_BYTES,
  onOutcome = () => () => undefined,
  answerMillis = ANSWER_MILLIS,
  ...options
}: Options): TE.TaskEither<Error, Webhook> =>
  serveHandler(
    makeHandler(within(answerMillis)(authenticate), {
      maxBodyBytes,
      onOutcome,
      // the tokens are for people, who must not have names of Kubernetes' components
      allowedSystemNames: []
    }),
    { maxBodyBytes, ...options }
  )

const listen = (server: Server, port: number): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`)
    })
  })

/**
 * Reads a body up to one byte more than the handler accepts. The rest is read and discarded: a client that still sends
 * reads no answer.
 */
const readBody =
  (request: IncomingMessage, maxBodyBytes: number): T.Task<string> =>
  () =>
    new Promise((resolve) => {
      const chunks: Array<Buffer> = []
      let left = maxBodyBytes + 1
      request.on('data', (chunk: Buffer) => {
        if (left > 0) chunks.push(chunk.subarray(0, left))
        left -= chunk.length
      })
      request.on('end', () => {
        resolve(Buffer.concat(chunks).toString())
      })
    })

const toRequest = ({ method = '', headers }: IncomingMessage, body: string): HttpRequest => ({ method, headers, body })

const send =
  (server: Server, response: ServerResponse) =>
  ({ status, headers, body }: HttpResponse): void => {
    // a kept-alive connection would delay the stop of the server
    if (!server.listening) response.setHeader('connection', 'close')
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body)
  }

const stop =
  (server: Server, graceMillis: number): T.Task<void> =>
  () =>
    new Promise((resolve) => {
      const impatience = setTimeout(() => {
        server.closeAllConnections()
      }, graceMillis)
      server.close(() => {
        clearTimeout(impatience)
        resolve()
      })
    })

// -------------------------------------------------------------------------------------
// a program
// -------------------------------------------------------------------------------------

/** Contains one token: `s3cr3t`, of the user jane. A production webhook reads this list from a file. */
const tokens: ReadonlyArray<KnownToken> = [
  {
    sha256: '4e738ca5563c06cfd0018299933d58db1dd8bf97f6973dc99bf6cdc64b5550bd',
    user: { username: 'jane', uid: '42', groups: ['developers'], extra: { 'example.com/team': ['blue'] } }
  }
]

/** Runs a server until the program shall end. */
export const untilSignal: (server: TE.TaskEither<Error, Webhook>) => T.Task<void> = TE.match(
  ({ message }) => {
    console.error(message)
    process.exitCode = 1
  },
  ({ url, stop: stopServing }) => {
    console.log(`listening on ${url}`)
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stopServing())
  }
)

const main: T.Task<void> = untilSignal(
  serve({
    authenticate: fromList(tokens),
    port: Number(process.env['PORT'] ?? 8443),
    onOutcome: (outcome) => () => console.log(formatOutcome(outcome))
  })
)

if (process.argv[1] === fileURLToPath(import.meta.url)) void main()

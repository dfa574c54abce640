import { once } from 'node:events'
import { connect } from 'node:net'
import * as Effect from 'effect/Effect'
import * as Fiber from 'effect/Fiber'
import * as Layer from 'effect/Layer'
import * as Logger from 'effect/Logger'
import * as TestClock from 'effect/testing/TestClock'
import * as E from 'fp-ts/Either'
import type * as T from 'fp-ts/Task'
import { authenticated, denied, formatOutcome, type Outcome, type Verdict } from 'io-ts-kubernetes/webhook/token'
import { describe, expect, it } from 'vitest'
import { fromList, type KnownToken, type Options, serve, sha256, type Webhook } from '../../docs/examples/webhook'
import { authenticate, Directory, DirectoryDown, NotListening, webhook } from '../../docs/examples/webhook-effect'
import { webhookCalls } from '../support/recorded'

const jane = { username: 'jane', groups: ['dev'] }

const tokens: ReadonlyArray<KnownToken> = [
  { sha256: sha256('jane-token'), user: jane },
  { sha256: sha256('vault-token'), user: jane, audiences: ['vault'] }
]

const question = (token: string, ...audiences: ReadonlyArray<string>): string =>
  JSON.stringify({ kind: 'TokenReview', apiVersion: 'authentication.k8s.io/v1', spec: { token, audiences } })

const post = (url: string, body: string): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })

const statusOf = async (response: Response): Promise<unknown> =>
  ((await response.json()) as { readonly status: unknown }).status

const withServe = async (options: Options, use: (running: Webhook) => Promise<void>): Promise<void> => {
  const started = await serve(options)()
  if (E.isLeft(started)) throw started.left
  try {
    await use(started.right)
  } finally {
    await started.right.stop()
  }
}

/** Both servers: that of webhook.ts, and the same in a scope of Effect. */
const servers: ReadonlyArray<readonly [string, (use: (url: string) => Promise<void>) => Promise<void>]> = [
  ['node:http', (use) => withServe({ authenticate: fromList(tokens) }, ({ url }) => use(url))],
  [
    'Effect',
    (use) =>
      webhook().pipe(
        Effect.flatMap((url) => Effect.promise(() => use(url))),
        Effect.scoped,
        Effect.provide(Directory.fromList(tokens)),
        Effect.runPromise
      )
  ]
]

describe.each(servers)('the example of a webhook, with %s', (_name, withServer) => {
  it.each<readonly [string, string, object]>([
    ['a token on its list', question('jane-token', 'api'), { authenticated: true, user: jane }],
    [
      'a token of an audience',
      question('vault-token', 'vault'),
      { authenticated: true, user: jane, audiences: ['vault'] }
    ],
    ['a token of another audience', question('vault-token', 'api'), { authenticated: false }],
    ['another token', question('other', 'api'), { authenticated: false }]
  ])('answers for %s', async (_case, body, status) => {
    await withServer(async (url) => {
      const response = await post(url, body)
      expect([response.status, response.headers.get('content-type')]).toStrictEqual([200, 'application/json'])
      expect(await statusOf(response)).toStrictEqual(status)
    })
  })

  it('answers the recorded requests of an API server', async () => {
    await withServer(async (url) => {
      for (const { request } of webhookCalls('v1.37.2').v1beta1) {
        expect(await (await post(url, request.body)).json()).toStrictEqual({
          kind: 'TokenReview',
          apiVersion: 'authentication.k8s.io/v1beta1',
          spec: {},
          status: { authenticated: false }
        })
      }
    })
  })

  it('refuses requests that are not TokenReviews', async () => {
    await withServer(async (url) => {
      expect((await post(url, '{')).status).toBe(400)
      expect((await fetch(url)).status).toBe(405)
      expect((await fetch(url, { method: 'POST', body: '{}' })).status).toBe(415)
      expect((await post(url, 'x'.repeat(3_145_729))).status).toBe(413)
    })
  })

  it('stops afterwards', async () => {
    let used = ''
    await withServer((url) => {
      used = url
      return Promise.resolve()
    })
    await expect(post(used, question('jane-token'))).rejects.toThrow('fetch failed')
  })
})

describe('the example on node:http', () => {
  const never: T.Task<Verdict> = () => new Promise(() => undefined)

  it('refuses a body that is too long, with or without a length', async () => {
    await withServe({ authenticate: fromList(tokens), maxBodyBytes: 100 }, async ({ url }) => {
      expect((await post(url, question('jane-token', 'x'.repeat(100)))).status).toBe(413)
      const chunks = new ReadableStream<Uint8Array>({
        start: (controller) => {
          for (let i = 0; i < 10; i++) controller.enqueue(new Uint8Array(64))
          controller.close()
        }
      })
      const init = {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: chunks,
        duplex: 'half'
      } as const
      expect((await fetch(url, init)).status).toBe(413)
    })
  })

  it('answers 500 for an authenticator that takes too long', async () => {
    await withServe({ authenticate: () => never, answerMillis: 1 }, async ({ url }) => {
      expect((await post(url, question('jane-token'))).status).toBe(500)
    })
  })

  it('reports the outcome of each request without its token', async () => {
    const outcomes: Array<Outcome> = []
    const options: Options = {
      authenticate: (asked) => {
        if (asked.token === 'broken') throw new Error('no broken, please')
        return fromList([...tokens, { sha256: sha256('admin-token'), user: { username: 'system:admin' } }])(asked)
      },
      maxBodyBytes: 200,
      onOutcome: (outcome) => () => void outcomes.push(outcome)
    }
    await withServe(options, async ({ url }) => {
      for (const token of ['jane-token', 'other', 'admin-token', 'broken']) await post(url, question(token))
      await post(url, question('vault-token', 'api'))
      await post(url, '{')
      await post(url, 'x'.repeat(201))
      await fetch(url)
    })
    expect(outcomes.map(formatOutcome)).toStrictEqual([
      'authenticated "jane"',
      'denied',
      'denied: reserved names are not allowed: "system:admin"',
      'failed: the authenticator threw "Error": "no <redacted>, please"',
      'denied: the token is for the audiences "vault"; requested: "api"',
      'refused: invalid TokenReview: Invalid value: the body is not valid JSON',
      'refused: the body must not be larger than 200 bytes',
      'refused: only POST is allowed'
    ])
  })

  it('closes the connection if a request does not arrive in time', async () => {
    await withServe({ authenticate: fromList(tokens), requestMillis: 20 }, async ({ url }) => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1')
      socket.write('POST / HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{')
      let heard = ''
      socket.setEncoding('utf8').on('data', (text: string) => (heard += text))
      await once(socket, 'close')
      expect(heard).toMatch(/^HTTP\/1.1 408 /)
    })
  })

  it('answers pending requests before it stops, and accepts no new ones', async () => {
    let asked: () => void = () => undefined
    let decide: (verdict: Verdict) => void = () => undefined
    const isAsked = new Promise<void>((resolve) => (asked = resolve))
    const authenticateSlowly = (): T.Task<Verdict> => () =>
      new Promise((resolve) => {
        decide = resolve
        asked()
      })
    await withServe({ authenticate: authenticateSlowly }, async ({ url, stop }) => {
      const first = post(url, question('jane-token'))
      await isAsked
      let isStopped = false
      const stopped = stop().then(() => (isStopped = true))
      await expect(post(url, question('jane-token'))).rejects.toThrow('fetch failed')
      expect(isStopped).toBe(false)
      decide(authenticated(jane))
      const response = await first
      expect(response.headers.get('connection')).toBe('close')
      expect(await statusOf(response)).toStrictEqual({ authenticated: true, user: jane })
      await stopped
    })
  })

  it('stops even if a request never ends', async () => {
    let asked: () => void = () => undefined
    const isAsked = new Promise<void>((resolve) => (asked = resolve))
    const authenticateNever = (): T.Task<Verdict> => {
      asked()
      return never
    }
    await withServe(
      { authenticate: authenticateNever, graceMillis: 1, answerMillis: 60_000 },
      async ({ url, stop }) => {
        const unanswered = expect(post(url, question('jane-token'))).rejects.toThrow('fetch failed')
        await isAsked
        await stop()
        await unanswered
      }
    )
  })

  it('returns an error if it cannot listen', async () => {
    await withServe({ authenticate: fromList(tokens) }, async ({ url }) => {
      const port = Number(new URL(url).port)
      expect(await serve({ authenticate: fromList(tokens), port })()).toMatchObject(E.left({ code: 'EADDRINUSE' }))
      const failure = await webhook(port).pipe(
        Effect.scoped,
        Effect.provide(Directory.fromList([])),
        Effect.flip,
        Effect.runPromise
      )
      expect(failure).toBeInstanceOf(NotListening)
      expect(failure.cause.message).toContain('EADDRINUSE')
    })
  })
})

describe('the example with Effect', () => {
  const asked = { apiVersion: 'authentication.k8s.io/v1', token: 't', audiences: [] } as const

  const withFind = (find: Directory['Service']['find']): Layer.Layer<Directory> => Layer.succeed(Directory, { find })

  it('lets the API server ask again if the directory is down', async () => {
    const down = withFind(() => Effect.fail(new DirectoryDown({ reason: 'no route' })))
    expect(await Effect.runPromise(Effect.provide(authenticate(asked), down))).toStrictEqual(
      denied('the directory is down: no route')
    )
  })

  it('lets the API server ask again if the directory is slow', async () => {
    const program = Effect.gen(function* () {
      const fiber = yield* Effect.forkChild(authenticate(asked))
      yield* TestClock.adjust('10 seconds')
      return yield* Fiber.join(fiber)
    })
    expect(
      await program.pipe(
        Effect.provide(withFind(() => Effect.never)),
        Effect.provide(TestClock.layer()),
        Effect.runPromise
      )
    ).toStrictEqual(denied('the directory is slow'))
  })

  it('answers pending requests before its scope is closed', async () => {
    let asked: () => void = () => undefined
    let found: () => void = () => undefined
    const isAsked = new Promise<void>((resolve) => (asked = resolve))
    const slowly = withFind(() =>
      Effect.callback((resume) => {
        found = () => resume(Effect.succeed({ user: jane }))
        asked()
      })
    )
    let first: Promise<Response> | undefined
    const running = webhook().pipe(
      Effect.flatMap((url) => {
        first = post(url, question('jane-token'))
        return Effect.promise(() => isAsked)
      }),
      Effect.scoped,
      Effect.provide(slowly),
      Effect.runPromise
    )
    await isAsked
    // the scope is already closing here
    setImmediate(() => found())
    expect(await statusOf((await first) as Response)).toStrictEqual({ authenticated: true, user: jane })
    await running
  })

  it('logs the outcome of each request, as an error if the authenticator fails', async () => {
    const logs: Array<unknown> = []
    const logger = Logger.make(({ logLevel, message }) => void logs.push([logLevel, message]))
    await webhook().pipe(
      Effect.flatMap((url) =>
        Effect.promise(async () => {
          for (const token of ['jane-token', 'other', 'broken']) await post(url, question(token))
          await fetch(url)
        })
      ),
      Effect.scoped,
      Effect.provide(
        withFind((token) =>
          token === 'broken'
            ? Effect.die(new Error('broken'))
            : Directory.use(({ find }) => find(token)).pipe(Effect.provide(Directory.fromList(tokens)))
        )
      ),
      Effect.provide(Logger.layer([logger])),
      Effect.runPromise
    )
    expect(logs).toStrictEqual([
      ['Info', ['authenticated "jane"']],
      ['Info', ['denied']],
      ['Error', ['failed: the authenticator threw "Error": "<redacted>"']],
      ['Info', ['refused: only POST is allowed']]
    ])
  })

  it('answers 500 if the directory has a defect', async () => {
    const defect = webhook().pipe(
      Effect.flatMap((url) => Effect.promise(() => post(url, question('jane-token')))),
      Effect.scoped,
      Effect.provide(withFind(() => Effect.die(new Error('jane-token')))),
      Effect.runPromise
    )
    const response = await defect
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('jane-token')
  })
})

import * as Clock from 'effect/Clock'
import * as Duration from 'effect/Duration'
import * as Effect from 'effect/Effect'
import * as Redacted from 'effect/Redacted'
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as T from 'fp-ts/Task'
import * as TE from 'fp-ts/TaskEither'
import type { TokenRequest } from 'io-ts-kubernetes/authentication/v1'
import type { NamespacedName } from 'io-ts-kubernetes/request'
import { describe, expect, it } from 'vitest'
import { boundToPod, mint, showError } from '../../docs/examples/mint'
import { Cluster, mint as mintEffect } from '../../docs/examples/mint-effect'
import { exchanges } from '../support/recorded'
import { type Answer, withAnswers, withUntrusted } from './fakeServer'

const build = { namespace: 'default', name: 'build' }

const request = boundToPod('api', { name: 'runner', uid: 'a746' })

const recorded = (name: string): Answer => {
  const found = exchanges('v1.37.2').find((exchange) => exchange.name === name)
  if (found === undefined) throw new Error(`nothing recorded as ${name}`)
  return found.response
}

const issued = recorded('TokenRequest bound to a Pod, no uid')
const { status: issuedStatus } = JSON.parse(issued.body) as Required<TokenRequest>

const busy = (headers: Readonly<Record<string, string>>, details?: object): Answer => ({
  status: 429,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify({
    kind: 'Status',
    apiVersion: 'v1',
    status: 'Failure',
    message: 'slow down',
    details,
    code: 429
  })
})

/** The result of a program in a form that both programs share, and the waiting times before each retry. */
interface Outcome {
  readonly result: unknown
  readonly waited: ReadonlyArray<number>
}

type Program = (server: string, serviceAccount: NamespacedName) => Promise<Outcome>

const withTaskEither: Program = async (server, serviceAccount) => {
  const waited: Array<number> = []
  const wait = (seconds: number): T.Task<void> =>
    T.fromIO(() => {
      waited.push(seconds)
    })
  const result = await pipe(request, mint({ server, bearer: 'b3arer', wait })(serviceAccount), TE.mapLeft(showError))()
  return { result, waited }
}

const withEffect: Program = async (server, serviceAccount) => {
  const waited: Array<number> = []
  const clock = await Effect.runPromise(Effect.clockWith(Effect.succeed))
  const impatient: Clock.Clock = Object.assign(Object.create(clock) as Clock.Clock, {
    sleep: (duration: Duration.Duration) =>
      // a timeout is not a wait: it never elapses here
      Duration.toSeconds(duration) === 10
        ? Effect.never
        : Effect.sync(() => void waited.push(Duration.toSeconds(duration)))
  })
  const result = await mintEffect(serviceAccount, request).pipe(
    Effect.map(({ token, expirationTimestamp, warnings }) =>
      E.right({ token: Redacted.value(token), expirationTimestamp, warnings })
    ),
    Effect.catch((error) => Effect.succeed(E.left(error))),
    Effect.provideService(Cluster, { server, bearer: Redacted.make('b3arer') }),
    Effect.provideService(Clock.Clock, impatient),
    Effect.runPromise
  )
  return { result, waited }
}

const refused = (error: object): object => ({ _tag: 'Refused', error: expect.objectContaining(error) as unknown })

const left = (text: string, tagged: object): { readonly text: unknown; readonly tagged: unknown } => ({
  text: E.left(text),
  tagged: expect.objectContaining({ _tag: 'Left', left: expect.objectContaining(tagged) })
})

describe.each<readonly [string, Program, 'text' | 'tagged']>([
  ['TaskEither', withTaskEither, 'text'],
  ['Effect', withEffect, 'tagged']
])('the example that mints a token, with %s', (_name, program, form) => {
  it('sends one request, and returns the token and its expiration time', async () => {
    await withAnswers([issued], async (url, received) => {
      expect(await program(url, build)).toStrictEqual({
        result: E.right({ ...issuedStatus, warnings: [] }),
        waited: []
      })
      expect(received).toMatchObject([
        {
          method: 'POST',
          url: '/api/v1/namespaces/default/serviceaccounts/build/token?fieldValidation=Strict',
          headers: { authorization: 'Bearer b3arer', 'content-type': 'application/json', accept: 'application/json' }
        }
      ])
      expect(JSON.parse(received[0]?.body ?? '')).toStrictEqual({
        kind: 'TokenRequest',
        apiVersion: 'authentication.k8s.io/v1',
        spec: {
          audiences: ['api'],
          expirationSeconds: 600,
          boundObjectRef: { kind: 'Pod', apiVersion: 'v1', name: 'runner', uid: 'a746' }
        }
      })
    })
  })

  it('returns warnings', async () => {
    const warned = { ...issued, headers: { warning: '299 - "a", 299 - "b"' } }
    await withAnswers([warned], async (url) => {
      expect((await program(url, build)).result).toStrictEqual(E.right({ ...issuedStatus, warnings: ['a', 'b'] }))
    })
  })

  it('sends the call again if the server asks for it', async () => {
    const page = { status: 503, headers: { 'content-type': 'text/html', 'retry-after': '1' }, body: '<html>' }
    const answers = [
      busy({ 'retry-after': '7' }),
      busy({}, { retryAfterSeconds: 3 }),
      page,
      { ...busy({ 'retry-after': '3600' }), status: 500 },
      issued
    ]
    await withAnswers(answers, async (url, received) => {
      expect(await program(url, build)).toStrictEqual({
        result: E.right({ ...issuedStatus, warnings: [] }),
        waited: [7, 3, 1, 60]
      })
      expect(new Set(received.map(({ body }) => body)).size).toBe(1)
    })
  })

  it('gives up after ten retries on a server that stays busy, as client-go does', async () => {
    await withAnswers([busy({ 'retry-after': '2' })], async (url, received) => {
      const { [form]: expected } = left('429: slow down', refused({ _tag: 'ApiStatus', code: 429 }))
      expect(await program(url, build)).toStrictEqual({ result: expected, waited: Array(10).fill(2) })
      expect(received.length).toBe(11)
    })
  })

  const unexpected = { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>Bad Gateway</html>' }
  const said = 'serviceaccounts "nope" not found'

  it.each<readonly [string, Answer, ReturnType<typeof left>]>([
    [
      'refuses the call',
      recorded('no such service account'),
      left(`404 NotFound: ${said}`, refused({ code: 404, status: expect.objectContaining({ message: said }) }))
    ],
    ['is busy and gives no delay', busy({}), left('429: slow down', refused({ code: 429 }))],
    [
      'gives a delay, but is not busy',
      { ...busy({ 'retry-after': '1' }), status: 403 },
      left('403: slow down', refused({ code: 403 }))
    ],
    [
      'is not an API server',
      unexpected,
      left('502: not an answer of an API server (text/html)', refused({ _tag: 'UnexpectedResponse', code: 502 }))
    ],
    [
      'redirects the call',
      { status: 307, headers: { location: 'http://127.0.0.1:1/' }, body: '' },
      left('307: not an answer of an API server', refused({ _tag: 'UnexpectedResponse', code: 307 }))
    ],
    [
      'answers with another kind',
      { status: 201, body: '{"kind":"TokenReview"}' },
      left(
        '201: the answer is not the requested object: kind: Unsupported value: supported values: ' +
          '"TokenRequest"; spec: Required value: expected an object, got nothing',
        refused({ _tag: 'DecodeError', code: 201 })
      )
    ],
    [
      'answers without a token',
      { status: 201, body: '{"spec":{"audiences":[]}}' },
      left('the server returned no token', { _tag: 'NoToken' })
    ]
  ])('does not retry if the server %s', async (_case, answer, { [form]: expected }) => {
    await withAnswers([answer], async (url, received) => {
      expect(await program(url, build)).toStrictEqual({ result: expected, waited: [] })
      expect(received.length).toBe(1)
    })
  })

  it('sends nothing if a name is invalid', async () => {
    await withAnswers([issued], async (url, received) => {
      const { [form]: expected } = left("name: Invalid value: may not be '..'", { _tag: 'BadName' })
      expect(await program(url, { namespace: 'default', name: '..' })).toStrictEqual({ result: expected, waited: [] })
      expect(received).toStrictEqual([])
    })
  })

  it('reports why a server cannot be reached', async () => {
    const gone = await withAnswers([issued], (url) => Promise.resolve(url))
    const { [form]: expected } = left('no answer from the server: ECONNREFUSED', {
      _tag: 'Unreachable',
      code: 'ECONNREFUSED'
    })
    expect(await program(gone, build)).toStrictEqual({ result: expected, waited: [] })
  })

  it('reports that a certificate is not trusted', async () => {
    await withUntrusted(async (url) => {
      const { [form]: expected } = left('no answer from the server: DEPTH_ZERO_SELF_SIGNED_CERT', {
        _tag: 'Unreachable',
        code: 'DEPTH_ZERO_SELF_SIGNED_CERT'
      })
      expect(await program(url, build)).toStrictEqual({ result: expected, waited: [] })
    })
  })
})

import * as E from 'fp-ts/Either'
import * as O from 'fp-ts/Option'
import * as T from 'fp-ts/Task'
import {
  toResponse,
  authenticated,
  denied,
  type HandlerOptions,
  type HttpHeaders,
  type HttpRequest,
  makeHandler,
  type NamedUser,
  type Question,
  parseRequest,
  toErrorResponse,
  type Verdict
} from 'io-ts-kubernetes/webhook/token'
import { describe, expect, it } from 'vitest'
import { getPolluting, pollutions } from '../../support/polluted'
import { statusOf } from '../../support/statusOf'

const V1 = 'authentication.k8s.io/v1'
const TOKEN = 'sentinel-s3cr3t-token'

const jane: NamedUser = { username: 'jane' }

const bodyOf = (spec: object): string => JSON.stringify({ kind: 'TokenReview', apiVersion: V1, spec })

const asking: HttpRequest & { readonly body: string } = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: bodyOf({ token: TOKEN, audiences: ['api'] })
}

const question: Question = { apiVersion: V1, token: TOKEN, audiences: [] }

/** The question with the types that plain JavaScript can change. */
type Loose = { apiVersion: string; token: string; audiences: Array<string> }

describe('an authenticator that changes its question', () => {
  const vouching = (change: (asked: Loose) => void, verdict: (token: string) => Verdict): Promise<unknown> =>
    makeHandler((asked) => () => {
      const { token } = asked
      change(asked as Loose)
      return Promise.resolve(verdict(token))
    })(asking)().then(statusOf)

  it.each<readonly [string, (asked: Loose) => void]>([
    ['adds an audience', ({ audiences }) => void audiences.push('vault')],
    ['replaces them', (asked) => void (asked.audiences = ['vault'])],
    ['removes them', ({ audiences }) => void (audiences.length = 0)]
  ])('cannot authenticate for an audience that was not requested: it %s', async (_how, change) => {
    expect(await vouching(change, () => authenticated(jane, ['vault']))).toStrictEqual({ authenticated: false })
  })

  it('cannot prevent that the token is found in the user and in the error', async () => {
    const wipe = (asked: Loose): void => void (asked.token = '')
    expect(await vouching(wipe, (token) => authenticated({ username: token }, ['api']))).toStrictEqual({
      authenticated: false
    })
    expect(await vouching(wipe, (token) => denied(`unknown: ${token}`))).toStrictEqual({
      authenticated: false,
      error: 'unknown: <redacted>'
    })
  })

  it('can clear the whole question, and a valid user is still authenticated', async () => {
    const wipe = (asked: Loose): void => void Object.assign(asked, { apiVersion: '', token: '', audiences: [] })
    expect(await vouching(wipe, () => authenticated(jane, ['api']))).toStrictEqual({
      authenticated: true,
      user: jane,
      audiences: ['api']
    })
  })

  it('gets the original question again when the task runs again', async () => {
    const seen: Array<Question> = []
    const task = makeHandler((asked) => () => {
      seen.push({ ...asked, audiences: [...asked.audiences] })
      Object.assign(asked, { token: '' })
      ;(asked as Loose).audiences.push('vault')
      return Promise.resolve(denied())
    })(asking)
    await task()
    await task()
    expect(seen).toStrictEqual(Array(2).fill({ apiVersion: V1, token: TOKEN, audiences: ['api'] }))
  })

  it('cannot change the result of toResponse for a question that was passed before', () => {
    const asked: Loose = { apiVersion: V1, token: TOKEN, audiences: ['api'] }
    const prepared = toResponse(asked as Question)
    asked.audiences.push('vault')
    asked.token = ''
    expect(statusOf(prepared(authenticated(jane, ['vault'])))).toStrictEqual({ authenticated: false })
    expect(statusOf(prepared(denied(TOKEN)))).toStrictEqual({ authenticated: false, error: '<redacted>' })
  })
})

describe.each(pollutions)('properties on Object.prototype: $name', (pollution) => {
  const polluting = getPolluting(pollution)
  const answered = (properties: Readonly<Record<string, unknown>>, asked: Question, verdict: unknown): unknown =>
    statusOf(polluting(properties, () => toResponse(asked)(verdict as Verdict)))

  it.each<readonly [string, Readonly<Record<string, unknown>>]>([
    ['a username', { username: 'x' }],
    ['a whole user', { username: 'x', uid: 'y', groups: ['system:masters'], extra: { k: ['v'] } }]
  ])('do not give a user a name: %s', (_name, properties) => {
    expect(answered(properties, question, authenticated({ groups: ['dev'] } as never))).toStrictEqual({
      authenticated: false
    })
    expect(answered(properties, question, authenticated({} as never))).toStrictEqual({ authenticated: false })
  })

  it('add no fields to a user', () => {
    const properties = { uid: '0', groups: ['system:masters'], extra: { k: ['v'] } }
    expect(answered(properties, question, authenticated(jane))).toStrictEqual({ authenticated: true, user: jane })
  })

  it.each<readonly [string, Readonly<Record<string, unknown>>, unknown]>([
    ['the whole verdict', { _tag: 'Authenticated', user: jane, audiences: O.none }, {}],
    ['its tag', { _tag: 'Authenticated' }, { user: jane, audiences: O.none }],
    ['its user', { user: jane }, { _tag: 'Authenticated', audiences: O.none }],
    ['its audiences', { audiences: O.none }, { _tag: 'Authenticated', user: jane }],
    ['the tag of its audiences', { _tag: 'None' }, { _tag: 'Authenticated', user: jane, audiences: {} }],
    [
      'the value of its audiences',
      { value: ['api'] },
      { _tag: 'Authenticated', user: jane, audiences: { _tag: 'Some' } }
    ]
  ])('do not complete a verdict: %s', (_name, properties, verdict) => {
    const asked: Question = { ...question, audiences: ['api'] }
    const { status, body } = polluting(properties, () => toResponse(asked)(verdict as Verdict))
    expect([status, statusOf({ body })]).toStrictEqual(
      'user' in (verdict as object) || !('_tag' in (verdict as object))
        ? [500, 'Failure']
        : [200, { authenticated: false }]
    )
  })

  it('do not give an error to a denial', () => {
    const properties = { error: O.some('x'), value: 'x' }
    expect(answered(properties, question, denied())).toStrictEqual({ authenticated: false })
  })

  it('do not complete a question', () => {
    const properties = {
      spec: { token: 't', audiences: ['api'] },
      token: 't',
      audiences: ['vault'],
      apiVersion: V1,
      kind: 'TokenReview'
    }
    const reading = (body: unknown): unknown =>
      polluting(properties, () => parseRequest({ ...asking, body: JSON.stringify(body) }))
    expect(reading({})).toMatchObject({ _tag: 'Left' })
    expect(reading({ kind: 'TokenReview', apiVersion: V1 })).toMatchObject({ _tag: 'Left' })
    expect(reading({ kind: 'TokenReview', apiVersion: V1, spec: {} })).toMatchObject({ _tag: 'Left' })
    expect(reading({ kind: 'TokenReview', apiVersion: V1, spec: { token: 'own' } })).toStrictEqual(
      E.right({ apiVersion: V1, token: 'own', audiences: [] })
    )
  })

  it('are not read as a request or as headers', () => {
    const properties = { method: 'POST', headers: {}, body: asking.body, 'content-type': 'text/html', get: () => 'x' }
    for (const part of ['method', 'headers', 'body'] as const) {
      const { [part]: _left, ...rest } = asking
      expect(polluting(properties, () => parseRequest(rest as HttpRequest))).toMatchObject({ _tag: 'Left' })
    }
    expect(polluting({ 'content-type': 'text/html' }, () => parseRequest({ ...asking, headers: {} }))).toMatchObject({
      _tag: 'Right'
    })
  })

  it('are not read as options', async () => {
    const told: Array<unknown> = []
    const properties = { maxBodyBytes: 1, allowedSystemNames: [], onOutcome: (o: unknown) => () => told.push(o) }
    const vouched = authenticated({ username: 'system:admin' })
    for (const options of [[], [{}]] as ReadonlyArray<readonly [] | readonly [HandlerOptions]>) {
      const handler = polluting(properties, () => makeHandler(() => T.of(vouched), ...options))
      const task = polluting(properties, () => handler(asking))
      expect((await task()).status).toBe(200)
    }
    expect(told).toStrictEqual([])
  })

  it('are not read as the name and message of an error', () => {
    const properties = { maxBodyBytes: 'x', errors: [{ type: 'x' }], _tag: 'MethodNotAllowed' }
    expect(polluting(properties, () => toErrorResponse({ _tag: 'UnsupportedMediaType' })).status).toBe(415)
  })
})

describe('a request that is an instance of a class', () => {
  it('is read through the getters of its class', () => {
    class Request {
      get method(): string {
        return 'POST'
      }
      get headers(): HttpHeaders {
        return { 'content-type': 'application/json' }
      }
      get body(): string {
        return asking.body
      }
    }
    class Derived extends Request {}
    for (const request of [new Request(), new Derived()]) {
      expect(parseRequest(request)).toStrictEqual(E.right({ ...question, audiences: ['api'] }))
    }
  })
})

describe('headers that cannot be read', () => {
  const throwing = (): never => {
    throw new Error('looked at')
  }
  class Opaque {
    readonly #type = 'text/html'
    toString(): string {
      return this.#type
    }
  }

  it.each<readonly [string, unknown]>([
    ['null', null],
    ['undefined', undefined],
    ['a string', 'content-type: text/html'],
    ['a number', 7],
    ['a function', () => 'text/html'],
    ['a proxy that throws', new Proxy({}, { ownKeys: throwing, has: throwing, get: throwing })],
    [
      'a record with a getter that throws',
      Object.defineProperty({}, 'content-type', { get: throwing, enumerable: true })
    ],
    ['a record whose content type is null', { 'content-type': null }],
    ['a record whose content type is a number', { 'content-type': 7 }],
    ['a record whose content type is a list of other things', { 'content-type': ['application/json', 7] }],
    ['an iterable that throws', { [Symbol.iterator]: throwing }],
    [
      'an iterable that throws at its end',
      {
        *[Symbol.iterator]() {
          yield ['accept', '*/*']
          throwing()
        }
      }
    ],
    ['pairs without a value', [['content-type']]],
    ['pairs without a name', [[undefined, 'text/html']]],
    ['items that are not pairs', [{ 'content-type': 'text/html' }]],
    ['a flat list of odd length', ['content-type']],
    ['a flat list that contains another value', ['content-type', 7]],
    ['pairs in a flat list', ['accept', '*/*', ['content-type', 'text/html']]],
    ['a forEach that throws', { forEach: throwing }],
    ['a get that throws', { get: throwing }],
    ['a get that returns something else', { get: () => 7 }],
    ['an object without readable properties', new Opaque()],
    ['a date', new Date(0)]
  ])('refuse the request: %s', (_name, headers) => {
    expect(parseRequest({ ...asking, headers: headers as HttpHeaders })).toMatchObject({ _tag: 'Left' })
  })

  it.each<readonly [string, unknown]>([
    ['rawHeaders of node:http', ['Accept', '*/*', 'Content-Type', 'text/html']],
    ['rawHeaders, the first of them', ['Content-Type', 'text/html', 'Accept', '*/*']],
    ['an object with get', { get: (name: string) => (name === 'content-type' ? 'text/html' : null) }]
  ])('do not include readable headers with another type: %s', (_name, headers) => {
    expect(parseRequest({ ...asking, headers: headers as HttpHeaders })).toStrictEqual(
      E.left({ _tag: 'UnsupportedMediaType' })
    )
  })

  it.each<readonly [string, unknown]>([
    ['an empty flat list', []],
    ['rawHeaders of node:http', ['Content-Type', 'application/json', 'Accept', '*/*']],
    ['an object with get', { get: () => null }]
  ])('do not include readable headers without another type: %s', (_name, headers) => {
    expect(parseRequest({ ...asking, headers: headers as HttpHeaders })).toMatchObject({ _tag: 'Right' })
  })
})

describe('a limit that is not a number of bytes', () => {
  const LIMIT = 3_145_728

  it.each<readonly [unknown]>([
    [NaN],
    [Infinity],
    [-Infinity],
    [-1],
    [1.5],
    [2 ** 60],
    [null],
    ['100'],
    [{}],
    [undefined]
  ])('is replaced by the default of 3 MiB: %s', async (maxBodyBytes) => {
    const handler = makeHandler(() => T.of(denied()), { maxBodyBytes } as HandlerOptions)
    const status = async (body: string): Promise<number> => (await handler({ ...asking, body })()).status
    expect(await status(' '.repeat(LIMIT + 1))).toBe(413)
    expect(await status(asking.body)).toBe(200)
  })

  it('does not include a limit of 0, which refuses every body', async () => {
    const handler = makeHandler(() => T.of(denied()), { maxBodyBytes: 0 })
    expect((await handler(asking)()).status).toBe(413)
  })
})

describe('a body that is not a string or bytes', () => {
  it.each<readonly [unknown]>([
    [Buffer.from(asking.body).buffer],
    [JSON.parse(asking.body)],
    [[asking.body]],
    [undefined],
    [null]
  ])('refuses the request: %s', (body) => {
    expect(parseRequest({ ...asking, body: body as string })).toMatchObject({ _tag: 'Left' })
  })
})

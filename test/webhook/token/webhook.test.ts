import { inspect } from 'node:util'
import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as O from 'fp-ts/Option'
import * as T from 'fp-ts/Task'
import * as v1 from 'io-ts-kubernetes/authentication/v1'
import * as v1beta1 from 'io-ts-kubernetes/authentication/v1beta1'
import { strict } from 'io-ts-kubernetes/codec'
import { fromJson } from 'io-ts-kubernetes/json'
import { Status } from 'io-ts-kubernetes/meta/v1'
import {
  toResponse,
  authenticated,
  denied,
  formatOutcome,
  type HttpHeaders,
  type HttpRequest,
  type HttpResponse,
  makeHandler,
  type NamedUser,
  type Outcome,
  type Question,
  parseRequest,
  toErrorResponse,
  type Verdict,
  type WebhookError
} from 'io-ts-kubernetes/webhook/token'
import { describe, expect, it } from 'vitest'
import { post } from '../../support/post'
import { releases, webhookCalls } from '../../support/recorded'
import { runs } from '../../support/runs'
import { statusOf } from '../../support/statusOf'

const V1 = 'authentication.k8s.io/v1'
const V1BETA1 = 'authentication.k8s.io/v1beta1'

const review = (spec: unknown, apiVersion: unknown = V1): unknown => ({ kind: 'TokenReview', apiVersion, spec })

const question = (fields: Partial<Question> = {}): Question => ({
  apiVersion: V1,
  token: 'sentinel-s3cr3t-token',
  audiences: [],
  ...fields
})

const jane: NamedUser = { username: 'jane', uid: '42', groups: ['dev'], extra: { 'example.com/k': ['v', 'w'] } }

const statusFor = (asked: Partial<Question>, verdict: Verdict): unknown =>
  statusOf(toResponse(question(asked))(verdict))

/** Checks that a body is a well-formed Status with all its fields. */
const expectStatus = ({ status, headers, body }: HttpResponse, reason: string, message: string): void => {
  expect(headers).toMatchObject({ 'content-type': 'application/json' })
  expect(
    pipe(
      body,
      fromJson(strict(Status)),
      E.map(({ details: _details, ...rest }) => rest)
    )
  ).toStrictEqual(
    E.right({ kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Failure', message, reason, code: status })
  )
}

describe('a question', () => {
  it.each([V1, V1BETA1])('is read from %s', (apiVersion) => {
    expect(parseRequest(post(review({ token: 't', audiences: ['a', 'b'] }, apiVersion)))).toStrictEqual(
      E.right({ apiVersion, token: 't', audiences: ['a', 'b'] })
    )
  })

  it.each([[{ token: 't' }], [{ token: 't', audiences: null }], [{ token: 't', audiences: [] }]])(
    'without audiences has an empty list: %j',
    (spec) => {
      expect(parseRequest(post(review(spec)))).toStrictEqual(E.right({ apiVersion: V1, token: 't', audiences: [] }))
    }
  )

  it('may have no kind', () => {
    expect(parseRequest(post({ apiVersion: V1, spec: { token: 't' } }))).toStrictEqual(
      E.right({ apiVersion: V1, token: 't', audiences: [] })
    )
  })

  it('is read with any metadata, status and unknown fields', () => {
    const body = { ...(review({ token: 't', more: 1 }) as object), metadata: 1, status: { user: 'x' }, more: null }
    expect(parseRequest(post(body))).toStrictEqual(E.right({ apiVersion: V1, token: 't', audiences: [] }))
  })

  it.each<readonly [string, HttpHeaders]>([
    ['no content type', {}],
    ['an undefined content type', { 'content-type': undefined }],
    ['an empty content type', { 'content-type': '' }],
    ['a charset', { 'Content-Type': 'application/json; charset=utf-8' }],
    ['capitals', { 'CONTENT-TYPE': ' Application/JSON;charset=UTF-8' }],
    ['a list', { 'content-type': ['application/json'] }],
    ['headers of fetch', new Headers({ 'Content-Type': 'application/json' })]
  ])('is read with %s', (_name, headers) => {
    expect(E.isRight(parseRequest(post(review({ token: 't' }), headers)))).toBe(true)
  })
})

describe('a request is refused', () => {
  it.each(['GET', 'PUT', 'HEAD', 'post', ''])('for its method %j', (method) => {
    expect(parseRequest({ ...post(review({ token: 't' })), method })).toStrictEqual(
      E.left({ _tag: 'MethodNotAllowed' })
    )
  })

  it.each<readonly [string, HttpHeaders]>([
    ['YAML', { 'content-type': 'application/yaml' }],
    ['protobuf', { 'content-type': 'application/vnd.kubernetes.protobuf' }],
    ['a patch', { 'content-type': 'application/json-patch+json' }],
    ['two types', { 'content-type': ['application/json', 'text/html'] }]
  ])('for its content type: %s', (_name, headers) => {
    expect(parseRequest(post(review({ token: 't' }), headers))).toStrictEqual(E.left({ _tag: 'UnsupportedMediaType' }))
  })

  const LIMIT = 3_145_728

  it.each([
    ['ASCII', 'x', LIMIT],
    ['two bytes each', 'ü', LIMIT / 2],
    ['three bytes each', '€', LIMIT / 3],
    ['four bytes each', '😀', LIMIT / 4]
  ])('for its size in bytes: %s', (_name, character, count) => {
    const tag = (body: string): unknown =>
      pipe(
        parseRequest(post(body)),
        E.mapLeft(({ _tag }) => _tag)
      )
    // both bodies are invalid JSON, but only the first is small enough to be parsed
    expect(tag(character.repeat(count))).toStrictEqual(E.left('BadRequest'))
    expect(parseRequest(post(`${character.repeat(count)}x`))).toStrictEqual(
      E.left({ _tag: 'RequestEntityTooLarge', maxBodyBytes: LIMIT })
    )
  })

  const required = (field: string, expected: string): object => ({
    type: 'FieldValueRequired',
    field,
    detail: `expected ${expected}, got nothing`
  })
  const versions = {
    type: 'FieldValueNotSupported',
    field: 'apiVersion',
    detail: 'supported values: "authentication.k8s.io/v1", "authentication.k8s.io/v1beta1"'
  }

  it.each<readonly [string, unknown, ReadonlyArray<object>]>([
    ['a body that is not JSON', '{', [{ type: 'FieldValueInvalid', field: '', detail: 'the body is not valid JSON' }]],
    ['an empty body', '', [{ type: 'FieldValueInvalid', field: '', detail: 'the body is not valid JSON' }]],
    [
      'a body that is not an object',
      null,
      [{ type: 'FieldValueTypeInvalid', field: '', detail: 'expected an object, got null' }]
    ],
    ['no spec', { kind: 'TokenReview', apiVersion: V1 }, [required('spec', 'an object')]],
    ['no token', review({}), [required('spec.token', 'a token')]],
    [
      'an empty token',
      review({ token: '' }),
      [{ type: 'FieldValueInvalid', field: 'spec.token', detail: 'must not be empty' }]
    ],
    [
      'a token of another type',
      review({ token: 1 }),
      [{ type: 'FieldValueTypeInvalid', field: 'spec.token', detail: 'expected a token, got a number' }]
    ],
    [
      'audiences of another type',
      review({ token: 't', audiences: ['a', null] }),
      [{ type: 'FieldValueTypeInvalid', field: 'spec.audiences[1]', detail: 'expected a string, got null' }]
    ],
    ['another version', review({ token: 't' }, 'authentication.k8s.io/v2'), [versions]],
    ['no version', { kind: 'TokenReview', spec: { token: 't' } }, [required('apiVersion', 'a string')]],
    [
      'another kind, another version, and no token',
      { kind: 'Pod', apiVersion: 'v1', spec: {} },
      [
        { type: 'FieldValueNotSupported', field: 'kind', detail: 'supported values: "TokenReview"' },
        versions,
        required('spec.token', 'a token')
      ]
    ]
  ])('for its body: %s', (_name, body, errors) => {
    expect(parseRequest(post(body))).toStrictEqual(E.left({ _tag: 'BadRequest', errors }))
  })
})

describe('a refusal', () => {
  it.each<readonly [WebhookError, number, string, object]>([
    [{ _tag: 'MethodNotAllowed' }, 405, 'only POST is allowed', { allow: 'POST' }],
    [{ _tag: 'UnsupportedMediaType' }, 415, 'only application/json is accepted', {}],
    [{ _tag: 'RequestEntityTooLarge', maxBodyBytes: 9 }, 413, 'the body must not be larger than 9 bytes', {}]
  ])('of %j has a Status', (error, code, message, headers) => {
    const response = toErrorResponse(error)
    expect([response.status, response.headers]).toStrictEqual([
      code,
      { 'content-type': 'application/json', ...headers }
    ])
    expectStatus(response, error._tag, message)
  })

  it('of an invalid TokenReview names its fields', () => {
    const response = toErrorResponse({
      _tag: 'BadRequest',
      errors: [
        { type: 'FieldValueRequired', field: 'spec.token', detail: 'expected a token, got nothing' },
        { type: 'FieldValueNotSupported', field: 'kind', detail: 'supported values: "TokenReview"' }
      ]
    })
    expect(response.status).toBe(400)
    const token = 'Required value: expected a token, got nothing'
    const kind = 'Unsupported value: supported values: "TokenReview"'
    expectStatus(response, 'BadRequest', `invalid TokenReview: spec.token: ${token}, kind: ${kind}`)
    expect((JSON.parse(response.body) as { readonly details: unknown }).details).toStrictEqual({
      kind: 'TokenReview',
      group: 'authentication.k8s.io',
      causes: [
        { reason: 'FieldValueRequired', message: token, field: 'spec.token' },
        { reason: 'FieldValueNotSupported', message: kind, field: 'kind' }
      ]
    })
  })

  it('of a body that is not JSON names no field', () => {
    const { body } = toErrorResponse({
      _tag: 'BadRequest',
      errors: [{ type: 'FieldValueInvalid', field: '', detail: 'the body is not valid JSON' }]
    })
    expect((JSON.parse(body) as { readonly details: unknown }).details).toStrictEqual({
      kind: 'TokenReview',
      group: 'authentication.k8s.io',
      causes: [{ reason: 'FieldValueInvalid', message: 'Invalid value: the body is not valid JSON' }]
    })
  })
})

describe('an answer', () => {
  it.each<readonly [Question['apiVersion'], typeof v1.TokenReview | typeof v1beta1.TokenReview]>([
    [V1, v1.TokenReview],
    [V1BETA1, v1beta1.TokenReview]
  ])('to %s is a complete TokenReview of that version', (apiVersion, codec) => {
    const { status, headers, body } = toResponse(question({ apiVersion, audiences: ['api'] }))(
      authenticated(jane, ['api'])
    )
    expect([status, headers]).toStrictEqual([200, { 'content-type': 'application/json' }])
    expect(E.isRight(strict(codec as typeof v1.TokenReview).decode(JSON.parse(body)))).toBe(true)
    expect(JSON.parse(body)).toStrictEqual({
      kind: 'TokenReview',
      apiVersion,
      spec: {},
      status: { authenticated: true, user: jane, audiences: ['api'] }
    })
  })

  it('contains the user as its codec encodes it', () => {
    const user = { ...jane, password: 'x', uid: undefined } as unknown as NamedUser
    expect(statusFor({}, authenticated(user))).toStrictEqual({
      authenticated: true,
      user: { username: 'jane', groups: ['dev'], extra: { 'example.com/k': ['v', 'w'] } }
    })
  })

  it.each<
    readonly [string, ReadonlyArray<string>, ReadonlyArray<string> | undefined, ReadonlyArray<string> | undefined]
  >([
    ['no audience requested, no audience offered', [], undefined, undefined],
    ['no audience requested', [], ['a'], undefined],
    ['no audiences offered: the API server assumes its own', ['a'], undefined, undefined],
    ['one of two requested', ['a', 'b'], ['b'], ['b']],
    ['the order of the offer', ['a', 'b'], ['b', 'x', 'a'], ['b', 'a']]
  ])('authenticates the user: %s', (_name, audiences, offered, returned) => {
    expect(statusFor({ audiences }, authenticated(jane, offered))).toStrictEqual({
      authenticated: true,
      user: jane,
      ...(returned === undefined ? {} : { audiences: returned })
    })
  })

  it.each<readonly [string, Partial<Question>, Verdict]>([
    ['a denial', {}, denied()],
    ['other audiences', { audiences: ['a'] }, authenticated(jane, ['b'])],
    ['an empty offer', { audiences: ['a'] }, authenticated(jane, [])],
    ['an empty offer if no audience was requested', {}, authenticated(jane, [])],
    ['an empty name', {}, authenticated({ username: '' })],
    ['no name', {}, authenticated({} as NamedUser)],
    ['no user', {}, authenticated(undefined as unknown as NamedUser)],
    ['a user that is not a UserInfo', {}, authenticated({ username: 'jane', groups: 'dev' } as unknown as NamedUser)],
    [
      'the token as the username',
      { token: 'sentinel-s3cr3t-token' },
      authenticated({ username: 'sentinel-s3cr3t-token' })
    ],
    [
      'the token in extra',
      { token: 'sentinel-"s3cr3t"-token' },
      authenticated({ username: 'jane', extra: { k: ['Bearer sentinel-"s3cr3t"-token'] } })
    ]
  ])('denies without a reason: %s', (_name, asked, verdict) => {
    expect(statusFor(asked, verdict)).toStrictEqual({ authenticated: false })
  })

  it('allows a short token in a name, but not one of 16 characters', () => {
    const user = { username: 'job-0123456789abcdef' }
    expect(statusFor({ token: '123456789abcdef' }, authenticated(user))).toStrictEqual({ authenticated: true, user })
    expect(statusFor({ token: '0123456789abcdef' }, authenticated(user))).toStrictEqual({ authenticated: false })
    expect(statusFor({ token: 'jan' }, authenticated(jane))).toStrictEqual({ authenticated: true, user: jane })
  })

  it('contains the error of a denial without the token', () => {
    expect(statusFor({}, denied('token has expired'))).toStrictEqual({
      authenticated: false,
      error: 'token has expired'
    })
    expect(statusFor({ token: 's3cr3t' }, denied('no s3cr3t, sir: s3cr3t'))).toStrictEqual({
      authenticated: false,
      error: 'no <redacted>, sir: <redacted>'
    })
  })

  it('contains no token, even in JSON or a URL', () => {
    const token = 'abcdefghijklmnop/"\\+=é\ud800'
    const [json, url] = [JSON.stringify({ token }), `/?token=${encodeURIComponent(token.slice(0, -1))}%EF%BF%BD`]
    expect(statusFor({ token }, denied(`${token} ${json} ${url}`))).toStrictEqual({
      authenticated: false,
      error: '<redacted> {"token":"<redacted>"} /?token=<redacted>'
    })
    for (const group of [token, json, url]) {
      expect(statusFor({ token }, authenticated({ ...jane, groups: [group] }))).toStrictEqual({ authenticated: false })
    }
  })
})

describe.each(releases.flatMap((release) => (['v1', 'v1beta1'] as const).map((version) => ({ release, version }))))(
  'recorded calls of kube-apiserver $release, $version',
  ({ release, version }) => {
    const calls = webhookCalls(release)[version]

    it('are parsed', () => {
      for (const { request } of calls) {
        const { apiVersion, spec } = JSON.parse(request.body) as v1.TokenReview
        expect(parseRequest(request)).toStrictEqual(
          E.right({ apiVersion, token: spec.token, audiences: spec.audiences })
        )
        expect(apiVersion).toBe(`authentication.k8s.io/${version}`)
      }
    })

    it('get the recorded answer, or a denial if the recorded user has no username', () => {
      const answered: Array<string> = []
      const skipped: Array<string> = []
      for (const { request, response } of calls) {
        const asked = parseRequest(request)
        // the recorded webhook failed on purpose in some calls
        if (response.status !== 200 || response.body === 'not json' || E.isLeft(asked)) {
          skipped.push(E.isLeft(asked) ? 'not read' : response.status === 200 ? 'not json' : String(response.status))
          continue
        }
        const { status = {} } = JSON.parse(response.body) as { readonly status?: v1.TokenReviewStatus }
        // the answer of the recorded webhook as a verdict of this library
        const verdict =
          status.authenticated === true
            ? authenticated(status.user as NamedUser, status.audiences)
            : denied(status.error)
        const given = toResponse(asked.right)(verdict)
        expect(JSON.parse(given.body)).toMatchObject({ kind: 'TokenReview', apiVersion: asked.right.apiVersion })
        const isNamed = typeof status.user?.username === 'string'
        expect(statusOf(given)).toStrictEqual(
          status.authenticated === true && isNamed
            ? // an error beside a yes is not sent
              { authenticated: true, user: status.user, ...(status.audiences && { audiences: status.audiences }) }
            : { authenticated: false, ...(status.error !== undefined && { error: status.error }) }
        )
        answered.push(asked.right.token)
      }
      expect([answered.length, skipped.sort()]).toStrictEqual(
        version === 'v1' ? [12, ['400', '401', 'not json']] : [2, []]
      )
    })
  }
)

describe('a handler', () => {
  const yes = makeHandler(() => T.of(authenticated(jane)))
  const asking = post(review({ token: 'sentinel-s3cr3t-token', audiences: ['api'] }, V1BETA1))

  it('calls the authenticator, and answers with its verdict', async () => {
    const seen: Array<Question> = []
    const handler = makeHandler((asked) => () => {
      seen.push(asked)
      return Promise.resolve(authenticated(jane, ['api', 'vault']))
    })
    const response = handler(asking)
    expect(seen).toStrictEqual([])
    expect(JSON.parse((await response()).body)).toStrictEqual({
      kind: 'TokenReview',
      apiVersion: V1BETA1,
      spec: {},
      status: { authenticated: true, user: jane, audiences: ['api'] }
    })
    expect(seen).toStrictEqual([{ apiVersion: V1BETA1, token: 'sentinel-s3cr3t-token', audiences: ['api'] }])
  })

  it('refuses invalid requests without calling the authenticator', async () => {
    const never = makeHandler(() => {
      throw new Error('asked')
    })
    const requests = [{ ...asking, method: 'GET' }, post('{'), post('{}', { 'content-type': 'text/html' })]
    expect(await Promise.all(requests.map(async (request) => (await never(request)()).status))).toStrictEqual([
      405, 400, 415
    ])
  })

  it('accepts bodies up to maxBodyBytes', async () => {
    const { body } = asking
    for (const request of [asking, { ...asking, body: Buffer.from(body) }]) {
      const status = async (maxBodyBytes: number): Promise<number> =>
        (await makeHandler(() => T.of(denied()), { maxBodyBytes })(request)()).status
      expect(await Promise.all([body.length, body.length - 1, 1, 0].map(status))).toStrictEqual([200, 413, 413, 413])
    }
  })

  it('answers 500 if the authenticator returns a promise instead of a Task, also if it rejects', async () => {
    for (const makeResult of [
      () => Promise.resolve(denied()),
      () => Promise.reject(new Error('down')),
      () => denied()
    ]) {
      const told: Array<string> = []
      const onOutcome = (outcome: Outcome) => (): void => void told.push(formatOutcome(outcome))
      const response = await makeHandler(makeResult as never, { onOutcome })(asking)()
      expect([response.status, ...told]).toStrictEqual([
        500,
        'failed: the authenticator threw "TypeError": "the result must be a Task, which is a function that returns a promise"'
      ])
    }
  })

  it('answers with the verdict of a thenable that returns itself', async () => {
    const thenable = {
      then: (f: (verdict: Verdict) => unknown): unknown => {
        setImmediate(() => f(authenticated(jane)))
        return thenable
      }
    }
    const response = await makeHandler(() => () => thenable as never)(asking)()
    expect(JSON.parse(response.body)).toMatchObject({ status: { authenticated: true, user: jane } })
  })

  it.each([Array.prototype, Object.prototype])('calls no toJSON that objects inherit', async (prototype) => {
    const { body } = await yes(asking)()
    Object.defineProperty(prototype, 'toJSON', { value: () => undefined, configurable: true })
    try {
      expect((await yes(asking)()).body).toBe(body)
    } finally {
      Reflect.deleteProperty(prototype, 'toJSON')
    }
  })

  it.each<readonly [string, (question: Question) => T.Task<Verdict>]>([
    [
      'throws',
      ({ token }) => {
        throw new Error(token)
      }
    ],
    [
      'throws in its task',
      ({ token }) =>
        () => {
          throw new Error(token)
        }
    ],
    [
      'rejects',
      ({ token }) =>
        () =>
          Promise.reject(new Error(token))
    ],
    ['does not return a task', (() => undefined) as never],
    ['does not return a promise', (() => () => authenticated(jane)) as never],
    ['returns undefined', () => T.of(undefined as never)],
    ['returns an Either', () => T.of(E.right(authenticated(jane)) as never)],
    [
      'returns an object that throws when it is read',
      () =>
        T.of(
          Object.defineProperty({}, '_tag', {
            get: () => {
              throw new Error()
            }
          }) as never
        )
    ],
    ['returns a denial with an invalid error', () => T.of({ _tag: 'Denied', error: O.some(1) } as never)]
  ])('answers 500 without a reason if the authenticator %s', async (_name, authenticate) => {
    const response = await makeHandler(authenticate)(asking)()
    expect(response.status).toBe(500)
    expectStatus(response, 'InternalError', 'the authenticator failed')
    expect(response.body).not.toContain('s3cr3t')
  })

  it('never fails or authenticates for an invalid request of any kind', async () => {
    const anything = fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true })
    const request = fc.oneof(
      anything,
      fc.record({ method: fc.constant('POST'), headers: anything, body: anything }),
      fc.record({ method: fc.constant('POST'), headers: fc.constant({}), body: fc.json() })
    )
    await fc.assert(
      fc.asyncProperty(request, async (u) => {
        expect([400, 405, 415]).toContain((await yes(u as HttpRequest)()).status)
      })
    )
  })

  it('does not fail on a request that throws when it is read', async () => {
    const thrower = (): never => {
      throw new Error('looked at')
    }
    const response = await yes(new Proxy({} as HttpRequest, { get: thrower }))()
    expectStatus(response, 'BadRequest', 'invalid TokenReview: Invalid value: the request cannot be read')
  })
})

describe('for any question and verdict', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('a', 'b', 'c', '__proto__', ''))
  const audiences = fc.array(fc.constantFrom<string>('a', 'b', 'c'), { maxLength: 3 })
  const user = fc.record(
    { username: text, uid: text, groups: fc.array(text), extra: fc.dictionary(text, fc.array(text)) },
    { requiredKeys: [] }
  ) as fc.Arbitrary<NamedUser>
  const verdict = fc.oneof(
    fc
      .tuple(user, fc.option(audiences, { nil: undefined }))
      .map(([somebody, offered]) => authenticated(somebody, offered)),
    fc.option(fc.string(), { nil: undefined }).map(denied)
  )

  it('a user with a username and a requested audience is authenticated, and any other is denied', () => {
    fc.assert(
      fc.property(fc.constantFrom(V1, V1BETA1), audiences, verdict, (apiVersion, asked, said) => {
        const given = JSON.parse(toResponse(question({ apiVersion, audiences: asked }))(said).body) as v1.TokenReview
        expect(given).toMatchObject({ kind: 'TokenReview', apiVersion, spec: {} })
        const offered = said._tag === 'Authenticated' ? O.toUndefined(said.audiences) : undefined
        const common = (offered ?? []).filter((one) => asked.includes(one))
        const isYes =
          said._tag === 'Authenticated' &&
          ((said.user.username as string | undefined) ?? '') !== '' &&
          (offered === undefined || (asked.length === 0 ? offered.length > 0 : common.length > 0))
        expect(given.status).toEqual(
          isYes
            ? { authenticated: true, user: said.user, ...(common.length > 0 && { audiences: common }) }
            : {
                authenticated: false,
                ...(said._tag === 'Denied' && O.isSome(said.error) && { error: said.error.value })
              }
        )
      })
    )
  })

  it('no answer and no error contains the token', async () => {
    const secret = 'sentinel-s3cr3t-token'
    const leaky = fc.constantFrom<(asked: Question) => T.Task<Verdict>>(
      ({ token }) => T.of(denied(`no such token: ${token}, ${token}`)),
      ({ token }) => T.of(authenticated({ username: token })),
      ({ token }) => T.of(authenticated({ username: 'jane', extra: { [token]: [] } })),
      ({ token }) => T.of(authenticated({ username: 'jane' }, [token])),
      ({ token }) =>
        () =>
          Promise.reject(new Error(token))
    )
    // questions, with some parts made invalid
    const body = fc.record(
      {
        kind: fc.constantFrom<unknown>('TokenReview', secret, 1),
        apiVersion: fc.constantFrom<unknown>(V1, V1BETA1, secret, null),
        metadata: fc.constantFrom<unknown>({}, secret, { labels: { [secret]: 1 } }),
        spec: fc.oneof(
          fc.record(
            {
              token: fc.constantFrom<unknown>(secret, [secret], { [secret]: secret }),
              audiences: fc.constantFrom<unknown>(['api'], secret, [secret], [[secret]]),
              [secret]: fc.constant(secret)
            },
            { requiredKeys: [] }
          ),
          fc.constantFrom<unknown>(secret, [secret])
        ),
        status: fc.constantFrom<unknown>({ user: {} }, { user: { extra: { [secret]: 1 } } }),
        [secret]: fc.constant(secret)
      },
      { requiredKeys: [] }
    )
    const request = fc.record({
      method: fc.constantFrom('POST', 'POST', 'POST', secret),
      headers: fc.constantFrom<HttpHeaders>({}, { 'content-type': secret }, { authorization: secret }),
      body: fc.tuple(body, fc.boolean()).map(([json, isCut]) => JSON.stringify(json).slice(0, isCut ? -1 : undefined))
    })
    await fc.assert(
      fc.asyncProperty(request, leaky, async (asking, authenticate) => {
        const asked = parseRequest(asking)
        if (E.isLeft(asked)) expect(inspect(asked, { depth: Infinity })).not.toContain(secret)
        expect(inspect(await makeHandler(authenticate)(asking)(), { depth: Infinity })).not.toContain(secret)
      }),
      runs(5)
    )
  })
})

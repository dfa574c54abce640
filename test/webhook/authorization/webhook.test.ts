// Node's own comparison treats `__proto__` and `constructor` as keys.
import assert from 'node:assert'
import * as fc from 'fast-check'
import * as A from 'fp-ts/Array'
import * as E from 'fp-ts/Either'
import * as O from 'fp-ts/Option'
import * as T from 'fp-ts/Task'
import { getArbitrary } from 'io-ts-kubernetes/arbitrary'
import { UserInfo } from 'io-ts-kubernetes/authentication/v1'
import * as v1 from 'io-ts-kubernetes/authorization/v1'
import * as v1beta1 from 'io-ts-kubernetes/authorization/v1beta1'
import { strict } from 'io-ts-kubernetes/codec'
import type { FieldError } from 'io-ts-kubernetes/errors'
import { fromJson } from 'io-ts-kubernetes/json'
import {
  allow,
  type Decision,
  deny,
  formatOutcome,
  type HandlerOptions,
  type HttpRequest,
  makeHandler,
  noOpinion,
  type Outcome,
  parseRequest,
  type Question,
  toErrorResponse,
  toResponse,
  type WebhookError
} from 'io-ts-kubernetes/webhook/authorization'
import { describe, expect, it } from 'vitest'
import { getPolluting, pollutions } from '../../support/polluted'
import { post } from '../../support/post'
import { authorizationQuestions } from '../../support/recorded'
import { runs } from '../../support/runs'
import { statusOf } from '../../support/statusOf'

const V1 = 'authorization.k8s.io/v1'
const V1BETA1 = 'authorization.k8s.io/v1beta1'

const get = { verb: 'get', resource: 'pods', namespace: 'default' }

const review = (spec: object, apiVersion: unknown = V1): object => ({ kind: 'SubjectAccessReview', apiVersion, spec })

const question: Question = {
  apiVersion: V1,
  user: { username: 'jane', groups: ['dev'] },
  attributes: { _tag: 'Resource', ...get }
}

const asking = post(review({ user: 'jane', groups: ['dev'], resourceAttributes: get }))

const anyAttributes = fc.oneof(
  getArbitrary(v1.ResourceAttributes).map((a) => ({ _tag: 'Resource', ...a }) as const),
  getArbitrary(v1.NonResourceAttributes).map((a) => ({ _tag: 'NonResource', ...a }) as const)
)

const errorOf = (request: HttpRequest): WebhookError | undefined => {
  const parsed = parseRequest(request)
  return E.isLeft(parsed) ? parsed.left : undefined
}

const FAILED = 'the authorizer failed'

describe('a question', () => {
  it.each(['v1', 'v1beta1'] as const)(
    'is read from each question that kube-apiserver 1.37.2 asked in %s',
    (version) => {
      const questions = authorizationQuestions()[version]
      expect(questions.length).toBeGreaterThan(30)
      for (const { request } of questions) {
        const { apiVersion, spec } = JSON.parse(request.body) as {
          readonly apiVersion: string
          readonly spec: Readonly<Record<string, unknown>>
        }
        const { resourceAttributes, nonResourceAttributes, user, uid, extra, groups, group } = spec
        const names = version === 'v1' ? groups : group
        const parsed = parseRequest(request)
        if (E.isLeft(parsed)) throw new Error('not read')
        expect(parsed.right).toStrictEqual({
          apiVersion,
          user: {
            username: user,
            ...(uid === undefined ? {} : { uid }),
            ...(names === undefined ? {} : { groups: names }),
            ...(extra === undefined ? {} : { extra })
          },
          attributes:
            resourceAttributes === undefined
              ? { _tag: 'NonResource', ...(nonResourceAttributes as object) }
              : { _tag: 'Resource', ...(resourceAttributes as object) }
        })
      }
    }
  )

  it('is the same in both versions, for any user and any attributes', () => {
    fc.assert(
      fc.property(getArbitrary(UserInfo), anyAttributes, (user, { _tag, ...fields }) => {
        const key = _tag === 'Resource' ? 'resourceAttributes' : 'nonResourceAttributes'
        const { username, groups, uid, extra } = user
        const spec = { [key]: fields, user: username, uid, extra }
        // as in Go, a lone surrogate in the body becomes U+FFFD
        fc.pre(!/\\ud[89a-f]/.test(JSON.stringify([spec, groups])))
        for (const [apiVersion, names] of [
          [V1, { groups }],
          [V1BETA1, { group: groups }]
        ] as const) {
          assert.deepStrictEqual(
            parseRequest(post(review({ ...spec, ...names }, apiVersion))),
            E.right({ apiVersion, user, attributes: { _tag, ...fields } })
          )
        }
      })
    )
  })

  it('has no groups if they are under the name of the other version', () => {
    const spec = { user: 'jane', resourceAttributes: {} }
    const expected = { user: { username: 'jane' }, attributes: { _tag: 'Resource' } }
    expect(parseRequest(post(review({ ...spec, group: ['a'] })))).toStrictEqual(
      E.right({ apiVersion: V1, ...expected })
    )
    expect(parseRequest(post(review({ ...spec, groups: ['a'] }, V1BETA1)))).toStrictEqual(
      E.right({ apiVersion: V1BETA1, ...expected })
    )
  })

  it('is read from bytes as Go reads them', () => {
    const body = Buffer.from(asking.body)
    expect(parseRequest({ ...asking, body })).toStrictEqual(E.right(question))
    expect(errorOf({ ...asking, body: Buffer.alloc(3_145_729) })?._tag).toBe('RequestEntityTooLarge')
  })

  it('has a resource without fields, which differs from an absent resource', () => {
    expect(parseRequest(post(review({ user: 'jane', resourceAttributes: {} })))).toStrictEqual(
      E.right({ apiVersion: V1, user: { username: 'jane' }, attributes: { _tag: 'Resource' } })
    )
  })

  it('can be about a user without fields', () => {
    expect(parseRequest(post({ apiVersion: V1, spec: { nonResourceAttributes: {} } }))).toStrictEqual(
      E.right({ apiVersion: V1, user: {}, attributes: { _tag: 'NonResource' } })
    )
  })
})

describe('a request is refused', () => {
  const both = { resourceAttributes: {}, nonResourceAttributes: {} }

  it.each<readonly [string, HttpRequest, string]>([
    ['for its method', { ...asking, method: 'GET' }, 'MethodNotAllowed'],
    ['for its content type', { ...asking, headers: { 'content-type': 'text/html' } }, 'UnsupportedMediaType'],
    ['for its size', { ...asking, body: 'x'.repeat(3_145_729) }, 'RequestEntityTooLarge'],
    ['for headers that cannot be read', { ...asking, headers: 7 as never }, 'BadRequest'],
    ['for a body that is no string', { ...asking, body: 7 as never }, 'BadRequest'],
    ['for a body that is not JSON', post('{'), 'BadRequest'],
    ['for another kind', post({ kind: 'TokenReview', apiVersion: V1, spec: { resourceAttributes: {} } }), 'BadRequest'],
    ['for another version', post(review({ resourceAttributes: {} }, 'authorization.k8s.io/v2')), 'BadRequest'],
    ['without a version', post({ spec: { resourceAttributes: {} } }), 'BadRequest'],
    ['without attributes', post(review({ user: 'jane' })), 'BadRequest'],
    ['with both kinds of attributes', post(review(both)), 'BadRequest'],
    ['with a key twice', { ...asking, body: asking.body.toString().replace('{', '{"spec":{},') }, 'BadRequest'],
    ['without a spec', post({ apiVersion: V1 }), 'BadRequest'],
    ['if it is no object', 7 as never, 'MethodNotAllowed'],
    [
      'if reading it throws',
      new Proxy(asking, {
        getPrototypeOf: () => {
          throw new Error('s3cr3t')
        }
      }),
      'BadRequest'
    ]
  ])('%s', (_name, request, expected) => {
    expect(errorOf(request)?._tag).toBe(expected)
  })

  it('without showing a part of it', () => {
    const { body } = toErrorResponse(
      errorOf(
        post(review({ ...both, user: ['s3cr3t'], extra: { s3cr3t: 's3cr3t' }, uid: { s3cr3t: 1 } }))
      ) as WebhookError
    )
    expect(body).not.toContain('s3cr3t')
    expect(JSON.parse(body)).toMatchObject({
      kind: 'Status',
      code: 400,
      reason: 'BadRequest',
      details: {
        kind: 'SubjectAccessReview',
        group: 'authorization.k8s.io',
        causes: [{ field: 'spec.user' }, { field: 'spec.extra' }, { field: 'spec.uid' }]
      }
    })
    expect(toErrorResponse(errorOf(post(review(both))) as WebhookError).body).toContain(
      'invalid SubjectAccessReview: spec: Invalid value: exactly one of nonResourceAttributes or resourceAttributes'
    )
  })
})

describe('a response', () => {
  it.each<readonly [string, Decision, object]>([
    ['allows', allow(), { allowed: true }],
    ['allows with a reason', allow('because'), { allowed: true, reason: 'because' }],
    ['denies', deny('night'), { allowed: false, denied: true, reason: 'night' }],
    ['denies without a reason', deny(''), { allowed: false, denied: true }],
    ['has no opinion', noOpinion(), { allowed: false }],
    ['has no opinion, with a reason', noOpinion('not my team'), { allowed: false, reason: 'not my team' }]
  ])('%s', (_name, decision, status) => {
    for (const apiVersion of [V1, V1BETA1] as const) {
      const response = toResponse({ ...question, apiVersion })(decision)
      expect([response.status, response.headers]).toStrictEqual([200, { 'content-type': 'application/json' }])
      expect(JSON.parse(response.body)).toStrictEqual({ kind: 'SubjectAccessReview', apiVersion, spec: {}, status })
    }
  })

  const invalid: ReadonlyArray<readonly [string, unknown]> = [
    ['nothing', undefined],
    ['null', null],
    ['true', true],
    ['an empty object', {}],
    ['another tag', { _tag: 'Authenticated', reason: O.none }],
    ['a denial without a reason', { _tag: 'Denied' }],
    ['a denial whose reason is an option', { _tag: 'Denied', reason: O.some('x') }],
    ['a permission without an option', { _tag: 'Allowed' }],
    ['a permission whose reason is a string', { _tag: 'Allowed', reason: 'x' }],
    ['a permission whose reason holds a number', { _tag: 'Allowed', reason: O.some(7) }],
    ['no opinion with half an option', { _tag: 'NoOpinion', reason: { _tag: 'Some' } }],
    ['a permission whose reason is no option', { _tag: 'Allowed', reason: { _tag: 'Just', value: 'x' } }],
    [
      'a getter that throws',
      {
        get _tag(): string {
          throw new Error('s3cr3t')
        }
      }
    ]
  ]

  it.each(invalid)('denies for a value that is not a decision: %s', (_name, value) => {
    expect(statusOf(toResponse(question)(value as Decision))).toStrictEqual({
      allowed: false,
      denied: true,
      reason: FAILED
    })
  })

  it.each(invalid)('of a handler is a failure for a value that is not a decision: %s', async (_name, value) => {
    const { status, outcomes } = await run(() => T.of(value as Decision), { onFailure: 'noOpinion' })
    expect(status).toStrictEqual({ allowed: false, reason: FAILED })
    expect(outcomes).toStrictEqual([{ _tag: 'InvalidDecision', question, answer: 'noOpinion' }])
  })

  it('never allows and denies at once, and is a review of its version, for any decision', () => {
    const texts = fc.string({ unit: 'binary' })
    const reason = fc.option(texts, { nil: undefined })
    const decisions = fc.oneof(reason.map(allow), texts.map(deny), reason.map(noOpinion))
    const models = { [V1]: v1.SubjectAccessReview, [V1BETA1]: v1beta1.SubjectAccessReview }
    fc.assert(
      fc.property(decisions, fc.constantFrom(V1, V1BETA1), (decision, apiVersion) => {
        const { body } = toResponse({ ...question, apiVersion })(decision)
        const decoded = fromJson(strict(models[apiVersion] as typeof v1.SubjectAccessReview))(body)
        if (E.isLeft(decoded)) throw new Error('not a review')
        const { allowed, denied = false } = decoded.right.status ?? { allowed: false }
        expect([allowed, denied]).toStrictEqual([decision._tag === 'Allowed', decision._tag === 'Denied'])
      }),
      runs(2)
    )
  })
})

/** The answer of a handler, and the outcomes that it told. */
const run = async (
  authorize: Parameters<typeof makeHandler>[0],
  options: HandlerOptions,
  request: HttpRequest = asking
): Promise<{ readonly code: number; readonly status: unknown; readonly outcomes: ReadonlyArray<Outcome> }> => {
  const outcomes: Array<Outcome> = []
  const response = await makeHandler(authorize, {
    ...options,
    onOutcome: (outcome) => () => void outcomes.push(outcome)
  })(request)()
  return { code: response.status, status: statusOf(response), outcomes }
}

describe('a handler', () => {
  it.each<readonly [string, Decision, object]>([
    ['allow', allow('because'), { _tag: 'Allowed', question, reason: 'because' }],
    ['deny', deny('night'), { _tag: 'Denied', question, reason: 'night' }],
    ['have no opinion', noOpinion(), { _tag: 'NoOpinion', question, reason: '' }]
  ])('answers what the authorizer decided: to %s', async (_name, decision, outcome) => {
    const { code, status, outcomes } = await run(() => T.of(decision), { onFailure: 'deny' })
    expect([code, status]).toStrictEqual([200, statusOf(toResponse(question)(decision))])
    expect(outcomes).toStrictEqual([outcome])
  })

  const failing: ReadonlyArray<readonly [string, Parameters<typeof makeHandler>[0], object]> = [
    [
      'rejects',
      () => () => Promise.reject(new Error('s3cr3t', { cause: new Error('deep') })),
      { name: 'Error', message: 's3cr3t: deep' }
    ],
    [
      'throws',
      () => {
        throw new TypeError('s3cr3t')
      },
      { name: 'TypeError', message: 's3cr3t' }
    ],
    [
      'throws a string',
      () => () => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- JavaScript can throw any value
        throw 's3cr3t'
      },
      { name: 'a string', message: 's3cr3t' }
    ],
    ['returns no task', () => undefined as never, { name: 'TypeError' }]
  ]

  it.each(failing)(
    'answers a denial, or no opinion, as chosen, if the authorizer %s',
    async (_name, authorize, thrown) => {
      for (const apiVersion of [V1, V1BETA1]) {
        const request = post(
          review({ user: 'jane', groups: ['dev'], group: ['dev'], resourceAttributes: get }, apiVersion)
        )
        const denied = await run(authorize, { onFailure: 'deny' }, request)
        expect([denied.code, denied.status]).toStrictEqual([200, { allowed: false, denied: true, reason: FAILED }])
        expect(denied.outcomes).toMatchObject([
          { _tag: 'AuthorizerFailed', question: { ...question, apiVersion }, answer: 'deny', ...thrown }
        ])
        const left = await run(authorize, { onFailure: 'noOpinion' }, request)
        expect([left.code, left.status]).toStrictEqual([200, { allowed: false, reason: FAILED }])
        expect(left.outcomes).toMatchObject([{ _tag: 'AuthorizerFailed', answer: 'noOpinion', ...thrown }])
      }
    }
  )

  it.each([undefined, null, 'Deny', 'allow', 7])('denies on failure if the choice is %j', async (onFailure) => {
    const { status } = await run(() => () => Promise.reject(new Error()), { onFailure: onFailure as never })
    expect(status).toMatchObject({ denied: true })
  })

  // Go writes two keys of `extra` that are not UTF-8 as the same key, so a user can cause such a question
  const twice = post(`{"apiVersion":"${V1}","spec":{"resourceAttributes":{},"extra":{"\ufffd":["a"],"\ufffd":["b"]}}}`)

  it.each([
    ['that is not a SubjectAccessReview', post('{')],
    ['with two equal keys of extra', twice]
  ])('denies a question %s if failures are denied, without asking', async (_name, request) => {
    const never = (): never => {
      throw new Error('asked')
    }
    const denied = await run(never, { onFailure: 'deny' }, request)
    expect([denied.code, denied.status]).toStrictEqual([200, { allowed: false, denied: true, reason: FAILED }])
    expect(denied.outcomes).toMatchObject([{ _tag: 'Refused', error: { _tag: 'BadRequest' }, answer: 'deny' }])
    const left = await run(never, { onFailure: 'noOpinion' }, request)
    expect(left.code).toBe(400)
    expect(left.outcomes).toMatchObject([{ _tag: 'Refused', error: { _tag: 'BadRequest' }, answer: 'noOpinion' }])
  })

  it.each<readonly [string, string, FieldError]>([
    [
      'a key that occurs twice',
      '{"s3cr3t":["a"],"s3cr3t":["b"]}',
      { type: 'DuplicateField', field: 'spec.extra', detail: 'duplicate field in "spec.extra"' }
    ],
    [
      'a value that is not an array',
      '{"s3cr3t":"a"}',
      { type: 'FieldValueTypeInvalid', field: 'spec.extra', detail: 'expected an array of strings, got a string' }
    ]
  ])('names no key of extra in an error: %s', (_name, extra, error) => {
    expect(
      parseRequest(post(`{"apiVersion":"${V1}","spec":{"resourceAttributes":{},"extra":${extra}}}`))
    ).toStrictEqual(E.left({ _tag: 'BadRequest', errors: [error] }))
  })

  it('refuses a request with another method, whatever the answer to failures', async () => {
    for (const onFailure of ['deny', 'noOpinion'] as const) {
      const { code, outcomes } = await run(() => T.of(allow()), { onFailure }, { ...asking, method: 'GET' })
      expect(code).toBe(405)
      expect(outcomes).toStrictEqual([{ _tag: 'Refused', error: { _tag: 'MethodNotAllowed' }, answer: 'noOpinion' }])
    }
  })

  it('denies a question whose version is unknown in a review without a kind', async () => {
    const { body } = await makeHandler(() => T.of(allow()), { onFailure: 'deny' })(post('{'))()
    expect(JSON.parse(body)).toStrictEqual({ status: { allowed: false, denied: true, reason: FAILED } })
  })

  it('passes the question of the request to the authorizer', async () => {
    await fc.assert(
      fc.asyncProperty(getArbitrary(UserInfo), anyAttributes, async ({ username, ...user }, { _tag, ...fields }) => {
        const key = _tag === 'Resource' ? 'resourceAttributes' : 'nonResourceAttributes'
        const request = post(review({ ...user, user: username, [key]: fields }))
        const asked: Array<Question> = []
        const authorize = (it: Question): T.Task<Decision> => {
          asked.push(it)
          return T.of(allow())
        }
        await run(authorize, { onFailure: 'deny' }, request)
        // two keys of `extra` that are not UTF-8 become the same key: such a request is refused
        assert.deepStrictEqual(asked, A.fromEither(parseRequest(request)))
      })
    )
  })

  it('denies a question that is too large if failures are denied: an API server takes a 413 as no opinion', async () => {
    const never = (): never => {
      throw new Error('asked')
    }
    const denied = await run(never, { onFailure: 'deny', maxBodyBytes: 10 })
    expect([denied.code, denied.status]).toStrictEqual([200, { allowed: false, denied: true, reason: FAILED }])
    const error = { _tag: 'RequestEntityTooLarge', maxBodyBytes: 10 }
    expect(denied.outcomes).toStrictEqual([{ _tag: 'Refused', error, answer: 'deny' }])
    const left = await run(never, { onFailure: 'noOpinion', maxBodyBytes: 10 })
    expect(left.code).toBe(413)
    expect(left.outcomes).toStrictEqual([{ _tag: 'Refused', error, answer: 'noOpinion' }])
  })

  it('answers and reports the original question, even if the authorizer changes it', async () => {
    const wipe = (asked: Question): T.Task<Decision> => {
      const loose = asked as unknown as {
        apiVersion: string
        user: { groups: Array<string> }
        attributes: { verb: string }
      }
      loose.apiVersion = V1BETA1
      loose.user.groups.push('system:masters')
      loose.attributes.verb = 'delete'
      return T.of(allow())
    }
    const handler = makeHandler(wipe, { onFailure: 'deny' })(asking)
    for (const response of [await handler(), await handler()]) {
      expect(JSON.parse(response.body)).toMatchObject({ apiVersion: V1, status: { allowed: true } })
    }
    const { outcomes } = await run(wipe, { onFailure: 'deny' })
    expect(outcomes).toStrictEqual([{ _tag: 'Allowed', question, reason: '' }])
    const path = post(review({ user: 'jane', nonResourceAttributes: { path: '/x', verb: 'get' } }))
    expect((await run(() => T.of(noOpinion()), { onFailure: 'deny' }, path)).outcomes).toMatchObject([
      { question: { attributes: { _tag: 'NonResource', path: '/x', verb: 'get' } } }
    ])
  })

  it.each<readonly [string, unknown]>([
    [
      'throws',
      () => () => {
        throw new Error('x')
      }
    ],
    ['rejects', () => () => Promise.reject(new Error('x'))],
    ['is no function', 7]
  ])('answers even if onOutcome %s', async (_name, onOutcome) => {
    const handler = makeHandler(() => T.of(allow()), { onFailure: 'deny', onOutcome: onOutcome as never })
    expect(statusOf(await handler(asking)())).toStrictEqual({ allowed: true })
  })
})

describe.each(pollutions)('properties on Object.prototype: $name', (pollution) => {
  const polluting = getPolluting(pollution)

  it('do not allow an action, and do not change the answer to a failure', async () => {
    const properties = { onFailure: 'noOpinion', maxBodyBytes: 1, _tag: 'Allowed', reason: O.some('x'), allowed: true }
    const failingHandler = polluting(properties, () => makeHandler(() => T.of({} as Decision), {} as HandlerOptions))
    const answer = await polluting(properties, () => failingHandler(asking))()
    expect(statusOf(answer)).toStrictEqual({ allowed: false, denied: true, reason: FAILED })
    for (const decision of [noOpinion(), deny('')]) {
      const response = polluting({ allowed: true, denied: false, reason: 'x' }, () => toResponse(question)(decision))
      expect(statusOf(response)).toStrictEqual(statusOf(toResponse(question)(decision)))
    }
  })
})

describe('an outcome as a line', () => {
  const about = (attributes: object): Question => ({ ...question, attributes: attributes as Question['attributes'] })

  it.each<readonly [Outcome, string]>([
    [
      { _tag: 'Allowed', question, reason: '' },
      'allowed: user "jane", verb "get", resource "pods", namespace "default"'
    ],
    [
      { _tag: 'Denied', question: { ...question, user: {} }, reason: 'a\u001b[2J' },
      'denied: user "", verb "get", resource "pods", namespace "default": "a\\x1b[2J"'
    ],
    [
      {
        _tag: 'NoOpinion',
        question: about({ _tag: 'Resource', group: 'apps', resource: 'x', subresource: 'scale', name: 'n' }),
        reason: 'r'
      },
      'no opinion: user "jane", verb "", resource "x/scale", group "apps", name "n": "r"'
    ],
    [
      { _tag: 'NoOpinion', question: about({ _tag: 'Resource' }), reason: '' },
      'no opinion: user "jane", verb "", resource ""'
    ],
    [
      {
        _tag: 'AuthorizerFailed',
        question: about({ _tag: 'NonResource', verb: 'get', path: '/x' }),
        answer: 'deny',
        name: 'Error',
        message: 'm'
      },
      'failed, denied: user "jane", verb "get", path "/x": the authorizer threw "Error": "m"'
    ],
    [
      { _tag: 'InvalidDecision', question: about({ _tag: 'NonResource' }), answer: 'noOpinion' },
      'failed, no opinion: user "jane", verb "", path "": the authorizer returned a value that is not a Decision'
    ],
    [
      { _tag: 'Refused', error: { _tag: 'MethodNotAllowed' }, answer: 'noOpinion' },
      'refused, no opinion: only POST is allowed'
    ],
    [
      { _tag: 'Refused', error: { _tag: 'RequestEntityTooLarge', maxBodyBytes: 7 }, answer: 'deny' },
      'refused, denied: the body must not be larger than 7 bytes'
    ]
  ])('%#', (outcome, line) => {
    expect(formatOutcome(outcome)).toBe(line)
  })
})

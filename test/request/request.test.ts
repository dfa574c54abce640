import { inspect } from 'node:util'
import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as O from 'fp-ts/Option'
import { SelfSubjectReview, TokenRequest, TokenReview } from 'io-ts-kubernetes/authentication/v1'
import { formatFieldError } from 'io-ts-kubernetes/errors'
import { fromJson } from 'io-ts-kubernetes/json'
import { Status } from 'io-ts-kubernetes/meta/v1'
import {
  type ApiCall,
  type ApiResponse,
  createSelfSubjectReview,
  createToken,
  createTokenReview,
  type HttpHeaders
} from 'io-ts-kubernetes/request'
import { describe, expect, it } from 'vitest'
import { escapeUnprintable } from '../../src/internal/printable'
import { modelOf } from '../support/models'
import { type Exchange, exchanges, releases } from '../support/recorded'
import { unwrap } from '../support/unwrap'

const build = { namespace: 'default', name: 'build' }

const tokenRequest = TokenRequest.make({ spec: { audiences: ['vault'] } })

const tokenCall = (): ApiCall<TokenRequest> => unwrap(createToken(build)(tokenRequest))
const reviewCall = (): ApiCall<TokenReview> => createTokenReview()(TokenReview.make({ spec: { token: 's3cr3t' } }))
const selfCall = (): ApiCall<SelfSubjectReview> => createSelfSubjectReview()(SelfSubjectReview.make({}))

/** Returns the kind of call that has this path. For any other path it is a token request. */
const callOf = ({ request: { path } }: Exchange): ApiCall<unknown> =>
  path.includes('tokenreviews') ? reviewCall() : path.includes('selfsubjectreviews') ? selfCall() : tokenCall()

const recorded = (name: string): Exchange => {
  const found = exchanges('v1.37.2').find((exchange) => exchange.name === name)
  if (found === undefined) throw new Error(`nothing recorded as ${name}`)
  return found
}

/** Checks that a call sends the recorded request. Bodies are compared as JSON. */
const expectSends = (call: ApiCall<unknown>, request: Exchange['request']): void => {
  const parsed = (body: string | undefined): unknown => JSON.parse(body ?? '')
  expect({ ...call, body: parsed(call.body), read: undefined }).toStrictEqual({
    ...request,
    body: parsed(request.body),
    read: undefined
  })
}

describe('a call', () => {
  it('needs no options', () => {
    expect([tokenCall().path, reviewCall().path, selfCall().path]).toStrictEqual([
      '/api/v1/namespaces/default/serviceaccounts/build/token',
      '/apis/authentication.k8s.io/v1/tokenreviews',
      '/apis/authentication.k8s.io/v1/selfsubjectreviews'
    ])
    expect(createTokenReview({ dryRun: 'All' })(TokenReview.make({ spec: {} })).path).toBe(
      `${reviewCall().path}?dryRun=All`
    )
  })

  it('for a token equals the recorded request', () => {
    const { request } = recorded('TokenRequest, one audience, one hour')
    expectSends(unwrap(createToken(build)(unwrap(fromJson(TokenRequest)(request.body ?? '')))), request)
  })

  it('for a review equals the recorded request', () => {
    const { request } = recorded('TokenReview of a static user')
    expectSends(createTokenReview()(unwrap(fromJson(TokenReview)(request.body ?? ''))), request)
  })

  it('for the user itself has its kind and version', () => {
    expect([selfCall().method, selfCall().path, selfCall().body]).toStrictEqual([
      'POST',
      '/apis/authentication.k8s.io/v1/selfsubjectreviews',
      '{"kind":"SelfSubjectReview","apiVersion":"authentication.k8s.io/v1"}'
    ])
  })

  it('adds an absent kind and version', () => {
    const call = unwrap(createToken(build)({ spec: { audiences: [] } }))
    expect(call.body).toBe('{"kind":"TokenRequest","apiVersion":"authentication.k8s.io/v1","spec":{"audiences":[]}}')
  })

  it('sends and accepts JSON only', () => {
    for (const { headers } of [tokenCall(), reviewCall(), selfCall()]) {
      expect(headers).toStrictEqual({ accept: 'application/json', 'content-type': 'application/json' })
    }
  })

  it('has every option in its query', () => {
    const options = { dryRun: 'All', fieldManager: 'a b&c=ü', fieldValidation: 'Strict', pretty: true } as const
    const path = '/apis/authentication.k8s.io/v1/tokenreviews'
    const query = '?dryRun=All&fieldManager=a%20b%26c%3D%C3%BC&fieldValidation=Strict&pretty=true'
    expect(createTokenReview(options)(TokenReview.make({ spec: {} })).path).toBe(path + query)
    expect(unwrap(createToken(build, options)(tokenRequest)).path).toBe(tokenCall().path + query)
    expect(createSelfSubjectReview({ pretty: false })({}).path).toBe(`${selfCall().path}?pretty=false`)
  })

  it('has no query without options', () => {
    expect(createSelfSubjectReview({})({}).path).toBe(selfCall().path)
  })

  it('sends any field manager unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (fieldManager) => {
        const { path } = createSelfSubjectReview({ fieldManager })({})
        const url = new URL(path, 'https://server')
        expect([...url.searchParams]).toStrictEqual([['fieldManager', fieldManager]])
        expect(url.hash).toBe('')
      })
    )
  })

  it('replaces a lone surrogate in a field manager, as Go does', () => {
    expect(createSelfSubjectReview({ fieldManager: '\ud800' })({}).path).toBe(
      `${selfCall().path}?fieldManager=%EF%BF%BD`
    )
  })
})

describe('a token request with its own namespace or name', () => {
  const call = (metadata: Required<TokenRequest>['metadata']): unknown =>
    pipe(
      TokenRequest.make({ metadata, spec: { audiences: [] } }),
      createToken({ namespace: 'owner', name: 'build' }),
      E.bimap(
        (errors) => errors.map(formatFieldError),
        ({ path }) => path
      )
    )

  it('is sent if they equal those of the path', () => {
    const path = '/api/v1/namespaces/owner/serviceaccounts/build/token'
    for (const metadata of [{}, { namespace: '', name: '' }, { namespace: 'owner', name: 'build' }, { uid: 'u' }]) {
      expect(call(metadata)).toStrictEqual(E.right(path))
    }
  })

  it.each([
    [
      { namespace: 'consumer' },
      'metadata.namespace: Invalid value: the namespace of the provided object does not match the namespace sent on the request'
    ],
    [
      { namespace: 'owner', name: 'other' },
      'metadata.name: Invalid value: "other": must match the service account name if specified'
    ]
  ])('is refused with the metadata %j', (metadata, line) => {
    expect(call(metadata)).toStrictEqual(E.left([line]))
  })
})

describe('the names in a path', () => {
  const lines = (namespace: string, name: string): ReadonlyArray<string> =>
    pipe(
      createToken({ namespace, name })(tokenRequest),
      E.match(
        (errors) => errors.map(formatFieldError),
        () => []
      )
    )

  it.each([
    ['', 'Required value: may not be empty'],
    ['.', "Invalid value: may not be '.'"],
    ['..', "Invalid value: may not be '..'"],
    ['a/b', "Invalid value: may not contain '/'"],
    ['%2e%2e', "Invalid value: may not contain '%'"],
    ['\udc00', 'Invalid value: may not contain a lone surrogate']
  ])('cannot be %j', (name, line) => {
    expect(lines(name, 'build')).toStrictEqual([`namespace: ${line}`])
    expect(lines('default', name)).toStrictEqual([`name: ${line}`])
  })

  it('are both checked, and all their errors are reported', () => {
    expect(lines('../%', '')).toStrictEqual([
      "namespace: Invalid value: may not contain '/'",
      "namespace: Invalid value: may not contain '%'",
      'name: Required value: may not be empty'
    ])
  })

  it('arrive unchanged, or are refused', () => {
    const segment = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('.', '/', '%', '\\', '?', '#', 'a', '\t', '\n', ' ', '%2e', ':', '\ud83d') })
    )
    fc.assert(
      fc.property(segment, segment, (namespace, name) => {
        const call = createToken({ namespace, name })(tokenRequest)
        const isBad = (text: string): boolean => ['', '.', '..'].includes(text) || /[/%]|\p{Cs}/u.test(text)
        expect(E.isLeft(call)).toBe(isBad(namespace) || isBad(name))
        if (E.isLeft(call)) return
        const { pathname, search, hash } = new URL(call.right.path, 'https://server')
        expect([search, hash]).toStrictEqual(['', ''])
        expect(pathname.split('/').map(decodeURIComponent)).toStrictEqual([
          ...['', 'api', 'v1', 'namespaces', namespace, 'serviceaccounts', name, 'token']
        ])
      })
    )
  })

  it('do not appear in the errors', () => {
    expect(inspect(createToken({ namespace: 's3cr3t/', name: 's3cr3t%' })(tokenRequest), { depth: 9 })).not.toContain(
      's3cr3t'
    )
  })
})

describe.each(releases)('the recorded answers of kube-apiserver %s', (release) => {
  it.each(exchanges(release))('$response.status: $name', (exchange) => {
    const { status, headers, body } = exchange.response
    const answer = callOf(exchange).read({ status, headers, body })
    const isStatus = (JSON.parse(body) as { readonly kind: string }).kind === 'Status'
    expect(isStatus).toBe(status !== 201)
    if (isStatus) {
      expect(answer).toStrictEqual(
        E.left({ _tag: 'ApiStatus', code: status, status: unwrap(fromJson(Status)(body)), retryAfter: O.none })
      )
    } else {
      const value = JSON.parse(body) as { readonly kind: string }
      expect(unwrap(answer).value).toStrictEqual(unwrap(modelOf(value.kind).decode(value)))
      expect(unwrap(answer).warnings.length > 0).toBe('warning' in headers)
    }
  })
})

describe('a response', () => {
  const body = '{"kind":"SelfSubjectReview","apiVersion":"authentication.k8s.io/v1","metadata":{}}'
  const value = { kind: 'SelfSubjectReview', apiVersion: 'authentication.k8s.io/v1', metadata: {} }
  const failure = { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Failure', code: 429 }

  const read = (status: number, text: string, headers: HttpHeaders = {}): unknown =>
    selfCall().read({ status, headers, body: text })

  it.each([200, 201, 202])('with the code %d is an answer', (status) => {
    expect(read(status, body)).toStrictEqual(E.right({ value, warnings: [] }))
  })

  it('without kind and apiVersion is an answer', () => {
    expect(read(201, '{"status":{}}')).toStrictEqual(E.right({ value: { status: {} }, warnings: [] }))
  })

  it.each([203, 204, 206, 100, 301, 400, 500])('with the code %d is not an answer, for any body', (status) => {
    expect(read(status, body)).toStrictEqual(
      E.left({ _tag: 'UnexpectedResponse', code: status, contentType: O.none, retryAfter: O.none })
    )
  })

  it.each([200, 201, 403, 429, 500, 504])('that is a Status of failure is an error, with the code %d', (status) => {
    expect(read(status, JSON.stringify(failure))).toStrictEqual(
      E.left({ _tag: 'ApiStatus', code: status, status: failure, retryAfter: O.none })
    )
  })

  it('that is a Status without kind or status is an error if its code is one', () => {
    const expected = (status: object): unknown => E.left({ _tag: 'ApiStatus', code: 400, status, retryAfter: O.none })
    for (const status of [
      { status: 'Failure', message: 'no' },
      { kind: 'Status', message: 'no' },
      { kind: 'Status' }
    ]) {
      expect(read(400, JSON.stringify(status))).toStrictEqual(expected(status))
    }
  })

  it.each([
    ['a Status of success', { kind: 'Status', apiVersion: 'v1', status: 'Success' }],
    ['another kind', { kind: 'TokenReview', apiVersion: 'authentication.k8s.io/v1' }]
  ])('that is %s is not an answer to this call', (_name, other) => {
    expect(
      pipe(
        selfCall().read({ status: 201, headers: {}, body: JSON.stringify(other) }),
        E.mapLeft((error) => (error._tag === 'DecodeError' ? [error.code, error.errors[0]] : error))
      )
    ).toStrictEqual(
      E.left([201, { type: 'FieldValueNotSupported', field: 'kind', detail: 'supported values: "SelfSubjectReview"' }])
    )
  })

  it('that is JSON but not an object is a DecodeError', () => {
    expect(read(200, 'null')).toStrictEqual(
      E.left({
        _tag: 'DecodeError',
        code: 200,
        errors: [{ type: 'FieldValueTypeInvalid', field: '', detail: 'expected an object, got null' }]
      })
    )
  })

  it.each([
    ['a page', 502, '<html>Bad Gateway</html>'],
    ['a page that claims success', 200, '<html>Please log in</html>'],
    ['an empty body', 200, ''],
    ['an empty body with a 503', 503, ''],
    ['protobuf', 201, 'k8s\0\n\x1e'],
    ['JSON that is not a Status', 500, '{"error":"oops"}'],
    ['JSON that is not an object', 500, '"oops"'],
    ['a Status of a wrong type', 500, '{"kind":"Status","code":"500"}']
  ])('with %s is unexpected', (_name, code, text) => {
    expect(read(code, text, { 'Content-Type': 'text/html' })).toStrictEqual(
      E.left({ _tag: 'UnexpectedResponse', code, contentType: O.some('text/html'), retryAfter: O.none })
    )
  })

  describe('may have a delay for the next try', () => {
    const retryAfter = (headers: HttpHeaders, details?: object): unknown =>
      pipe(
        [JSON.stringify({ ...failure, details }), ''].map((text) =>
          selfCall().read({ status: 429, headers, body: text })
        ),
        ([status, other]) =>
          [status, other].map((answer) =>
            answer !== undefined && E.isLeft(answer) && 'retryAfter' in answer.left ? answer.left.retryAfter : answer
          )
      )

    it('from a header', () => {
      expect(retryAfter({ 'Retry-After': '7' })).toStrictEqual([O.some(7), O.some(7)])
      expect(retryAfter({ 'retry-after': '0' })).toStrictEqual([O.some(0), O.some(0)])
    })

    it('from a header of an iterator, which can be read once', () => {
      const iterate = (): HttpHeaders => new Headers({ 'retry-after': '7', 'content-type': 'text/html' }).entries()
      expect(selfCall().read({ status: 503, headers: iterate(), body: '' })).toStrictEqual(
        E.left({
          _tag: 'UnexpectedResponse',
          code: 503,
          contentType: O.some('text/html'),
          retryAfter: O.some(7)
        })
      )
    })

    it('from the details of its Status', () => {
      expect(retryAfter({}, { retryAfterSeconds: 3 })).toStrictEqual([O.some(3), O.none])
      expect(retryAfter({}, { retryAfterSeconds: 0 })).toStrictEqual([O.none, O.none])
    })

    it('from the header rather than from the details', () => {
      expect(retryAfter({ 'RETRY-AFTER': '7' }, { retryAfterSeconds: 3 })).toStrictEqual([O.some(7), O.some(7)])
    })

    it.each(['Fri, 31 Dec 1999 23:59:59 GMT', '-1', '1.5', '5e3', '5.0', '', '9'.repeat(99)])(
      'but not from the header %j',
      (text) => {
        expect(retryAfter({ 'retry-after': text })).toStrictEqual([O.none, O.none])
      }
    )
  })

  describe('has headers', () => {
    const expected = E.right({ value, warnings: ['one', 'two'] })
    const lines = ['299 - "one"', '299 - "two"'] as const

    it.each<readonly [string, HttpHeaders]>([
      ['as objects of node:http', { warning: lines.join(', '), 'set-cookie': ['a', 'b'], host: undefined }],
      ['as lists', { Warning: lines }],
      ['with names in any case', { WARNING: lines[0], wArNiNg: lines[1] }],
      ['as Headers of fetch', new Headers([...lines.map((line) => ['Warning', line] as [string, string])])],
      ['as pairs', lines.map((line) => ['Warning', line] as const)],
      ['as a Map', new Map([['Warning', lines.join(',')]])]
    ])('%s', (_name, headers) => {
      expect(read(201, body, headers)).toStrictEqual(expected)
    })
  })
})

describe('warnings', () => {
  const warnings = (...headers: ReadonlyArray<string>): unknown =>
    pipe(
      selfCall().read({ status: 201, headers: { warning: headers }, body: '{}' }),
      E.map((answer) => answer.warnings)
    )

  it('of a recorded answer are read', () => {
    const exchange = recorded('warn, unknown and duplicate fields')
    expect(unwrap(callOf(exchange).read(exchange.response)).warnings).toStrictEqual([
      'unknown field "spec.speck"',
      'duplicate field "spec.audiences"',
      'unknown field "foo"'
    ])
  })

  it.each<readonly [string, ReadonlyArray<string>]>([
    ['299 - "a \\"b\\" \\\\ \\c"', ['a "b" \\ c']],
    ['299 - "a, b", 299 - "c"', ['a, b', 'c']],
    ['299 - "a","x', ['a']],
    ['110 proxy:8080 "stale" "Fri, 31 Dec 1999 23:59:59 GMT" , 299 - "b"', ['stale', 'b']],
    ['299 - "a"  "Fri, 31 Dec 1999 23:59:59 GMT", 299 - "b"', ['a', 'b']],
    ['299 - "a"\t"Fri, 31 Dec 1999 23:59:59 GMT"', ['a']],
    ['299 - "a""Fri, 31 Dec 1999 23:59:59 GMT", 299 - "b"', ['a', 'b']],
    ['  299 - ""  ,', ['']],
    ['299 - "a" b, 299 - "c"', []],
    ['oops 299 - "a"', []],
    ['x299 - "', []],
    // control characters
    ['299 - "a", 299 - "\u001b[2J", 299 - "b"', ['a']],
    ['299 - "\u00c2\u009b2J", 299 - "b"', []],
    ['299 - "\u009b2J"', []],
    // invisible characters are escaped
    ['299 - "a\u202eb\u200b\u3164\u2800\u00a0c"', ['a\\u202eb\\u200b\\u3164\\u2800\\u00a0c']],
    ['299 - "=?utf-8?q?caf=C3=A9?="', ['=?utf-8?q?caf=C3=A9?=']],
    ['299 - "a\\', []],
    ['299 - "a\\"', []],
    ['29 - "a"', []],
    ['299 "a"', []],
    ['299 - a', []],
    ['', []]
  ])('%s', (header, expected) => {
    expect(warnings(header)).toStrictEqual(E.right(expected))
  })

  it('of several headers are read, even if one is malformed', () => {
    expect(warnings('299 - "a"', 'oops', '299 - "b"')).toStrictEqual(E.right(['a', 'b']))
  })

  it('are read as they were written, several in a header', () => {
    const quote = (text: string): string => `299 - "${text.replace(/["\\]/g, '\\$&')}"`
    // characters beyond ASCII are tested in the next test
    const text = fc.string({ unit: fc.constantFrom('"', '\\', ',', ' ', 'a', '%', '2', '5', '€') })
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        expect(warnings(texts.map(quote).join(', '))).toStrictEqual(E.right(texts))
      })
    )
  })

  it('are UTF-8, although clients decode each byte as one character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const quoted = `299 - "${text.replace(/["\\]/g, '\\$&')}"`
        expect(warnings(Buffer.from(quoted).toString('latin1'))).toStrictEqual(E.right([escapeUnprintable(text)]))
      })
    )
  })

  it('that are not UTF-8 keep one character for each byte', () => {
    expect(warnings('299 - "caf\xe9 100%"')).toStrictEqual(E.right(['caf\xe9 100%']))
  })

  it('of megabytes do not overflow the stack', () => {
    expect(warnings(`299 - "${'\\a'.repeat(10_000_000)}`)).toStrictEqual(E.right([]))
  })
})

describe('any value as a response', () => {
  // as untyped code might pass it
  const read = (response: unknown): unknown => tokenCall().read(response as ApiResponse)

  it('is read as a Left or a Right', () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true })
    const response = fc.oneof(
      anything,
      fc.record({ status: fc.oneof(anything, fc.constantFrom(200, 500)), headers: anything, body: anything }),
      fc.record({ status: fc.constantFrom(201, 422), headers: fc.constant({}), body: fc.json() })
    )
    fc.assert(
      fc.property(response, (u) => {
        expect(['Left', 'Right']).toContain((read(u) as { readonly _tag: string })._tag)
      })
    )
  })

  const thrower = (): never => {
    throw new Error('looked at')
  }

  it.each(['500', null, 500n, { valueOf: thrower }])('has the code 0 if its status is not a number: %s', (status) => {
    expect(read({ status, headers: {}, body: '' })).toStrictEqual(
      E.left({ _tag: 'UnexpectedResponse', code: 0, contentType: O.none, retryAfter: O.none })
    )
    expect(read({ status, headers: {}, body: '{"kind":"Status","status":"Failure"}' })).toStrictEqual(
      E.left({ _tag: 'ApiStatus', code: 0, status: { kind: 'Status', status: 'Failure' }, retryAfter: O.none })
    )
  })

  it.each([
    ['a response that throws when it is read', new Proxy({}, { get: thrower }), 0],
    [
      'headers that throw when they are read',
      { status: 500, headers: new Proxy({}, { ownKeys: thrower }), body: '' },
      500
    ]
  ])('is read without throwing: %s', (_name, response, code) => {
    expect(read(response)).toStrictEqual(
      E.left({ _tag: 'UnexpectedResponse', code, contentType: O.none, retryAfter: O.none })
    )
  })

  it('is not repeated in an error', () => {
    const secret = 'sentinel-s3cr3t'
    const key = fc.constantFrom('spec', 'status', 'metadata', 'audiences', 'token', 'kind', 'labels')
    const { json: body } = fc.letrec((tie) => ({
      json: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(secret, 1, null),
        fc.array(tie('json')),
        fc.dictionary(key, tie('json'))
      )
    }))
    fc.assert(
      fc.property(body, fc.constantFrom(200, 201, 500), fc.boolean(), (json, status, isCut) => {
        const text = JSON.stringify(json)
        const answer = tokenCall().read({ status, headers: {}, body: isCut ? text.slice(0, -1) : text })
        if (E.isLeft(answer) && answer.left._tag !== 'ApiStatus') {
          expect(inspect(answer, { depth: Infinity })).not.toContain(secret)
        }
      })
    )
  })
})

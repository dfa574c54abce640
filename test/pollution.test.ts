// The library reads only own fields of a value, an option or a response, and never a field of `Object.prototype`.
import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as O from 'fp-ts/Option'
import { SelfSubjectReview, TokenReview } from 'io-ts-kubernetes/authentication/v1'
import { accessOf, addExtra, addGroup, authenticateAs, bindToPod, denyAuthentication } from 'io-ts-kubernetes/builders'
import { type FieldError, formatErrorBody, formatFieldError } from 'io-ts-kubernetes/errors'
import { fromTokenRequest, parseExecInfo, parseOutput, toOutput } from 'io-ts-kubernetes/exec'
import { getLifetime, isExpired, renewAt } from 'io-ts-kubernetes/lifetime'
import { at, getOptics } from 'io-ts-kubernetes/optics'
import {
  type ApiError,
  type ApiResponse,
  accessDecision,
  authenticatedUser,
  createLocalSubjectAccessReview,
  createSelfSubjectReview,
  createToken,
  formatApiError,
  formatRejection,
  getRetryDelay,
  grantedAudiences,
  impersonate
} from 'io-ts-kubernetes/request'
import { cacheKey, cacheTtl } from 'io-ts-kubernetes/review-cache'
import { ServiceAccount, unverifiedClaims } from 'io-ts-kubernetes/serviceaccount'
import {
  fromStatus,
  getObjectMetaValidator,
  toStatus,
  validateLocalSubjectAccessReview,
  validateLocalSubjectAccessReviewPath,
  validateObjectMeta,
  validateSelfSubjectAccessReview,
  validateSelfSubjectRulesReview,
  validateSubjectAccessReview,
  validateTokenRequest,
  validateTokenRequestName,
  validateTokenRequestPath,
  validateTokenReview
} from 'io-ts-kubernetes/validation'
import * as authorization from 'io-ts-kubernetes/webhook/authorization'
import { describe, expect, it } from 'vitest'
import { type Pollution, pollutions, withFrozenPrototype, withPolluted } from './support/polluted'

// -------------------------------------------------------------------------------------
// values to read
// -------------------------------------------------------------------------------------

/** Removes the type, as a program without types passes any value. */
const untyped = <A>(u: unknown): A => u as A

const build = { namespace: 'default', name: 'build' }

/** A response whose fields are inherited from its class, as in `fetch`. */
class FetchedResponse {
  get status(): number {
    return 503
  }
  get headers(): Readonly<Record<string, string>> {
    return { 'retry-after': '7' }
  }
  get body(): string {
    return '{'
  }
}

const fetched = new Response('{', { status: 502 })

const instance = new FetchedResponse()

const self = createSelfSubjectReview()(SelfSubjectReview.make({}))

const question: authorization.Question = {
  apiVersion: 'authorization.k8s.io/v1',
  user: {},
  attributes: { _tag: 'Resource' }
}

const missing: FieldError = { type: 'FieldValueRequired', field: 'a', detail: 'b' }

const errors: ReadonlyArray<ApiError> = [
  { _tag: 'ApiStatus', code: 500, status: {}, retryAfter: O.none },
  { _tag: 'ApiStatus', code: 500, status: { details: {} }, retryAfter: O.some(1) },
  { _tag: 'DecodeError', code: 200, errors: [missing] },
  { _tag: 'UnexpectedResponse', code: 502, contentType: O.none, retryAfter: O.none }
]

/** Calls of every function that reads fields. The values lack most fields. */
const subjects: Readonly<Record<string, () => unknown>> = {
  'authenticatedUser, without a status': () => authenticatedUser([])({}),
  'authenticatedUser, not authenticated': () => authenticatedUser([])({ status: { user: {} } }),
  'authenticatedUser, of a nameless user': () => authenticatedUser([])({ status: { authenticated: true, user: {} } }),
  'authenticatedUser, without a user': () => authenticatedUser([])({ status: { authenticated: true } }),
  'authenticatedUser, without audiences': () =>
    authenticatedUser(['x'])({ status: { authenticated: true, user: { username: 'jane' } } }),
  'createToken, without options': () => pipe({ spec: { audiences: [] } }, createToken(build, {}), pathOf),
  'createToken, with metadata': () => pipe({ metadata: {}, spec: { audiences: [] } }, createToken(build), pathOf),
  'a response without anything': () => self.read(untyped<ApiResponse>({})),
  'a response with an empty body': () => self.read({ status: 500, headers: {}, body: '' }),
  'a response of a class': () => self.read(instance),
  'a response of fetch': () => self.read(untyped<ApiResponse>(fetched)),
  'the service account in no user': () => ServiceAccount.fromUserInfo.getOption({}),
  'the service account in a user': () =>
    ServiceAccount.fromUserInfo.getOption({ username: 'system:serviceaccount:default:build' }),
  'the service account in a user with facts': () =>
    ServiceAccount.fromUserInfo.getOption({
      username: 'system:serviceaccount:default:build',
      extra: { 'authentication.kubernetes.io/node-name': ['n'] }
    }),
  'a service account without facts': () => ServiceAccount.make(build),
  'a service account with a node': () => ServiceAccount.make({ ...build, node: { name: 'n' } }),
  'a service account as a user': () =>
    pipe(ServiceAccount.make({ ...build, groups: [] }), O.map(ServiceAccount.fromUserInfo.reverseGet)),
  'validation of metadata without anything': () => validateObjectMeta({}),
  'validation of metadata by options': () => getObjectMetaValidator({})({ name: 'a' }),
  'validation of owners and managers': () =>
    getObjectMetaValidator({ scope: 'Namespaced' })({
      generateName: 'a-',
      ownerReferences: [{ apiVersion: 'v1', kind: 'K', name: 'n', uid: 'u' }],
      managedFields: [{}]
    }),
  'validation of a request without anything': () => validateTokenRequest({ spec: { audiences: [] } }),
  'validation of a request with a reference': () =>
    validateTokenRequest({ spec: { audiences: [], boundObjectRef: {}, attestations: { k: [] } } }),
  'validation of a name': () => validateTokenRequestName('build')({ spec: { audiences: [] } }),
  'validation of a path': () => validateTokenRequestPath(build)({ metadata: {}, spec: { audiences: [] } }),
  'validation of a review': () => validateTokenReview({ spec: {} }),
  'a decision without a status': () => accessDecision({}),
  'a decision with a status': () => accessDecision({ status: { allowed: true } }),
  'a question of no user about nothing': () => accessOf({})({}),
  'a question about a path': () => accessOf({ username: 'jane' })({ path: '/' }),
  'a call as no user': () => pipe(self, impersonate({})),
  'a call as a user': () => pipe(self, impersonate({ username: 'jane', extra: { k: ['v'] } }), E.map(headersOf)),
  'a call about a namespace': () =>
    pipe(
      { metadata: {}, spec: { resourceAttributes: { namespace: 'default' } } },
      createLocalSubjectAccessReview(build),
      E.map(headersOf)
    ),
  'validation of a question without anything': () => [
    validateSubjectAccessReview({ spec: {} }),
    validateSelfSubjectAccessReview({ metadata: {}, spec: {} }),
    validateLocalSubjectAccessReview({ spec: { nonResourceAttributes: {} } }),
    validateLocalSubjectAccessReview({ metadata: {}, spec: { resourceAttributes: {} } }),
    validateLocalSubjectAccessReviewPath(build)({ spec: { resourceAttributes: {} } }),
    validateSelfSubjectRulesReview({ spec: {} })
  ],
  'validation of selectors': () => {
    const requirements = [{ key: 'a', operator: 'In' }]
    return validateSelfSubjectAccessReview({
      spec: { resourceAttributes: { fieldSelector: {}, labelSelector: { requirements } } }
    })
  },
  'errors to a Status': () => toStatus({ kind: 'K', group: '', name: '' })([missing]),
  'a Status to errors': () => [{}, { details: {} }, { details: { causes: [{}] } }].map(fromStatus),
  'a formatted error': () => [formatFieldError(missing), formatErrorBody(missing)],
  'a formatted ApiError': () => errors.map(formatApiError),
  'the delay before a retry': () => errors.map(getRetryDelay),
  'a formatted Rejection': () => formatRejection({ _tag: 'Unauthenticated', error: O.none }),
  'a key of a map': () => [at('x').get({}), at('x').set(O.some(1))({}), at('x').set(O.none)({})],
  'an optic': () => {
    const { spec, status } = getOptics(TokenReview)
    return [status.user.username.getOption({ spec: {} }), spec.token.upsert('t')({ spec: {} })]
  },
  'a bound request': () => bindToPod({ name: 'p' })({ spec: { audiences: [] } }),
  'an answered review': () => [authenticateAs({ username: 'jane' })({ spec: {} }), denyAuthentication()({ spec: {} })],
  'a lifetime': () => [
    getLifetime(0)({ spec: { audiences: [] } }),
    getLifetime(0)({
      spec: { audiences: [] },
      status: { token: 't', expirationTimestamp: untyped('2024-01-15T10:40:00Z') }
    }),
    renewAt({ issued: 0, expires: 600_000 }, 0),
    isExpired(0)({ expires: 60_000 })
  ],
  'claims of a token': () =>
    ['{}', '{"kubernetes.io":{"pod":{"name":"p"}}}'].map((claims) =>
      unverifiedClaims(`e30.${Buffer.from(claims).toString('base64url')}.e30`)
    ),
  'a remembered review': () => [
    cacheTtl({ now: 0 })({ spec: {} }),
    cacheTtl({ now: 0 })({ spec: {}, status: {} }),
    cacheKey((text) => text)({})
  ],
  'granted audiences': () => grantedAudiences(['x'])({ spec: { audiences: [] } }),
  'a credential of an exec plugin': () => [
    fromTokenRequest({ spec: { audiences: [] } }),
    toOutput({ apiVersion: 'client.authentication.k8s.io/v1' })({}),
    toOutput({ apiVersion: 'client.authentication.k8s.io/v1' })({ token: 't' })
  ],
  'what an exec plugin is told, and prints': () => [
    parseExecInfo('{"kind":"ExecCredential","apiVersion":"client.authentication.k8s.io/v1","spec":{}}'),
    ...['{}', '{"token":"t"}'].map((status) =>
      parseOutput('client.authentication.k8s.io/v1')(
        `{"apiVersion":"client.authentication.k8s.io/v1","status":${status}}`
      )
    )
  ],
  'a question to an authorization webhook': () =>
    authorization.parseRequest({
      method: 'POST',
      headers: {},
      body: '{"apiVersion":"authorization.k8s.io/v1","spec":{"resourceAttributes":{}}}'
    }),
  'an answer of an authorization webhook': () =>
    [{}, { _tag: 'Denied' }, { _tag: 'Allowed', reason: { _tag: 'Some' } }, authorization.allow()].map(
      (decision) => authorization.toResponse(question)(untyped(decision)).body
    ),
  'an outcome of an authorization webhook': () =>
    authorization.formatOutcome({ _tag: 'Allowed', question, reason: '' }),
  'a user with more': () => pipe({}, addGroup('g'), addExtra('k', 'v'))
}

/** Returns a call without its functions. */
const pathOf = (call: ReturnType<ReturnType<typeof createToken>>): unknown =>
  call._tag === 'Left' ? call : call.right.path

const headersOf = ({ headers }: { readonly headers: unknown }): unknown => headers

/** The names of all fields that these calls read. */
const keys: ReadonlyArray<string> = [
  ...['status', 'authenticated', 'user', 'username', 'audiences', 'error', 'uid', 'groups', 'extra'],
  ...['dryRun', 'fieldManager', 'fieldValidation', 'pretty', 'namespace', 'name', 'metadata', 'spec', 'token'],
  ...['headers', 'body', 'code', 'kind', 'apiVersion', 'details', 'retryAfterSeconds', 'message', 'reason', 'causes'],
  ...['retry-after', 'content-type', 'warning', 'retryAfter', 'contentType', 'errors', 'audience', 'field', 'detail'],
  ...['pod', 'node', 'credentialId', 'authentication.kubernetes.io/pod-name', 'authentication.kubernetes.io/pod-uid'],
  ...['scope', 'generateName', 'generation', 'labels', 'annotations', 'ownerReferences', 'finalizers', 'managedFields'],
  ...['controller', 'blockOwnerDeletion', 'operation', 'fieldsType', 'manager', 'subresource', 'group', 'type'],
  ...[
    'allowed',
    'denied',
    'evaluationError',
    'path',
    'verb',
    'resource',
    'resourceVersion',
    'accept',
    'method',
    'read'
  ],
  ...['resourceAttributes', 'nonResourceAttributes', 'fieldSelector', 'labelSelector', 'rawSelector', 'requirements'],
  ...['key', 'operator', 'values', 'Impersonate-User', 'Impersonate-Group', 'Impersonate-Extra-k'],
  ...[
    'issued',
    'expires',
    'asOf',
    'expirationTimestamp',
    'iss',
    'sub',
    'aud',
    'jti',
    'iat',
    'nbf',
    'exp',
    'kubernetes.io'
  ],
  ...['serviceaccount', 'secret', 'warnafter', 'now', 'denied', 'interactive', 'cluster', 'clientCertificateData'],
  ...[
    'clientKeyData',
    'isKeyPair',
    'resourceAttributes',
    'nonResourceAttributes',
    'verb',
    'path',
    'resource',
    'allowed'
  ],
  ...['expirationSeconds', 'boundObjectRef', 'attestations', 'fieldError', 'x', 'k']
]

/** Fields of property descriptors and of fp-ts's values. While they are inherited, a test cannot define properties. */
const otherKeys: ReadonlyArray<string> = ['value', 'get', 'set', 'writable', '_tag', 'left', 'right']

const values: ReadonlyArray<unknown> = [
  ...['x', 'Failure', 'Cluster', '', true, 7, null, ['x'], {}, { username: 'x', name: 'x', x: ['x'] }],
  () => 'x'
]

// -------------------------------------------------------------------------------------
// tests
// -------------------------------------------------------------------------------------

/** Each of the keys, with the same value. */
const inherited = (value: unknown): Readonly<Record<string, unknown>> =>
  Object.fromEntries(keys.map((key) => [key, value]))

const outcome = (subject: () => unknown): unknown => {
  try {
    return subject()
  } catch (error) {
    return `throws ${String(error)}`
  }
}

describe.each(Object.entries(subjects))('%s', (_name, subject) => {
  it.each(pollutions)('is the same when Object.prototype has $name fields', (pollution: Pollution) => {
    for (const value of values) {
      expect([value, withPolluted(inherited(value), pollution, () => outcome(subject))]).toStrictEqual([
        value,
        subject()
      ])
    }
  })

  it('is the same when Object.prototype has one more field', () => {
    const [pollution] = pollutions
    for (const key of [...keys, ...otherKeys]) {
      expect([key, withPolluted({ [key]: 'x' }, pollution, () => outcome(subject))]).toStrictEqual([key, subject()])
    }
  })

  it('is the same when Object.prototype has several objects, each of which inherits all of them', () => {
    const [pollution] = pollutions
    expect(withPolluted({ defaults: {}, helpers: {} }, pollution, () => outcome(subject))).toStrictEqual(subject())
  })

  it('is the same when Object.prototype is frozen', () => {
    expect(withFrozenPrototype(() => outcome(subject))).toStrictEqual(subject())
  })
})

describe('a key that a sender chose', () => {
  const key = fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype), 'x')

  it('is added to a user even if Object.prototype has a property with this name', () => {
    fc.assert(
      fc.property(key, fc.constantFrom(...pollutions), (name, pollution) => {
        const changes = (): ReadonlyArray<unknown> => [
          addExtra(name, 'v')({}),
          at<string>(name).set(O.some('v'))({}),
          ServiceAccount.make({ ...build, groups: [], extra: Object.fromEntries([[name, ['v']]]) })
        ]
        const expected = [
          { extra: Object.fromEntries([[name, ['v']]]) },
          Object.fromEntries([[name, 'v']]),
          O.some({ ...build, groups: [], extra: Object.fromEntries([[name, ['v']]]) })
        ]
        // Vitest compares the field `constructor` of two objects by itself
        expect(
          [changes(), withFrozenPrototype(changes), withPolluted({ y: 'polluted' }, pollution, changes)].map((result) =>
            isDeepStrictEqual(result, expected)
          )
        ).toStrictEqual([true, true, true])
      })
    )
  })
})

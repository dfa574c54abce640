import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as O from 'fp-ts/Option'
import { SelfSubjectReview, type UserInfo } from 'io-ts-kubernetes/authentication/v1'
import { fromJson } from 'io-ts-kubernetes/json'
import { ServiceAccount, type ServiceAccountFields } from 'io-ts-kubernetes/serviceaccount'
import { describe, expect, it } from 'vitest'
import { exchanges, releases } from '../support/recorded'
import { runs } from '../support/runs'

const { fromUserInfo, make } = ServiceAccount

const POD_NAME = 'authentication.kubernetes.io/pod-name'
const POD_UID = 'authentication.kubernetes.io/pod-uid'
const NODE_NAME = 'authentication.kubernetes.io/node-name'
const NODE_UID = 'authentication.kubernetes.io/node-uid'
const CREDENTIAL_ID = 'authentication.kubernetes.io/credential-id'

const username = 'system:serviceaccount:default:build'
const build = { namespace: 'default', name: 'build' }
const groups = ['system:serviceaccounts', 'system:serviceaccounts:default', 'system:authenticated']

describe('the service account in a user', () => {
  it.each(releases)('is found in the users that kube-apiserver %s returned for pods', (release) => {
    const body = exchanges(release).find(({ name }) => name === 'SelfSubjectReview of a service account')?.response.body
    const user = pipe(
      fromJson(SelfSubjectReview)(body ?? ''),
      E.match(
        (): UserInfo => ({}),
        (review) => review.status?.userInfo ?? {}
      )
    )
    const { [POD_UID]: [podUid] = [], [CREDENTIAL_ID]: [credentialId] = [] } = user.extra ?? {}
    expect(podUid).toMatch(/^[0-9a-f-]{36}$/)
    expect(credentialId).toMatch(/^JTI=[0-9a-f-]{36}$/)
    expect(fromUserInfo.getOption(user)).toStrictEqual(
      O.some({ ...build, uid: user.uid, pod: { name: 'runner', uid: podUid }, credentialId, groups })
    )
    expect(pipe(fromUserInfo.getOption(user), O.map(fromUserInfo.reverseGet))).toStrictEqual(O.some(user))
  })

  it.each<readonly [string, UserInfo['extra'], Omit<ServiceAccountFields, 'namespace' | 'name'>]>([
    ['nothing', undefined, {}],
    ['nothing in extra', {}, { extra: {} }],
    ['a node with a UID', { [NODE_NAME]: ['n'], [NODE_UID]: ['u'] }, { node: { name: 'n', uid: 'u' } }],
    ['a node without a UID', { [NODE_NAME]: ['n'] }, { node: { name: 'n' } }],
    ['a credential', { [CREDENTIAL_ID]: ['JTI=1'] }, { credentialId: 'JTI=1' }],
    [
      'more than the API server writes',
      { [CREDENTIAL_ID]: ['JTI=1'], 'example.com/k': ['v'] },
      { credentialId: 'JTI=1', extra: { 'example.com/k': ['v'] } }
    ],
    ['half a pod', { [POD_NAME]: ['p'] }, { extra: { [POD_NAME]: ['p'] } }],
    ['the other half of a pod', { [POD_UID]: ['u'] }, { extra: { [POD_UID]: ['u'] } }],
    ['an empty credential', { [CREDENTIAL_ID]: [''] }, { extra: { [CREDENTIAL_ID]: [''] } }],
    ['a pod without a name', { [POD_NAME]: [''], [POD_UID]: ['u'] }, { extra: { [POD_NAME]: [''], [POD_UID]: ['u'] } }],
    ['half a node', { [NODE_UID]: ['u'] }, { extra: { [NODE_UID]: ['u'] } }],
    [
      'lists that the API server does not write',
      { [POD_NAME]: ['p', 'q'], [POD_UID]: ['u'], [CREDENTIAL_ID]: [], [NODE_NAME]: ['n'], [NODE_UID]: [] },
      { node: { name: 'n' }, extra: { [POD_NAME]: ['p', 'q'], [POD_UID]: ['u'], [CREDENTIAL_ID]: [], [NODE_UID]: [] } }
    ]
  ])('is found beside %s', (_name, extra, facts) => {
    expect(fromUserInfo.getOption({ username, ...(extra && { extra }) })).toStrictEqual(O.some({ ...build, ...facts }))
  })

  it.each([
    undefined,
    '',
    'jane',
    'system:serviceaccount',
    'system:serviceaccount:',
    'system:serviceaccount:default',
    'system:serviceaccount:default:',
    'system:serviceaccount::build',
    'system:serviceaccount:default:build:x',
    'system:serviceaccount:de.fault:build',
    'system:serviceaccount:Default:build',
    'system:serviceaccount:default:Build',
    'system:serviceaccount:default:build\n',
    'xsystem:serviceaccount:default:build',
    `system:serviceaccount:${'n'.repeat(64)}:build`,
    `system:serviceaccount:default:${'n'.repeat(254)}`
  ])('is not in one with the name %j', (other) => {
    expect(fromUserInfo.getOption({ ...(other !== undefined && { username: other }), groups })).toStrictEqual(O.none)
  })

  it('can have names of the maximum length', () => {
    const names = { namespace: 'n'.repeat(63), name: `${'n'.repeat(200)}.${'n'.repeat(52)}` }
    const user = { username: `system:serviceaccount:${names.namespace}:${names.name}` }
    expect(fromUserInfo.getOption(user)).toStrictEqual(O.some(names))
  })
})

describe('make', () => {
  it('adds the groups that the API server assigns', () => {
    expect(make(build)).toStrictEqual(O.some({ ...build, groups }))
  })

  it('keeps the given groups', () => {
    expect(make({ ...build, groups: [] })).toStrictEqual(O.some({ ...build, groups: [] }))
  })

  it('removes entries of extra that repeat a field', () => {
    const extra = { [POD_NAME]: ['p'], [POD_UID]: ['u'], [CREDENTIAL_ID]: ['JTI=0'] }
    expect(make({ ...build, groups, credentialId: 'JTI=1', extra })).toStrictEqual(
      O.some({ ...build, groups, pod: { name: 'p', uid: 'u' }, credentialId: 'JTI=1' })
    )
  })

  it.each([
    { namespace: 'a:b', name: 'c' },
    { namespace: '', name: 'c' },
    { namespace: 'a', name: 'b:c' },
    { namespace: 'a.b', name: 'c' }
  ])('returns none for invalid names: %j', (names) => {
    expect(make(names)).toStrictEqual(O.none)
  })
})

describe('the laws of the Prism', () => {
  const texts = fc.array(fc.constantFrom('', 'a', 'b'), { maxLength: 2 })
  const key = fc.constantFrom(POD_NAME, POD_UID, NODE_NAME, NODE_UID, CREDENTIAL_ID, 'k', '__proto__', '')
  const name = fc.constantFrom('default', 'build', 'a.b', 'Bad', '')
  const user: fc.Arbitrary<UserInfo> = fc.record(
    {
      username: fc.oneof(
        { arbitrary: fc.tuple(name, name).map((names) => ['system', 'serviceaccount', ...names].join(':')), weight: 9 },
        fc.string()
      ),
      uid: fc.string(),
      groups: texts,
      extra: fc.dictionary(key, texts, { noNullPrototype: true })
    },
    { requiredKeys: [], noNullPrototype: true }
  )

  it('a user is equal after conversion to a service account and back', () => {
    fc.assert(
      fc.property(user, (somebody) => {
        expect(
          O.getOrElse(() => somebody)(O.map(fromUserInfo.reverseGet)(fromUserInfo.getOption(somebody)))
        ).toStrictEqual(somebody)
      }),
      runs(10)
    )
  })

  it('a service account is equal after conversion to a user and back', () => {
    const named = fc.record(
      { name: fc.constantFrom('', 'a', 'b'), uid: fc.constantFrom('', 'a', 'b') },
      { noNullPrototype: true }
    )
    const fields: fc.Arbitrary<ServiceAccountFields> = fc.record(
      {
        namespace: name,
        name,
        uid: fc.string(),
        pod: named,
        node: fc.oneof(
          named,
          named.map(({ name }) => ({ name }))
        ),
        credentialId: fc.string(),
        groups: texts,
        extra: fc.dictionary(key, texts, { noNullPrototype: true })
      },
      { requiredKeys: ['namespace', 'name'], noNullPrototype: true }
    )
    let found = 0
    fc.assert(
      fc.property(fields, (given) => {
        const made = make(given)
        found += O.isSome(made) ? 1 : 0
        expect(pipe(made, O.map(fromUserInfo.reverseGet), O.chain(fromUserInfo.getOption))).toStrictEqual(made)
      }),
      runs(10)
    )
    expect(found).toBeGreaterThan(runs(1).numRuns)
  })
})

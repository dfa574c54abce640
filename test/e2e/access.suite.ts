// Questions about access, and impersonation, at a real API server.
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as O from 'fp-ts/Option'
import type { UserInfo } from 'io-ts-kubernetes/authentication/v1'
import { LocalSubjectAccessReview, SelfSubjectAccessReview } from 'io-ts-kubernetes/authorization/v1'
import { accessOf } from 'io-ts-kubernetes/builders'
import {
  type AccessDecision,
  accessDecision,
  createLocalSubjectAccessReview,
  createSelfSubjectAccessReview,
  createSelfSubjectReview,
  createSelfSubjectRulesReview,
  createSubjectAccessReview,
  impersonate
} from 'io-ts-kubernetes/request'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { ADMIN, NOBODY } from './cluster/Cluster'
import { create } from './cluster/objects'
import { send } from './cluster/request'
import { getCluster, isSkipped } from './running'
import { unwrap } from '../support/unwrap'

const RBAC = '/apis/rbac.authorization.k8s.io/v1'

const decide = async (user: UserInfo, verb: string): Promise<AccessDecision> => {
  const review = accessOf(user)({ namespace: 'default', verb, resource: 'pods' })
  return accessDecision(unwrap(await send(getCluster(), ADMIN)(createSubjectAccessReview()(review))).value)
}

describe.skipIf(isSkipped)('a question about access', () => {
  beforeAll(async () => {
    await create(getCluster())(`${RBAC}/clusterroles`, {
      metadata: { name: 'pod-readers' },
      rules: [
        { apiGroups: [''], resources: ['pods'], verbs: ['get'] },
        { nonResourceURLs: ['/readers'], verbs: ['get'] }
      ]
    })
    await create(getCluster())(`${RBAC}/clusterrolebindings`, {
      metadata: { name: 'pod-readers' },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'pod-readers' },
      subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'readers' }]
    })
    const user = { username: 'jane', groups: ['readers'] }
    // the API server sees a new role a moment later
    await vi.waitFor(async () => expect((await decide(user, 'get'))._tag).toBe('Allowed'), { timeout: 20_000 })
  })

  it('has another answer without the groups', async () => {
    expect(await decide({ username: 'jane', groups: ['readers'] }, 'get')).toStrictEqual({
      _tag: 'Allowed',
      reason: O.some(
        'RBAC: allowed by ClusterRoleBinding "pod-readers" of ClusterRole "pod-readers" to Group "readers"'
      ),
      evaluationError: O.none
    })
    const none = { _tag: 'NoOpinion', reason: O.none, evaluationError: O.none }
    expect(await decide({ username: 'jane' }, 'get')).toStrictEqual(none)
    expect(await decide({ username: 'jane', groups: ['readers'] }, 'delete')).toStrictEqual(none)
  })

  it('may be about a path', async () => {
    const review = accessOf({ groups: ['readers'] })({ path: '/readers', verb: 'get' })
    const { value } = unwrap(await send(getCluster(), ADMIN)(createSubjectAccessReview()(review)))
    expect(accessDecision(value)._tag).toBe('Allowed')
    expect(value.spec).toStrictEqual(review.spec)
  })

  it('is answered with every part of the user, and with an error beside the decision', async () => {
    const user = { username: 'jane', uid: '42', groups: ['readers'], extra: { 'Example.com/é': ['a', ''] } }
    const review = accessOf(user)({ verb: 'get', resource: 'pods', fieldSelector: { rawSelector: '!!' } })
    const { value } = unwrap(await send(getCluster(), ADMIN)(createSubjectAccessReview()(review)))
    expect(value.spec).toStrictEqual(review.spec)
    expect(accessDecision(value)).toMatchObject({
      _tag: 'Allowed',
      evaluationError: O.some('spec.resourceAttributes.fieldSelector ignored due to parse error')
    })
  })

  it('can be about a namespace, or about the sender', async () => {
    const attributes = { namespace: 'default', verb: 'get', resource: 'pods' }
    const local = LocalSubjectAccessReview.make({ spec: { groups: ['readers'], resourceAttributes: attributes } })
    const { value } = unwrap(
      await send(getCluster(), ADMIN)(unwrap(createLocalSubjectAccessReview({ namespace: 'default' })(local)))
    )
    expect(accessDecision(value)._tag).toBe('Allowed')
    const own = createSelfSubjectAccessReview()(
      SelfSubjectAccessReview.make({ spec: { resourceAttributes: attributes } })
    )
    expect(accessDecision(unwrap(await send(getCluster(), ADMIN)(own)).value)._tag).toBe('Allowed')
    expect(accessDecision(unwrap(await send(getCluster(), NOBODY)(own)).value)._tag).toBe('NoOpinion')
  })

  it('can be about all actions of the sender', async () => {
    const call = createSelfSubjectRulesReview()({ spec: { namespace: 'default' } })
    const { value } = unwrap(await send(getCluster(), ADMIN)(call))
    expect(value.status).toMatchObject({
      resourceRules: expect.arrayContaining([{ verbs: ['*'], apiGroups: ['*'], resources: ['*'] }]),
      incomplete: false
    })
    const refused = await send(getCluster(), ADMIN)(createSelfSubjectRulesReview()({ spec: {} }))
    expect(refused).toMatchObject(E.left({ code: 400, status: { message: 'no namespace on request' } }))
  })

  it('needs a permission if it is not about the sender', async () => {
    const call = createSubjectAccessReview()(accessOf({ username: 'jane' })({ verb: 'get', resource: 'pods' }))
    expect(await send(getCluster(), NOBODY)(call)).toMatchObject(E.left({ _tag: 'ApiStatus', code: 403 }))
  })
})

describe.skipIf(isSkipped)('an impersonated call', () => {
  const whoIs = async (user: UserInfo): Promise<UserInfo | undefined> => {
    const call = unwrap(pipe(createSelfSubjectReview()({}), impersonate(user)))
    return unwrap(await send(getCluster(), ADMIN)(call)).value.status?.userInfo
  }

  const keys = ['k', 'example.com/team', 'a b', '100%', 'ünï', 'É', '__proto__', 'a:b;c="d"', '<&>', '%2f', '\n', '']

  it.each<readonly [string, UserInfo]>([
    ['with a name', { username: 'jane' }],
    ['with a name that is not ASCII', { username: 'jané 😀 of "x", y' }],
    ['with a UID', { username: 'jane', uid: 'ü-1' }],
    ['with groups', { username: 'jane', groups: ['dev', 'a, b', 'ops', 'grüppe'] }],
    [
      'with keys to escape',
      { username: 'jane', extra: Object.fromEntries(keys.map((key) => [key, ['v', `<${encodeURIComponent(key)}>`]])) }
    ],
    ['with empty and tabbed values', { username: 'a\tb', groups: ['', 'g'], extra: { k: ['', 'v,w'] } }]
  ])('is made as the user %s', async (_name, user) => {
    expect(await whoIs(user)).toStrictEqual({ ...user, groups: [...(user.groups ?? []), 'system:authenticated'] })
  })

  it('is made as a service account, with its groups if none are given', async () => {
    const username = 'system:serviceaccount:default:build'
    expect((await whoIs({ username }))?.groups).toStrictEqual([
      'system:serviceaccounts',
      'system:serviceaccounts:default',
      'system:authenticated'
    ])
  })

  it('is made as the last of several users', async () => {
    const call = pipe(
      createSelfSubjectReview()({}),
      impersonate({ username: 'jane', uid: '1', groups: ['dev'] }),
      E.chain(impersonate({ username: 'joe' }))
    )
    const { value } = unwrap(await send(getCluster(), ADMIN)(unwrap(call)))
    expect(value.status?.userInfo).toStrictEqual({ username: 'joe', groups: ['system:authenticated'] })
  })

  it('is refused with 403 without the permission', async () => {
    const call = unwrap(pipe(createSelfSubjectReview()({}), impersonate({ username: 'jane' })))
    expect(await send(getCluster(), NOBODY)(call)).toMatchObject(E.left({ _tag: 'ApiStatus', code: 403 }))
  })
})

// A real API server asks the authorization webhook of docs/examples what its callers may do.
import * as T from 'fp-ts/Task'
import { SubjectAccessReview } from 'io-ts-kubernetes/authorization/v1'
import { createSubjectAccessReview } from 'io-ts-kubernetes/request'
import { allow, deny, noOpinion, type OnFailure, type Question } from 'io-ts-kubernetes/webhook/authorization'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Authorizer, serve } from '../../docs/examples/authorization-webhook'
import { ADMIN, type Cluster, NOBODY, startCluster } from './cluster/Cluster'
import { freePorts } from './cluster/ports'
import { request, send } from './cluster/request'
import { start } from './program'
import { getAssets, isSkipped } from './running'
import { unwrap } from '../support/unwrap'

describe.skipIf(isSkipped).each(['v1', 'v1beta1'] as const)('an authorization webhook, asked in %s', (version) => {
  let port = 0
  let knocks = 0
  let stopServing: T.Task<unknown> = () => Promise.resolve()
  let cluster: Cluster
  let stop: () => Promise<void>

  beforeAll(async () => {
    const [free = 0] = await freePorts(1)
    port = free
    ;[cluster, stop] = await startCluster(getAssets(), {
      kind: 'authorization',
      url: `http://127.0.0.1:${String(port)}/authorize`,
      version
    })
    // RBAC allows the user to read all configmaps
    for (const [path, object] of [
      [
        'clusterroles',
        { metadata: { name: 'reader' }, rules: [{ apiGroups: [''], resources: ['configmaps'], verbs: ['get'] }] }
      ],
      [
        'clusterrolebindings',
        {
          metadata: { name: 'reads' },
          roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'reader' },
          subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: 'nobody' }]
        }
      ]
    ] as const) {
      const { status } = await request(cluster)({
        method: 'POST',
        path: `/apis/rbac.authorization.k8s.io/v1/${path}`,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(object),
        bearer: ADMIN
      })
      expect(status).toBe(201)
    }
  })

  afterEach(() => stopServing())

  afterAll(() => stop())

  // API servers cache answers for some seconds, so each test asks for another name.

  const read = async (resource: 'configmaps' | 'secrets', name: string): Promise<readonly [number, string]> => {
    const path = `/api/v1/namespaces/default/${resource}/${name}`
    const { status, body } = await request(cluster)({ method: 'GET', path, bearer: NOBODY })
    return [status, body.startsWith('{') ? (JSON.parse(body) as { readonly message: string }).message : body]
  }

  /** Runs the webhook in this process with the test's authorizer, and records its questions. */
  const answerWith = async (
    authorize: Authorizer,
    onFailure: OnFailure,
    options: { readonly answerMillis?: number; readonly maxBodyBytes?: number } = {}
  ): Promise<ReadonlyArray<Question>> => {
    const asked: Array<Question> = []
    let current: Authorizer = () => T.of(noOpinion())
    stopServing = unwrap(
      await serve({
        authorize: (question) => {
          asked.push(question)
          return current(question)
        },
        onFailure,
        port,
        ...options
      })()
    ).stop
    // the API server may still hold a connection to the one before
    while (asked.length === 0) await read('secrets', `knock-${String(knocks++)}`)
    asked.length = 0
    current = authorize
    return asked
  }

  const forbidden = (resource: string, name: string): string =>
    `${resource} "${name}" is forbidden: User "nobody" cannot get resource "${resource}" in API group "" in the namespace "default"`

  /** The name of the authorizer, which the API server writes before its reason. 1.32 does not. */
  const byWebhook = (): string => (cluster.minor >= 37 ? 'default: ' : '')

  const notFound = (resource: string, name: string): string => `${resource} "${name}" not found`

  it('allows what RBAC does not, and is asked in this version', async () => {
    const asked = await answerWith(() => T.of(allow('because')), 'deny')
    expect(await read('secrets', 'allowed')).toStrictEqual([404, notFound('secrets', 'allowed')])
    expect(asked).toStrictEqual([
      {
        apiVersion: `authorization.k8s.io/${version}`,
        user: { username: 'nobody', uid: '2', groups: ['nothing', 'system:authenticated'] },
        attributes: {
          _tag: 'Resource',
          namespace: 'default',
          verb: 'get',
          version: 'v1',
          resource: 'secrets',
          name: 'allowed'
        }
      }
    ])
  })

  it('denies what RBAC allows', async () => {
    await answerWith(() => T.of(deny('not at night')), 'noOpinion')
    expect(await read('configmaps', 'denied')).toStrictEqual([
      403,
      `${forbidden('configmaps', 'denied')}: not at night`
    ])
  })

  it('leaves to RBAC what it has no opinion on', async () => {
    await answerWith(() => T.of(noOpinion('not my team')), 'deny')
    expect(await read('configmaps', 'rbac')).toStrictEqual([404, notFound('configmaps', 'rbac')])
    expect(await read('secrets', 'rbac')).toStrictEqual([
      403,
      `${forbidden('secrets', 'rbac')}: ${byWebhook()}not my team`
    ])
  })

  const FAILED = 'the authorizer failed'
  const failing: Authorizer = () => () => Promise.reject(new Error('s3cr3t'))
  const slow: Authorizer = () => () => new Promise(() => undefined)

  it.each([
    ['fails', failing],
    ['is slow', slow]
  ])('denies everything if the authorizer %s and failures are denied', async (how, authorize) => {
    await answerWith(authorize, 'deny', { answerMillis: 50 })
    const name = `deny-${how.replace(' ', '-')}`
    expect(await read('configmaps', name)).toStrictEqual([403, `${forbidden('configmaps', name)}: ${FAILED}`])
    expect(await read('secrets', name)).toStrictEqual([403, `${forbidden('secrets', name)}: ${FAILED}`])
  })

  it.each([
    ['fails', failing],
    ['is slow', slow]
  ])('leaves everything to RBAC if the authorizer %s and failures are no opinion', async (how, authorize) => {
    await answerWith(authorize, 'noOpinion', { answerMillis: 50 })
    const name = `leave-${how.replace(' ', '-')}`
    expect(await read('configmaps', name)).toStrictEqual([404, notFound('configmaps', name)])
    expect(await read('secrets', name)).toStrictEqual([403, `${forbidden('secrets', name)}: ${byWebhook()}${FAILED}`])
  })

  it('denies a question that is too large: the API server reads a denial without a version', async () => {
    await answerWith(() => T.of(allow()), 'deny', { maxBodyBytes: 600 })
    const name = 'x'.repeat(500)
    expect(await read('configmaps', name)).toStrictEqual([403, `${forbidden('configmaps', name)}: ${FAILED}`])
  })

  it('is taken as no opinion while it is down: RBAC decides', async () => {
    await answerWith(() => T.of(deny('never')), 'deny')
    await stopServing()
    stopServing = () => Promise.resolve()
    expect(await read('configmaps', 'down')).toStrictEqual([404, notFound('configmaps', 'down')])
    const [status, body] = await read('secrets', 'down')
    expect([status, body.replace(/: .*/s, '')]).toStrictEqual([500, 'Internal Server Error'])
  })

  it('answers SubjectAccessReviews too', async () => {
    await answerWith(({ user }) => T.of(user.username === 'jane' ? deny('not jane') : noOpinion()), 'deny')
    const ask = async (user: string): Promise<unknown> => {
      const review = SubjectAccessReview.make({ spec: { user, resourceAttributes: { verb: 'get', resource: 'pods' } } })
      return unwrap(await send(cluster, ADMIN)(createSubjectAccessReview()(review))).value.status
    }
    expect(await ask('jane')).toStrictEqual({ allowed: false, denied: true, reason: 'not jane' })
    expect(await ask('joe')).toStrictEqual({ allowed: false })
  })

  it('denies what docs/examples/authorization-webhook.ts denies', async () => {
    const running = await start('authorization-webhook.ts', [], { PORT: String(port) })
    stopServing = running.stop
    expect(running.line).toBe(`listening on http://127.0.0.1:${String(port)}`)
    const path = '/api/v1/namespaces/other'
    const { body } = await request(cluster)({ method: 'DELETE', path, bearer: NOBODY })
    expect(body).toContain('only members of platform may do this')
    expect(await running.stop()).toBe(0)
    stopServing = () => Promise.resolve()
  })
})

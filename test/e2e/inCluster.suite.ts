// Runs docs/examples/in-cluster.ts with a real API server, and with the files that a kubelet mounts and replaces.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import * as E from 'fp-ts/Either'
import { SelfSubjectReview, TokenRequest, TokenReview } from 'io-ts-kubernetes/authentication/v1'
import { authenticatedUser, createSelfSubjectReview, createToken, createTokenReview } from 'io-ts-kubernetes/request'
import { unverifiedClaims } from 'io-ts-kubernetes/serviceaccount'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromFile, sendOver, type Server } from '../../docs/examples/in-cluster'
import { showError } from '../../docs/examples/mint'
import { ADMIN } from './cluster/Cluster'
import { createPod, createServiceAccount, type Made } from './cluster/objects'
import { request, send } from './cluster/request'
import { getCluster, isSkipped } from './running'
import { unwrap } from '../support/unwrap'

const root = join(__dirname, '../..')

describe.skipIf(isSkipped)('docs/examples/in-cluster.ts', () => {
  let folder = ''
  let pod: Made

  const post = (path: string, object: object): Promise<{ readonly status: number }> =>
    request(getCluster())({
      method: 'POST',
      path,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(object),
      bearer: ADMIN
    })

  const mintPodToken = async (): Promise<string> => {
    const bound = { kind: 'Pod', apiVersion: 'v1', name: pod.name, uid: pod.uid } as const
    const call = unwrap(
      createToken({ namespace: 'default', name: 'in-cluster' })(
        TokenRequest.make({ spec: { audiences: [], boundObjectRef: bound } })
      )
    )
    return unwrap(await send(getCluster(), ADMIN)(call)).value.status?.token ?? ''
  }

  /** Replaces the token's file, as a kubelet does. */
  const mount = (token: string): void => writeFileSync(join(folder, 'token'), token)

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'in-cluster-'))
    await createServiceAccount(getCluster(), 'in-cluster')
    pod = await createPod(getCluster(), 'in-cluster', { serviceAccountName: 'in-cluster', nodeName: '' })
    const role = { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'in-cluster' }
    const rbac = '/apis/rbac.authorization.k8s.io/v1/namespaces/default'
    const rules = [
      { apiGroups: [''], resources: ['serviceaccounts/token'], resourceNames: ['in-cluster'], verbs: ['create'] }
    ]
    await post(`${rbac}/roles`, { metadata: { name: 'in-cluster' }, rules })
    const subjects = [{ kind: 'ServiceAccount', name: 'in-cluster', namespace: 'default' }]
    await post(`${rbac}/rolebindings`, { metadata: { name: 'in-cluster' }, roleRef: role, subjects })
    writeFileSync(join(folder, 'ca.crt'), getCluster().ca)
    writeFileSync(join(folder, 'namespace'), 'default')
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  const address = (): Server => {
    const { hostname, port } = new URL(getCluster().server)
    return { host: hostname, port: Number(port), ca: getCluster().ca }
  }

  it('keeps a token bound to its pod in a file, and ends at SIGTERM', async () => {
    mount(await mintPodToken())
    const { host, port } = address()
    const out = join(folder, 'out')
    const child = spawn(
      process.execPath,
      [join(root, 'node_modules/tsx/dist/cli.mjs'), 'docs/examples/in-cluster.ts'],
      {
        cwd: root,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          ...process.env,
          KUBERNETES_SERVICE_HOST: host,
          KUBERNETES_SERVICE_PORT: String(port),
          SERVICE_ACCOUNT_FOLDER: folder,
          SERVICE_ACCOUNT: 'in-cluster',
          POD_NAME: pod.name,
          POD_UID: pod.uid,
          AUDIENCE: 'vault',
          OUT: out
        }
      }
    )
    const ended = once(child, 'exit')
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)))
    while (!said.includes('until') && child.exitCode === null) await setTimeout(50)
    child.kill('SIGTERM')
    const [code] = (await ended) as [number]
    expect([code, said.replace(/20\S+Z/, 'TIME')]).toStrictEqual([
      0,
      `asking ${getCluster().server}\na token for vault until TIME\n`
    ])
    const token = readFileSync(out, 'utf8')
    expect(unverifiedClaims(token)).toMatchObject(
      E.right({ audiences: ['vault'], pod: { name: pod.name, uid: pod.uid } })
    )
    const review = createTokenReview()(TokenReview.make({ spec: { token, audiences: ['vault'] } }))
    const { value } = unwrap(await send(getCluster(), ADMIN)(review))
    expect(unwrap(authenticatedUser(['vault'])(value)).user.username).toBe('system:serviceaccount:default:in-cluster')
  })

  /** Who the API server says the sender is, and the tokens that were sent. */
  const sender = (
    now?: () => number
  ): { readonly used: ReadonlyArray<string>; readonly ask: () => Promise<unknown> } => {
    const used: Array<string> = []
    const tokens = fromFile(join(folder, 'token'), now)
    const get = (): string => {
      const token = tokens.get()
      used.push(token)
      return token
    }
    const sendCall = sendOver(address(), { ...tokens, get })
    const ask = async (): Promise<unknown> => {
      const answer = await sendCall(createSelfSubjectReview()(SelfSubjectReview.make({})))()
      return E.isRight(answer) ? answer.right.value.status?.userInfo?.username : showError(answer.left)
    }
    return { used, ask }
  }

  const username = 'system:serviceaccount:default:in-cluster'

  it('sends the token that the kubelet mounted last', async () => {
    let now = 0
    const { used, ask } = sender(() => now)
    const [first, second] = [await mintPodToken(), await mintPodToken()]
    mount(first)
    expect(await ask()).toBe(username)
    mount(second)
    expect(await ask()).toBe(username)
    now = 50_000
    expect(await ask()).toBe(username)
    expect(used).toStrictEqual([first, first, second])
  })

  it('reads the file again after the second 401, as client-go does', async () => {
    const { ask } = sender()
    mount('revoked')
    expect(await ask()).toBe('401 Unauthorized')
    mount(await mintPodToken())
    expect(await ask()).toBe('401 Unauthorized')
    expect(await ask()).toBe(username)
  })
})

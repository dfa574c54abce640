// Runs docs/examples/in-cluster.ts with a real API server, and with the files that a kubelet mounts and replaces.
import { once } from 'node:events'
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { text } from 'node:stream/consumers'
import * as E from 'fp-ts/Either'
import { SelfSubjectReview, TokenRequest, TokenReview } from 'io-ts-kubernetes/authentication/v1'
import { authenticatedUser, createSelfSubjectReview, createToken, createTokenReview } from 'io-ts-kubernetes/request'
import { unverifiedClaims } from 'io-ts-kubernetes/serviceaccount'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { fromFile, sendOver, type Server } from '../../docs/examples/in-cluster'
import { showError } from '../../docs/examples/mint'
import { ADMIN } from './cluster/Cluster'
import { createPod, createServiceAccount, type Made } from './cluster/objects'
import { request, send } from './cluster/request'
import { start, startWithClock } from './program'
import { getCluster, isSkipped } from './running'
import { certificateFile } from '../examples/fakeServer'
import { unwrap } from '../support/unwrap'

const username = 'system:serviceaccount:default:in-cluster'

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
  })

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'in-cluster-'))
    writeFileSync(join(folder, 'ca.crt'), getCluster().ca)
    writeFileSync(join(folder, 'namespace'), 'default')
  })

  afterEach(() => rmSync(folder, { recursive: true }))

  const address = (): Server => {
    const { hostname, port } = new URL(getCluster().server)
    return { host: hostname, port: Number(port), ca: getCluster().ca }
  }

  /** The environment that a kubelet and a pod's specification give the program. */
  const environment = ({ host, port }: Server, out: string): Readonly<Record<string, string>> => ({
    KUBERNETES_SERVICE_HOST: host,
    KUBERNETES_SERVICE_PORT: String(port),
    SERVICE_ACCOUNT_FOLDER: folder,
    SERVICE_ACCOUNT: 'in-cluster',
    POD_NAME: pod.name,
    POD_UID: pod.uid,
    AUDIENCE: 'vault',
    OUT: out
  })

  const MINTED = /^a token for vault until 20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/

  /** Checks that a file has a token for `vault` that is bound to the pod, and returns it. */
  const checkMinted = async (out: string): Promise<string> => {
    const token = readFileSync(out, 'utf8')
    expect(unverifiedClaims(token)).toMatchObject(
      E.right({ audiences: ['vault'], pod: { name: pod.name, uid: pod.uid } })
    )
    const review = createTokenReview()(TokenReview.make({ spec: { token, audiences: ['vault'] } }))
    const { value } = unwrap(await send(getCluster(), ADMIN)(review))
    expect(unwrap(authenticatedUser(['vault'])(value)).user.username).toBe(username)
    return token
  }

  it('keeps a token bound to its pod in a file, and ends at SIGTERM', async () => {
    mount(await mintPodToken())
    const out = join(folder, 'out')
    const { line, nextLine, stop } = await start('in-cluster.ts', [], environment(address(), out))
    expect([line, await nextLine()]).toStrictEqual([`asking ${getCluster().server}`, expect.stringMatching(MINTED)])
    expect(await stop()).toBe(0)
    await checkMinted(out)
  })

  // -----------------------------------------------------------------------------------
  // a token that rotates while the program runs
  // -----------------------------------------------------------------------------------

  /** Replaces the files as a kubelet does: `..data` is a link to a folder, and `token` to a file in it. */
  const mountAsKubelet = (token: string): void => {
    const volume = mkdtempSync(join(folder, '..2026_'))
    writeFileSync(join(volume, 'token'), token)
    symlinkSync(basename(volume), join(folder, '..data_tmp'))
    const before = existsSync(join(folder, '..data')) ? readlinkSync(join(folder, '..data')) : undefined
    renameSync(join(folder, '..data_tmp'), join(folder, '..data'))
    if (before !== undefined) rmSync(join(folder, before), { recursive: true })
  }

  const mountByRename = (token: string): void => {
    writeFileSync(join(folder, 'token.new'), token)
    renameSync(join(folder, 'token.new'), join(folder, 'token'))
  }

  const unmount = (): void => rmSync(join(folder, 'token'))

  /** Passes requests on to the API server, and records the tokens that they carry. */
  const withRecorder = async (
    use: (server: Server, carried: ReadonlyArray<string>) => Promise<void>
  ): Promise<void> => {
    const carried: Array<string> = []
    const pem = readFileSync(certificateFile)
    const recorder = createServer({ cert: pem, key: pem }, (asked, response) => {
      void (async () => {
        const { method = '', url = '', headers } = asked
        const bearer = (headers.authorization ?? '').replace('Bearer ', '')
        carried.push(bearer)
        const { status, body } = await request(getCluster())({
          method,
          path: url,
          headers: { 'content-type': headers['content-type'] ?? '' },
          body: await text(asked),
          bearer
        })
        response.writeHead(status, { 'content-type': 'application/json' }).end(body)
      })()
    })
    recorder.listen(0, '127.0.0.1')
    await once(recorder, 'listening')
    try {
      await use({ host: '127.0.0.1', port: (recorder.address() as AddressInfo).port }, carried)
    } finally {
      recorder.closeAllConnections()
      recorder.close()
    }
  }

  it('sends the token that is mounted at the time of each request, without a restart', async () => {
    writeFileSync(join(folder, 'ca.crt'), readFileSync(certificateFile))
    await withRecorder(async (server, carried) => {
      const [first, second, third, fourth] = [
        await mintPodToken(),
        await mintPodToken(),
        await mintPodToken(),
        await mintPodToken()
      ]
      mountAsKubelet(first)
      symlinkSync(join('..data', 'token'), join(folder, 'token'))

      const out = join(folder, 'rotating')
      const { line, nextLine, advance, stop } = await startWithClock('in-cluster.ts', environment(server, out))
      expect(line).toBe(`asking https://127.0.0.1:${String(server.port)}`)
      /** Waits until the program has renewed its token. */
      const renewed = async (): Promise<string> => {
        expect(await nextLine()).toMatch(MINTED)
        return checkMinted(out)
      }
      const written = [await renewed()]
      for (const change of [
        () => mountAsKubelet(second),
        () => mountByRename(third),
        // for a moment there is no file: the old token is still valid
        unmount,
        () => mountByRename(fourth)
      ]) {
        change()
        // later than any renewal is due
        advance(3_600_000)
        written.push(await renewed())
      }
      expect(carried).toStrictEqual([first, second, third, third, fourth])
      expect(new Set(written).size).toBe(5)
      expect(await stop()).toBe(0)
    })
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

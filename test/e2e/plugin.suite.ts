// Plugins run by a real client of client-go against a real API server: docs/examples/kubectl-plugin.ts, and programs that
// print what `toOutput` returns.
import { type ChildProcess, spawn } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import * as E from 'fp-ts/Either'
import * as O from 'fp-ts/Option'
import { TokenRequest, type UserInfo } from 'io-ts-kubernetes/authentication/v1'
import type { ExecCredentialStatus } from 'io-ts-kubernetes/client-authentication/v1'
import { fromTokenRequest, parseExecInfo, parseOutput, toOutput } from 'io-ts-kubernetes/exec'
import { Time, timeToEpochMillis } from 'io-ts-kubernetes/meta/v1'
import { createToken } from 'io-ts-kubernetes/request'
import { unverifiedClaims } from 'io-ts-kubernetes/serviceaccount'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ADMIN } from './cluster/Cluster'
import { createServiceAccount, type Made } from './cluster/objects'
import { send } from './cluster/request'
import { getAssets, getCluster, isSkipped } from './running'
import { unwrap } from '../support/unwrap'

const root = join(__dirname, '../..')

/** A certificate that the API server accepts from clients, and its key, in one file. */
const pairFile = join(root, 'test/fixtures/tls/untrusted.pem')

const pair = (): ExecCredentialStatus => {
  const pem = readFileSync(pairFile, 'utf8')
  return { clientCertificateData: pem, clientKeyData: pem }
}

/** The answer to a call: the user, or the error. */
interface Answer {
  readonly user?: UserInfo
  readonly error?: string
}

const client = isSkipped ? undefined : getAssets().client

describe.skipIf(client === undefined).each(['v1', 'v1beta1'] as const)('a plugin of client-go, in %s', (version) => {
  const apiVersion = `client.authentication.k8s.io/${version}` as const
  const name = `plugin-${version}`
  let folder = ''
  let account: Made

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'plugin-'))
    account = await createServiceAccount(getCluster(), name)
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  // -----------------------------------------------------------------------------------
  // the client
  // -----------------------------------------------------------------------------------

  interface Plugin {
    /** A command of the shell. */
    readonly command: string
    readonly env?: Readonly<Record<string, string>>
    readonly provideClusterInfo?: boolean
    /** The cluster in the kubeconfig. Default: the address of the API server, and its certificate. */
    readonly cluster?: object
  }

  interface Client {
    readonly call: () => Promise<Answer>
    /** The values of KUBERNETES_EXEC_INFO, one for each run of the plugin. */
    readonly told: () => ReadonlyArray<string>
    /** What the client and the plugin wrote to standard error. */
    readonly stderr: () => string
  }

  const certificateAuthority = (): string => Buffer.from(getCluster().ca).toString('base64')

  const writeKubeconfig = (file: string, log: string, plugin: Plugin): void => {
    const { command, env = {}, provideClusterInfo = false, cluster } = plugin
    const exec = {
      apiVersion,
      command: 'sh',
      args: ['-c', `printf '%s\\0' "$KUBERNETES_EXEC_INFO" >> ${log}; ${command}`],
      env: Object.entries(env).map(([key, value]) => ({ name: key, value })),
      interactiveMode: 'Never',
      provideClusterInfo
    }
    const reached = { server: getCluster().server, 'certificate-authority-data': certificateAuthority() }
    const config = {
      kind: 'Config',
      apiVersion: 'v1',
      clusters: [{ name: 'c', cluster: cluster ?? reached }],
      users: [{ name: 'u', user: { exec } }],
      contexts: [{ name: 'x', context: { cluster: 'c', user: 'u' } }],
      'current-context': 'x'
    }
    writeFileSync(file, JSON.stringify(config))
  }

  /**
   * Returns true if the client closed the connection that it wrote to. client-go closes its connections when the
   * certificate of a credential has changed, while a request may be about to use one of them.
   */
  const isClosed = (answer: Answer): boolean => answer.error?.endsWith('use of closed network connection') === true

  const toClient = (child: ChildProcess, log: string): Client => {
    const lines = createInterface({ input: child.stdout ?? process.stdin })[Symbol.asyncIterator]()
    let stderr = ''
    child.stderr?.on('data', (text) => (stderr += String(text)))
    const ask = async (): Promise<Answer> => {
      child.stdin?.write('\n')
      const { value, done } = await lines.next()
      if (done === true) throw new Error(`the client ended: ${stderr}`)
      return JSON.parse(value) as Answer
    }
    return {
      call: async () => {
        const answer = await ask()
        return isClosed(answer) ? ask() : answer
      },
      told: () => readFileSync(log, 'utf8').split('\0').slice(0, -1),
      stderr: () => stderr
    }
  }

  /** Runs a client that gets its credentials from a plugin. */
  const withClient = async (plugin: Plugin, use: (running: Client) => Promise<void>): Promise<void> => {
    const [kubeconfig, log] = [join(folder, 'config'), join(folder, 'told')]
    writeKubeconfig(kubeconfig, log, plugin)
    writeFileSync(log, '')
    const child = spawn(client ?? '', [kubeconfig], { stdio: 'pipe' })
    const ended = once(child, 'exit')
    try {
      await use(toClient(child, log))
    } finally {
      child.stdin.end()
      await ended
    }
  }

  const failed = (why: string): Answer => ({
    error: `Post "${getCluster().server}/apis/authentication.k8s.io/v1/selfsubjectreviews": getting credentials: ${why}`
  })

  // -----------------------------------------------------------------------------------
  // plugins
  // -----------------------------------------------------------------------------------

  /** The plugin of docs/examples. */
  const example = (...args: ReadonlyArray<string>): string =>
    [process.execPath, join(root, 'node_modules/tsx/dist/cli.mjs'), '--tsconfig', join(root, 'tsconfig.json')]
      .concat(join(root, 'docs/examples/kubectl-plugin.ts'), args)
      .join(' ')

  /** A plugin that prints a text, which can be replaced while the client runs. */
  const printer = (): { readonly command: string; readonly print: (text: string) => void } => {
    const file = join(folder, 'output')
    return { command: `cat ${file}`, print: (text) => writeFileSync(file, text) }
  }

  const outputOf = (status: ExecCredentialStatus): string => unwrap(toOutput({ apiVersion })(status))

  // -----------------------------------------------------------------------------------
  // users
  // -----------------------------------------------------------------------------------

  const mint = async (): Promise<string> => {
    const call = unwrap(createToken({ namespace: 'default', name })(TokenRequest.make({ spec: { audiences: [] } })))
    const { value } = unwrap(await send(getCluster(), ADMIN)(call))
    return unwrap(fromTokenRequest(value)).token ?? ''
  }

  const CREDENTIAL_ID = 'authentication.kubernetes.io/credential-id'

  const serviceAccount = (credentialId: string): Answer => ({
    user: {
      username: `system:serviceaccount:default:${name}`,
      uid: account.uid,
      groups: ['system:serviceaccounts', 'system:serviceaccounts:default', 'system:authenticated'],
      extra: { [CREDENTIAL_ID]: [credentialId] }
    }
  })

  /** The user of a minted token. */
  const userOf = (token: string): Answer => serviceAccount(`JTI=${unwrap(unverifiedClaims(token)).id ?? ''}`)

  /** The user of the certificate in `pair`. */
  const certificateUser = (): Answer => ({
    user: {
      username: 'a server that only tests use',
      groups: ['system:authenticated'],
      extra: {
        [CREDENTIAL_ID]: [
          `X509SHA256=${new X509Certificate(readFileSync(pairFile)).fingerprint256.replaceAll(':', '').toLowerCase()}`
        ]
      }
    }
  })

  // -----------------------------------------------------------------------------------
  // credentials
  // -----------------------------------------------------------------------------------

  it('mints a token, and is run once for several calls', async () => {
    const plugin = { command: example('token', 'default', name), env: { BEARER: ADMIN }, provideClusterInfo: true }
    await withClient(plugin, async ({ call, told, stderr }) => {
      const first = await call()
      const id = first.user?.extra?.[CREDENTIAL_ID]?.[0] ?? ''
      expect(id).toMatch(/^JTI=[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)
      expect([first, await call(), await call()]).toStrictEqual(Array(3).fill(serviceAccount(id)))
      expect([told().length, stderr()]).toStrictEqual([1, ''])
    })
  })

  it('prints a certificate and its key, and is run once for several calls', async () => {
    await withClient({ command: example('certificate', pairFile, pairFile) }, async ({ call, told, stderr }) => {
      expect([await call(), await call(), await call()]).toStrictEqual(Array(3).fill(certificateUser()))
      expect([told().length, stderr()]).toStrictEqual([1, ''])
    })
  })

  it('may print a token beside a certificate: the user is that of the certificate', async () => {
    const { command, print } = printer()
    print(outputOf({ ...pair(), token: await mint() }))
    await withClient({ command }, async ({ call }) => {
      expect(await call()).toStrictEqual(certificateUser())
    })
  })

  // -----------------------------------------------------------------------------------
  // expiry
  // -----------------------------------------------------------------------------------

  /** A whole second that is at least five seconds away. */
  const soon = (): Time => unwrap(Time.decode(new Date(Math.ceil(Date.now() / 1000) * 1000 + 5000).toISOString()))

  it('is run again when its credential has expired, and not before', async () => {
    const { command, print } = printer()
    const [first, second] = [await mint(), await mint()]
    await withClient({ command }, async ({ call, told }) => {
      const steps = [
        [pair(), certificateUser()],
        [{ token: first }, userOf(first)]
      ] as const
      for (const [i, [status, user]] of steps.entries()) {
        const expirationTimestamp = soon()
        print(outputOf({ ...status, expirationTimestamp }))
        expect([await call(), told().length]).toStrictEqual([user, i + 1])
        print('this is not read yet')
        expect([await call(), told().length]).toStrictEqual([user, i + 1])
        const expires = timeToEpochMillis(expirationTimestamp)
        expect(Date.now(), 'the call was late').toBeLessThan(expires)
        // Go's clock must be after this time
        await setTimeout(expires + 1 - Date.now())
      }
      print(outputOf({ token: second }))
      expect([await call(), await call(), told().length]).toStrictEqual([userOf(second), userOf(second), 3])
    })
  })

  it.each([
    ['for each call, and for the connection, if its credential expired in the past', '2001-01-15T10:30:00Z', [2, 3]],
    ['once if its credential expires much later', '2099-01-15T10:30:00Z', [1, 1]],
    ['once if its credential expires at the zero time, which is never', '0001-01-01T00:00:00Z', [1, 1]],
    ['once if its credential never expires', undefined, [1, 1]]
  ] as const)('is run %s', async (_when, time, runs) => {
    const { command, print } = printer()
    const token = await mint()
    const expiry = time === undefined ? {} : { expirationTimestamp: unwrap(Time.decode(time)) }
    print(outputOf({ token, ...expiry }))
    await withClient({ command }, async ({ call, told }) => {
      expect([await call(), told().length]).toStrictEqual([userOf(token), runs[0]])
      expect([await call(), told().length]).toStrictEqual([userOf(token), runs[1]])
    })
  })

  it('is run again after a 401, for the next call', async () => {
    const { command, print } = printer()
    const token = await mint()
    print(outputOf({ token: 'revoked' }))
    await withClient({ command }, async ({ call, told }) => {
      expect([await call(), told().length]).toStrictEqual([{ error: 'Unauthorized' }, 2])
      print(outputOf({ token }))
      expect([await call(), told().length]).toStrictEqual([{ error: 'Unauthorized' }, 3])
      expect([await call(), told().length]).toStrictEqual([userOf(token), 3])
    })
  })

  // -----------------------------------------------------------------------------------
  // what the plugin is told
  // -----------------------------------------------------------------------------------

  const info = (spec: string): string => `{"kind":"ExecCredential","apiVersion":"${apiVersion}","spec":${spec}}\n`

  it('is told nothing about the cluster, unless the kubeconfig says so', async () => {
    const { command, print } = printer()
    const token = await mint()
    print(outputOf({ token }))
    await withClient({ command }, async ({ call, told }) => {
      expect(await call()).toStrictEqual(userOf(token))
      expect(told()).toStrictEqual([info('{"interactive":false}')])
      expect(parseExecInfo(told()[0])).toStrictEqual(E.right({ apiVersion, interactive: false, cluster: O.none }))
    })
  })

  /** The variable for a cluster, and the cluster that `parseExecInfo` returns. */
  interface ToldCluster {
    readonly kubeconfig: object
    readonly json: string
    readonly cluster: object
  }

  const toldClusters: Readonly<Record<string, () => ToldCluster>> = {
    'its address and certificate': () => {
      const cluster = { server: getCluster().server, 'certificate-authority-data': certificateAuthority() }
      const { server, 'certificate-authority-data': ca } = cluster
      return {
        kubeconfig: cluster,
        json: `{"server":"${server}","certificate-authority-data":"${ca}","config":null}`,
        cluster
      }
    },
    'its address and the file of its certificate, of which it gets the content': () => {
      const { server, caFile } = getCluster()
      return {
        kubeconfig: { server, 'certificate-authority': caFile },
        json: `{"server":"${server}","certificate-authority-data":"${certificateAuthority()}","config":null}`,
        cluster: { server, 'certificate-authority-data': certificateAuthority() }
      }
    },
    'the name in its certificate, and the configuration of the plugin': () => {
      const cluster = {
        server: getCluster().server,
        'tls-server-name': 'kubernetes.default.svc',
        'certificate-authority-data': certificateAuthority(),
        'disable-compression': true
      }
      const { server, 'certificate-authority-data': ca } = cluster
      const config = { z: '<a & b>', a: [1, 2.5, null], é: { deep: true } }
      return {
        kubeconfig: { ...cluster, extensions: [{ name: 'client.authentication.k8s.io/exec', extension: config }] },
        json:
          `{"server":"${server}","tls-server-name":"kubernetes.default.svc","certificate-authority-data":"${ca}",` +
          '"disable-compression":true,' +
          '"config":{"a":[1,2.5,null],"z":"\\u003ca \\u0026 b\\u003e","é":{"deep":true}}}',
        cluster: { ...cluster, config }
      }
    },
    'that its certificate is not checked': () => {
      const { server } = getCluster()
      return {
        kubeconfig: { server, 'insecure-skip-tls-verify': true },
        json: `{"server":"${server}","insecure-skip-tls-verify":true,"config":null}`,
        cluster: { server, 'insecure-skip-tls-verify': true }
      }
    }
  }

  it.each(Object.keys(toldClusters))('is told of the cluster: %s', async (key) => {
    const { kubeconfig, json, cluster } = toldClusters[key]?.() ?? expect.unreachable()
    const plugin = {
      // it connects to the cluster that it is told of
      command: example('token', 'default', name),
      env: { BEARER: ADMIN },
      provideClusterInfo: true,
      cluster: kubeconfig
    }
    await withClient(plugin, async ({ call, told, stderr }) => {
      const answer = await call()
      expect(answer).toStrictEqual(serviceAccount(answer.user?.extra?.[CREDENTIAL_ID]?.[0] ?? ''))
      expect(told()).toStrictEqual([info(`{"cluster":${json},"interactive":false}`)])
      expect(parseExecInfo(told()[0])).toStrictEqual(
        E.right({ apiVersion, interactive: false, cluster: O.some(cluster) })
      )
      expect(stderr()).toBe('')
    })
  })

  it('is told of a proxy', async () => {
    const { command, print } = printer()
    print(outputOf({ token: 'unused' }))
    const { server } = getCluster()
    const cluster = { server, 'insecure-skip-tls-verify': true, 'proxy-url': 'http://127.0.0.1:1' }
    await withClient({ command, provideClusterInfo: true, cluster }, async ({ call, told }) => {
      expect((await call()).error).toMatch(/: proxyconnect tcp: dial tcp 127\.0\.0\.1:1: connect: connection refused$/)
      expect(told()).toStrictEqual([
        info(
          `{"cluster":{"server":"${server}","insecure-skip-tls-verify":true,"proxy-url":"http://127.0.0.1:1",` +
            '"config":null},"interactive":false}'
        )
      ])
      expect(parseExecInfo(told()[0])).toStrictEqual(
        E.right({ apiVersion, interactive: false, cluster: O.some(cluster) })
      )
    })
  })

  // -----------------------------------------------------------------------------------
  // failures
  // -----------------------------------------------------------------------------------

  it('that fails prints an error to standard error only, and client-go reports the exit code for each call', async () => {
    const plugin = { command: example('token', 'default', 'absent'), env: { BEARER: ADMIN }, provideClusterInfo: true }
    await withClient(plugin, async ({ call, told, stderr }) => {
      const failure = failed('exec: executable sh failed with exit code 1')
      expect([await call(), await call()]).toStrictEqual([failure, failure])
      expect(told().length).toBe(2)
      expect(stderr()).toBe('404 NotFound: serviceaccounts "absent" not found\n'.repeat(2))
    })
  })

  it('that exits with a code other than 0 fails, whatever it printed, until it exits with 0', async () => {
    const { command, print } = printer()
    const [token, code] = [await mint(), join(folder, 'code')]
    print(outputOf({ token }))
    await withClient({ command: `${command}; exit $(cat ${code})` }, async ({ call, told }) => {
      writeFileSync(code, '3')
      expect(await call()).toStrictEqual(failed('exec: executable sh failed with exit code 3'))
      writeFileSync(code, '0')
      expect([await call(), told().length]).toStrictEqual([userOf(token), 2])
    })
  })

  const other = `client.authentication.k8s.io/${version === 'v1' ? 'v1beta1' : 'v1'}`

  const printed = (fields: object): string => JSON.stringify({ kind: 'ExecCredential', apiVersion, ...fields })

  it.each([
    [
      'nothing',
      '',
      `exec plugin is configured to use API version ${apiVersion}, plugin returned version client.authentication.k8s.io/__internal`
    ],
    [
      'another version',
      printed({ apiVersion: other, status: { token: 'unused' } }),
      `exec plugin is configured to use API version ${apiVersion}, plugin returned version ${other}`
    ],
    ['no status', printed({}), `exec plugin didn't return a status field`],
    ['no credential', printed({ status: {} }), `exec plugin didn't return a token or cert/key pair`],
    [
      'a certificate without its key',
      printed({ status: { token: 'unused', clientCertificateData: pair().clientCertificateData } }),
      'exec plugin returned only certificate or key, not both'
    ],
    [
      'a certificate that is not PEM',
      printed({ status: { ...pair(), clientCertificateData: 'unused' } }),
      'failed parsing client key/certificate: tls: failed to find any PEM data in certificate input'
    ],
    [
      'a number as token',
      printed({ status: { token: 7 } }),
      'decoding stdout: json: cannot unmarshal number into Go struct field ExecCredentialStatus.status.token of type string'
    ],
    ['a token with a newline', printed({ status: { token: 'unused\n' } }), undefined]
  ])('that prints %s is refused, by parseOutput too', async (_what, text, why) => {
    const { command, print } = printer()
    print(text)
    await withClient({ command }, async ({ call }) => {
      const { error = '' } = await call()
      if (why === undefined) expect(error).toMatch(/: net\/http: invalid header field value for "Authorization"$/)
      else expect({ error }).toStrictEqual(failed(why))
    })
    expect(E.isLeft(parseOutput(apiVersion)(text))).toBe(true)
  })
})

// docs/examples/kubectl-plugin.ts, run by a real client of client-go against a real API server.
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { SelfSubjectReview, TokenRequest } from 'io-ts-kubernetes/authentication/v1'
import { fromTokenRequest, parseOutput } from 'io-ts-kubernetes/exec'
import { createSelfSubjectReview, createToken } from 'io-ts-kubernetes/request'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ADMIN } from './cluster/Cluster'
import { createServiceAccount } from './cluster/objects'
import { send } from './cluster/request'
import { getAssets, getCluster, isSkipped } from './running'
import { unwrap } from '../support/unwrap'

const root = join(__dirname, '../..')
const certificateFile = join(root, 'test/fixtures/tls/untrusted.pem')

interface Line {
  readonly user?: { readonly username?: string }
  readonly error?: string
}

const client = isSkipped ? undefined : getAssets().client

describe.skipIf(client === undefined)('a plugin of client-go', () => {
  let folder = ''

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'plugin-'))
    await createServiceAccount(getCluster(), 'plugin')
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  /** Runs a command as the plugin of a client. Returns the answers to the calls, and how often the plugin ran. */
  const runClient = async (
    apiVersion: string,
    command: string,
    calls: number,
    env: Readonly<Record<string, string>> = {}
  ): Promise<{ readonly lines: ReadonlyArray<Line>; readonly runs: number; readonly told: string }> => {
    const log = join(folder, 'runs')
    writeFileSync(log, '')
    const kubeconfig = join(folder, 'config')
    const exec = {
      apiVersion,
      command: 'sh',
      args: ['-c', `printf %s "$KUBERNETES_EXEC_INFO" >> ${log}; ${command}`],
      env: Object.entries(env).map(([name, value]) => ({ name, value })),
      interactiveMode: 'Never',
      provideClusterInfo: true
    }
    const { server, ca } = getCluster()
    const cluster = { server, 'certificate-authority-data': Buffer.from(ca).toString('base64') }
    writeFileSync(
      kubeconfig,
      JSON.stringify({
        kind: 'Config',
        apiVersion: 'v1',
        clusters: [{ name: 'c', cluster }],
        users: [{ name: 'u', user: { exec } }],
        contexts: [{ name: 'x', context: { cluster: 'c', user: 'u' } }],
        'current-context': 'x'
      })
    )
    const { stdout } = await promisify(execFile)(client ?? '', [kubeconfig, String(calls)])
    const told = readFileSync(log, 'utf8')
    return {
      lines: stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Line),
      runs: told.split('"ExecCredential"').length - 1,
      told
    }
  }

  const plugin = (...args: ReadonlyArray<string>): string =>
    [process.execPath, join(root, 'node_modules/tsx/dist/cli.mjs'), '--tsconfig', join(root, 'tsconfig.json')]
      .concat(join(root, 'docs/examples/kubectl-plugin.ts'), args)
      .join(' ')

  it.each(['client.authentication.k8s.io/v1', 'client.authentication.k8s.io/v1beta1'])(
    'that mints a token is run once for several calls, in %s',
    async (apiVersion) => {
      const { lines, runs, told } = await runClient(apiVersion, plugin('token', 'default', 'plugin'), 3, {
        BEARER: ADMIN
      })
      expect(lines.map(({ user, error }) => user?.username ?? error)).toStrictEqual(
        Array(3).fill('system:serviceaccount:default:plugin')
      )
      expect(runs).toBe(1)
      expect(told).toContain(`"apiVersion":"${apiVersion}"`)
      expect(told).toContain('"certificate-authority-data"')
    }
  )

  it('that fails prints nothing, and client-go says so', async () => {
    const { lines } = await runClient('client.authentication.k8s.io/v1', plugin('token', 'default', 'absent'), 1, {
      BEARER: ADMIN
    })
    expect(lines[0]?.error).toContain('failed with exit code 1')
  })

  it('that prints a certificate and its key is accepted', async () => {
    const command = plugin('certificate', certificateFile, certificateFile)
    const { lines, runs } = await runClient('client.authentication.k8s.io/v1', command, 2)
    expect(lines.map(({ user, error }) => user?.username ?? error)).toStrictEqual(
      Array(2).fill('a server that only tests use')
    )
    expect(runs).toBe(1)
  })

  it('whose token has expired by its own account runs again for each call', async () => {
    const call = unwrap(
      createToken({ namespace: 'default', name: 'plugin' })(TokenRequest.make({ spec: { audiences: [] } }))
    )
    const { value } = unwrap(await send(getCluster(), ADMIN)(call))
    const { token = '' } = unwrap(fromTokenRequest(value))
    const output = (expirationTimestamp: string): string =>
      JSON.stringify({
        kind: 'ExecCredential',
        apiVersion: 'client.authentication.k8s.io/v1',
        status: { token, expirationTimestamp }
      })
    for (const [time, expected] of [
      ['2001-01-15T10:30:00Z', 3],
      ['2099-01-15T10:30:00Z', 1]
    ] as const) {
      expect(unwrap(parseOutput('client.authentication.k8s.io/v1')(output(time))).token).toBe(token)
      const { lines, runs } = await runClient('client.authentication.k8s.io/v1', `echo '${output(time)}'`, 2)
      expect([lines.map(({ user }) => user?.username), runs]).toStrictEqual([
        Array(2).fill('system:serviceaccount:default:plugin'),
        expected
      ])
    }
    const self = unwrap(await send(getCluster(), token)(createSelfSubjectReview()(SelfSubjectReview.make({}))))
    expect(self.value.status?.userInfo?.username).toBe('system:serviceaccount:default:plugin')
  })
})

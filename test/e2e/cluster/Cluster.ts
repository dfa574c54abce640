// Starts a kube-apiserver: etcd and the API server run in a temporary folder, on free ports of this machine.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import type { Assets } from '../assets/assets'
import { freePorts } from './ports'
import { type Connection, request } from './request'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

export interface Cluster extends Connection {
  /** The certificate of `ca` as a file, for NODE_EXTRA_CA_CERTS. */
  readonly caFile: string
  /** Of Kubernetes 1.N. */
  readonly minor: number
}

/** A webhook that the API server shall ask, for what, and in which version. An authorization webhook comes before RBAC. */
export interface WebhookOptions {
  readonly kind?: 'authentication' | 'authorization'
  readonly url: string
  readonly version: 'v1' | 'v1beta1'
}

/** The bearer tokens of two users in a file of the API server: one may do everything, the other nothing. */
export const ADMIN = 'admin-token'
export const NOBODY = 'nobody-token'

/** The names in the certificate of the API server. */
export const AUDIENCES = ['https://kubernetes.default.svc', 'api'] as const

// -------------------------------------------------------------------------------------
// starting
// -------------------------------------------------------------------------------------

const kubeconfig = (server: string): string =>
  JSON.stringify({
    kind: 'Config',
    apiVersion: 'v1',
    clusters: [{ name: 'webhook', cluster: { server } }],
    users: [{ name: 'kube-apiserver', user: {} }],
    contexts: [{ name: 'webhook', context: { cluster: 'webhook', user: 'kube-apiserver' } }],
    'current-context': 'webhook'
  })

const webhookFlags = (
  folder: string,
  { kind = 'authentication', url, version }: WebhookOptions
): Readonly<Record<string, string>> => {
  const file = join(folder, 'webhook.json')
  writeFileSync(file, kubeconfig(url))
  return kind === 'authentication'
    ? {
        'authentication-token-webhook-config-file': file,
        'authentication-token-webhook-version': version,
        'authentication-token-webhook-cache-ttl': '0s'
      }
    : {
        'authorization-mode': 'Webhook,RBAC',
        'authorization-webhook-config-file': file,
        'authorization-webhook-version': version
      }
}

const toArgs = (flags: Readonly<Record<string, string>>): ReadonlyArray<string> =>
  Object.entries(flags).map(([name, value]) => `--${name}=${value}`)

/** Lets the guard process run a program. */
const run =
  (guard: ChildProcess) =>
  (name: string, file: string, args: ReadonlyArray<string>): void => {
    guard.stdin?.write(`${JSON.stringify({ name, file, args })}\n`)
  }

const isReady = async (connection: Connection): Promise<boolean> => {
  try {
    const { status } = await request(connection)({ method: 'GET', path: '/readyz', bearer: ADMIN })
    // the namespace is there a moment later
    const found = await request(connection)({ method: 'GET', path: '/api/v1/namespaces/default', bearer: ADMIN })
    return status === 200 && found.status === 200
  } catch {
    return false
  }
}

const readCa = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

const SECONDS_TO_START = 90

/** Starts a cluster. Returns it with a function that stops it. It also stops when this process ends. */
export const startCluster = async (
  { etcd, kubeApiserver }: Assets,
  webhook?: WebhookOptions
): Promise<readonly [cluster: Cluster, stop: () => Promise<void>]> => {
  const folder = mkdtempSync(join(tmpdir(), 'io-ts-kubernetes-e2e-'))
  const guard = spawn(process.execPath, [join(__dirname, 'guard.mjs'), folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
    // not in the group of processes that Ctrl-C ends
    detached: true
  })
  const stop = async (): Promise<void> => {
    if (guard.exitCode !== null) return
    const ended = once(guard, 'exit')
    guard.stdin.end()
    await ended
  }
  let died: string | undefined
  createInterface({ input: guard.stdout }).once('line', (line) => {
    const { name, code, log } = JSON.parse(line) as Readonly<Record<string, unknown>>
    died = `${String(name)} ended: ${String(code)}\n${String(log)}`
  })
  const [client = 0, peer = 0, port = 0] = await freePorts(3)
  const key = join(folder, 'service-accounts.pem')
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' }
  })
  writeFileSync(key, privateKey)
  writeFileSync(join(folder, 'tokens.csv'), `${ADMIN},admin,1,"system:masters"\n${NOBODY},nobody,2,"nothing"\n`)
  run(guard)(
    'etcd',
    etcd,
    toArgs({
      'data-dir': join(folder, 'etcd'),
      'listen-client-urls': `http://127.0.0.1:${String(client)}`,
      'advertise-client-urls': `http://127.0.0.1:${String(client)}`,
      'listen-peer-urls': `http://127.0.0.1:${String(peer)}`,
      'unsafe-no-fsync': 'true'
    })
  )
  run(guard)(
    'kube-apiserver',
    kubeApiserver,
    toArgs({
      'etcd-servers': `http://127.0.0.1:${String(client)}`,
      'cert-dir': join(folder, 'certificates'),
      'bind-address': '127.0.0.1',
      'secure-port': String(port),
      'service-cluster-ip-range': '10.0.0.0/24',
      'service-account-issuer': AUDIENCES[0],
      'service-account-key-file': key,
      'service-account-signing-key-file': key,
      'api-audiences': AUDIENCES.join(','),
      'authorization-mode': 'RBAC',
      'token-auth-file': join(folder, 'tokens.csv'),
      // a self-signed certificate
      'client-ca-file': join(__dirname, '../../fixtures/tls/untrusted.pem'),
      'anonymous-auth': 'false',
      'disable-admission-plugins': 'ServiceAccount',
      'endpoint-reconciler-type': 'none',
      ...(webhook === undefined ? {} : webhookFlags(folder, webhook))
    })
  )
  const caFile = join(folder, 'certificates', 'apiserver.crt')
  const server = `https://127.0.0.1:${String(port)}`
  const deadline = Date.now() + SECONDS_TO_START * 1000
  while (!(await isReady({ server, ca: readCa(caFile) }))) {
    if (died === undefined && Date.now() > deadline) died = `not ready after ${String(SECONDS_TO_START)} s`
    if (died !== undefined) {
      await stop()
      throw new Error(died)
    }
    await setTimeout(100)
  }
  const minor = /v1\.(\d+)/.exec(execFileSync(kubeApiserver, ['--version'], { encoding: 'utf8' }))?.[1]
  return [{ server, ca: readCa(caFile), caFile, minor: Number(minor) }, stop]
}

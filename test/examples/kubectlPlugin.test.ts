import { readFileSync } from 'node:fs'
import * as E from 'fp-ts/Either'
import { parseOutput } from 'io-ts-kubernetes/exec'
import { describe, expect, it } from 'vitest'
import { plugin, toServer } from '../../docs/examples/kubectl-plugin'
import { exchanges } from '../support/recorded'
import { certificateFile, withTlsAnswers } from './fakeServer'

const V1 = 'client.authentication.k8s.io/v1'
const V1BETA1 = 'client.authentication.k8s.io/v1beta1'

const pem = readFileSync(certificateFile)

const infoOf = (apiVersion: string, cluster?: object): string =>
  `${JSON.stringify({ kind: 'ExecCredential', apiVersion, spec: { ...(cluster && { cluster }), interactive: false } })}\n`

const issued = exchanges('v1.37.2').find(({ name }) => name === 'TokenRequest bound to a Pod, no uid')?.response ?? {
  status: 0,
  body: ''
}

describe('the plugin', () => {
  it.each([V1, V1BETA1] as const)('prints a token and its expiry, in %s', async (apiVersion) => {
    await withTlsAnswers([issued], async (port, received) => {
      const cluster = {
        server: `https://127.0.0.1:${String(port)}`,
        'certificate-authority-data': pem.toString('base64'),
        config: null
      }
      const output = await plugin(['token', 'default', 'build'], {
        KUBERNETES_EXEC_INFO: infoOf(apiVersion, cluster),
        BEARER: 'b3arer'
      })()
      const { status } = JSON.parse(issued.body) as { readonly status: object }
      expect(E.isRight(output) && parseOutput(apiVersion)(output.right)).toStrictEqual(E.right(status))
      expect(received).toMatchObject([
        {
          url: '/api/v1/namespaces/default/serviceaccounts/build/token?fieldValidation=Strict',
          headers: { authorization: 'Bearer b3arer' }
        }
      ])
    })
  })

  it('prints a certificate and its key', async () => {
    const output = await plugin(['certificate', certificateFile, certificateFile], {
      KUBERNETES_EXEC_INFO: infoOf(V1)
    })()
    expect(E.isRight(output) && parseOutput(V1)(output.right)).toStrictEqual(
      E.right({ clientCertificateData: String(pem), clientKeyData: String(pem) })
    )
  })

  it.each<readonly [string, ReadonlyArray<string>, string | undefined, string | RegExp]>([
    ['without client-go', [], undefined, 'Required value: the variable KUBERNETES_EXEC_INFO is not set'],
    ['without a command', [], infoOf(V1), 'usage: kubectl-plugin token NAMESPACE NAME | certificate CERT KEY'],
    ['without a cluster', ['token', 'a', 'b'], infoOf(V1), 'the kubeconfig lacks `provideClusterInfo: true`'],
    ['without files', ['certificate', '/absent', '/absent'], infoOf(V1), /ENOENT/],
    ['with a file that is no PEM', ['certificate', __filename, __filename], infoOf(V1), /must be a certificate in PEM/],
    [
      'with a wrong name',
      ['token', 'a', '..'],
      infoOf(V1, { server: 'https://x' }),
      "name: Invalid value: may not be '..'"
    ],
    [
      'if the server is down',
      ['token', 'a', 'b'],
      infoOf(V1, { server: 'https://127.0.0.1:1' }),
      'no answer from the server: ECONNREFUSED'
    ]
  ])('says what is wrong %s', async (_name, args, info, line) => {
    const output = await plugin(args, { KUBERNETES_EXEC_INFO: info, BEARER: 'b3arer' })()
    expect(E.isLeft(output) ? output.left : '').toMatch(line)
  })

  it.each([undefined, ''])('says that the variable BEARER is not set: %j', async (bearer) => {
    const output = await plugin(['token', 'a', 'b'], { KUBERNETES_EXEC_INFO: infoOf(V1), BEARER: bearer })()
    expect(output).toStrictEqual(E.left('the variable BEARER is not set'))
  })
})

describe('the cluster', () => {
  it.each<readonly [string, object, object]>([
    ['a port', { server: 'https://h:6443' }, { host: 'h', port: 6443, rejectUnauthorized: true }],
    ['no port', { server: 'https://h' }, { host: 'h', port: 443, rejectUnauthorized: true }],
    [
      'a path',
      { server: 'https://h/k8s/clusters/c1/' },
      { host: 'h', port: 443, basePath: '/k8s/clusters/c1', rejectUnauthorized: true }
    ],
    [
      'an address of IPv6',
      { server: 'https://[fd00::1]:6443' },
      { host: 'fd00::1', port: 6443, rejectUnauthorized: true }
    ],
    [
      'everything',
      {
        server: 'https://h',
        'insecure-skip-tls-verify': true,
        'tls-server-name': 'n',
        'certificate-authority-data': 'YQ=='
      },
      { host: 'h', port: 443, rejectUnauthorized: false, servername: 'n', ca: Buffer.from('a') }
    ]
  ])('may have %s', (_name, cluster, expected) => {
    expect(toServer(cluster as never)).toStrictEqual(E.right(expected))
  })

  it.each([
    [{ server: 'http://h' }, 'the server is not an https URL'],
    [{ server: 'h' }, 'the server is not an https URL'],
    [{ server: 'https://h', 'proxy-url': 'http://p' }, 'this plugin does not support a proxy']
  ])('is refused: %j', (cluster, line) => {
    expect(toServer(cluster)).toStrictEqual(E.left(line))
  })
})

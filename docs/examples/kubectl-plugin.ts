// A plugin that gives kubectl, and every client of client-go, a credential: an entry of a kubeconfig runs it.
//
//   users:
//     - name: build
//       user:
//         exec:
//           apiVersion: client.authentication.k8s.io/v1
//           command: npx
//           args: [tsx, docs/examples/kubectl-plugin.ts, token, default, build]
//           env: [{ name: BEARER, value: … }]
//           interactiveMode: Never
//           provideClusterInfo: true
//
// `token NAMESPACE NAME` requests a token of a service account with the credential BEARER. `certificate CERT KEY` prints
// the pair in two files of PEM. Nothing else may go to standard output; errors go to standard error.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { either as E, function as F, task as T, taskEither as TE } from 'fp-ts'
import { TokenRequest } from 'io-ts-kubernetes/authentication/v1'
import type { Cluster, ExecCredentialStatus } from 'io-ts-kubernetes/client-authentication/v1'
import { formatFieldError } from 'io-ts-kubernetes/errors'
import { type ExecInfo, fromTokenRequest, parseExecInfo, toOutput } from 'io-ts-kubernetes/exec'
import { sendOver, type Server, type TokenSource } from './in-cluster.js'
import { requestToken, showError } from './mint.js'

type Line = string

const lineOf = (errors: Parameters<typeof formatFieldError>[0][]): Line => errors.map(formatFieldError).join(', ')

// -------------------------------------------------------------------------------------
// the cluster
// -------------------------------------------------------------------------------------

/** Returns how to connect to the cluster in the plugin's input. */
export const toServer = (cluster: Cluster): E.Either<Line, Server> => {
  const {
    server,
    'certificate-authority-data': ca,
    'insecure-skip-tls-verify': isInsecure = false,
    'tls-server-name': servername,
    'proxy-url': proxy
  } = cluster
  if (proxy !== undefined) return E.left('this plugin does not support a proxy')
  if (!URL.canParse(server) || new URL(server).protocol !== 'https:') return E.left('the server is not an https URL')
  const { hostname, port, pathname } = new URL(server)
  const basePath = pathname.replace(/\/+$/, '')
  return E.right({
    // Node takes an address of IPv6 without brackets
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? 443 : Number(port),
    ...(basePath === '' ? {} : { basePath }),
    rejectUnauthorized: !isInsecure,
    ...(ca === undefined ? {} : { ca: Buffer.from(ca, 'base64') }),
    ...(servername === undefined ? {} : { servername })
  })
}

// -------------------------------------------------------------------------------------
// credentials
// -------------------------------------------------------------------------------------

type Credential = TE.TaskEither<Line, ExecCredentialStatus>

const mintToken = ({ cluster }: ExecInfo, bearer: string, namespace: string, name: string): Credential => {
  if (bearer === '') return TE.left('the variable BEARER is not set')
  const tokens: TokenSource = { get: () => bearer, reset: () => undefined }
  return F.pipe(
    cluster,
    E.fromOption((): Line => 'the kubeconfig lacks `provideClusterInfo: true`'),
    E.chain(toServer),
    TE.fromEither,
    TE.chain((server) =>
      F.pipe(
        // without audiences, the token is for the API server
        TokenRequest.make({ spec: { audiences: [] } }),
        requestToken(sendOver(server, tokens), (seconds) => T.delay(seconds * 1000)(T.of(undefined)))({
          namespace,
          name
        }),
        TE.mapLeft(showError)
      )
    ),
    TE.chainEitherK(({ value }) => F.pipe(value, fromTokenRequest, E.mapLeft(lineOf)))
  )
}

const readPair = (certificate: string, key: string): Credential =>
  TE.fromEither(
    E.tryCatch(
      () => ({
        clientCertificateData: readFileSync(certificate, 'utf8'),
        clientKeyData: readFileSync(key, 'utf8')
      }),
      (error) => E.toError(error).message
    )
  )

// -------------------------------------------------------------------------------------
// the plugin
// -------------------------------------------------------------------------------------

type Environment = Readonly<Record<string, string | undefined>>

/** Returns the output of the plugin, or an error as a line. */
export const plugin = (args: ReadonlyArray<string>, env: Environment): TE.TaskEither<Line, string> => {
  const [command, first = '', second = ''] = args
  return F.pipe(
    parseExecInfo(env['KUBERNETES_EXEC_INFO']),
    E.mapLeft(lineOf),
    TE.fromEither,
    TE.chain((info) =>
      F.pipe(
        command === 'token'
          ? mintToken(info, env['BEARER'] ?? '', first, second)
          : command === 'certificate'
            ? readPair(first, second)
            : TE.left('usage: kubectl-plugin token NAMESPACE NAME | certificate CERT KEY'),
        TE.chainEitherK((status) => F.pipe(status, toOutput(info), E.mapLeft(lineOf)))
      )
    )
  )
}

const main = (args: ReadonlyArray<string>): T.Task<void> =>
  F.pipe(
    plugin(args, process.env),
    TE.match(
      (line) => {
        console.error(line)
        process.exitCode = 1
      },
      (output) => console.log(output)
    )
  )

if (process.argv[1] === fileURLToPath(import.meta.url)) void main(process.argv.slice(2))()

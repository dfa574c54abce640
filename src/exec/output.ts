/**
 * Writes and reads the output of an exec plugin.
 *
 * @since 0.1.0
 */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import type { NonEmptyArray } from 'fp-ts/NonEmptyArray'
import type { TokenRequest } from '../authentication/v1/TokenRequest'
import { ExecCredentialSpec } from '../client-authentication/v1/ExecCredentialSpec'
import { ExecCredentialStatus } from '../client-authentication/v1/ExecCredentialStatus'
import { lenient, literal, type Model, model, optional, required } from '../codec'
import { fieldErrors } from '../errors'
import type { FieldError } from '../errors/FieldError'
import { fromJson } from '../exact'
import { goQuote } from '../go/quote'
import { ownFields } from '../internal/property'
import { NOT_JSON } from '../json/fromJson'
import { toJson } from '../json'
import { checkStatus } from './checkStatus'
import type { ApiVersion, ExecInfo } from './ExecInfo'
import { toJsonText } from './readDocument'

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Returns the credential of an issued token. Left if the request has no answer, or if the token is empty.
 *
 * @example
 * import { either as E, function as F } from 'fp-ts'
 * import { TokenRequest } from 'io-ts-kubernetes/authentication/v1'
 * import { fromTokenRequest } from 'io-ts-kubernetes/exec'
 * import { fromJson } from 'io-ts-kubernetes/json'
 *
 * const answer = `{"spec":{"audiences":["vault"]},
 *   "status":{"token":"s3cr3t","expirationTimestamp":"2024-01-15T10:40:00Z"}}`
 *
 * assert.deepStrictEqual(
 *   F.pipe(answer, fromJson(TokenRequest), E.chainW(fromTokenRequest)),
 *   E.right({ expirationTimestamp: '2024-01-15T10:40:00Z', token: 's3cr3t' })
 * )
 *
 * @category constructors
 * @since 0.1.0
 */
export const fromTokenRequest = (answer: TokenRequest): E.Either<NonEmptyArray<FieldError>, ExecCredentialStatus> => {
  const { token = '', expirationTimestamp } = ownFields<Partial<NonNullable<TokenRequest['status']>>>(
    ownFields(answer).status ?? {}
  )
  return token === '' || expirationTimestamp === undefined
    ? E.left([{ type: 'FieldValueRequired', field: 'status.token', detail: 'the answer contains no token' }])
    : E.right({ expirationTimestamp, token })
}

// -------------------------------------------------------------------------------------
// destructors
// -------------------------------------------------------------------------------------

/**
 * Returns what a plugin prints on standard output: the credential in the version that client-go asked for. Left if
 * client-go would refuse it. client-go requires a token, or a certificate and its key in PEM, and refuses a token with a
 * newline.
 *
 * The string contains the credential: print it, and do not log it.
 *
 * @example
 * import { either as E, option as O } from 'fp-ts'
 * import { toOutput } from 'io-ts-kubernetes/exec'
 *
 * const info = { apiVersion: 'client.authentication.k8s.io/v1', interactive: false, cluster: O.none } as const
 *
 * assert.deepStrictEqual(
 *   toOutput(info)({ token: 's3cr3t' }),
 *   E.right('{"kind":"ExecCredential","apiVersion":"client.authentication.k8s.io/v1","status":{"token":"s3cr3t"}}')
 * )
 * assert.deepStrictEqual(
 *   toOutput(info)({ token: 's3cr3t\n' }),
 *   E.left([
 *     {
 *       type: 'FieldValueInvalid',
 *       field: 'status.token',
 *       detail: 'must not contain a newline or another control character'
 *     }
 *   ])
 * )
 *
 * @category destructors
 * @since 0.1.0
 */
export const toOutput =
  (info: Pick<ExecInfo, 'apiVersion'>) =>
  (status: ExecCredentialStatus): E.Either<NonEmptyArray<FieldError>, string> =>
    pipe(
      status,
      checkStatus(() => true),
      E.map((checked) =>
        toJson(Output)({
          kind: 'ExecCredential',
          apiVersion: ownFields(info).apiVersion,
          status: ExecCredentialStatus.make(checked)
        })
      )
    )

/**
 * The options of `parseOutput`.
 *
 * - `isKeyPair`: returns true if the private key belongs to the certificate. Both are in PEM. Without this option it is
 *   not checked: cryptography is not part of this library. docs/exec.md shows it with `node:crypto`
 *
 * @category model
 * @since 0.1.0
 */
export interface ParseOptions {
  readonly isKeyPair?: (certificate: string, key: string) => boolean
}

/**
 * Returns the credential in the output of a plugin, for a program that runs plugins. It accepts what client-go accepts:
 * JSON or YAML, in the version that the kubeconfig names. Unknown fields are ignored, and `kind` may be absent. Left for
 * an output that client-go refuses. docs/exec.md lists the exceptions, which are rare forms of YAML. No Left contains a
 * part of the output.
 *
 * If the plugin exits with another code than 0, client-go does not read its output.
 *
 * Source: `refreshCredsLocked`, k8s.io/client-go plugin/pkg/client/auth/exec/exec.go.
 *
 * @example
 * import { either as E } from 'fp-ts'
 * import { parseOutput } from 'io-ts-kubernetes/exec'
 *
 * const parse = parseOutput('client.authentication.k8s.io/v1')
 *
 * assert.deepStrictEqual(
 *   parse('apiVersion: client.authentication.k8s.io/v1\nstatus:\n  token: s3cr3t\n'),
 *   E.right({ token: 's3cr3t' })
 * )
 * assert.deepStrictEqual(
 *   parse('{"apiVersion":"client.authentication.k8s.io/v1beta1","status":{"token":"s3cr3t"}}'),
 *   E.left([
 *     {
 *       type: 'FieldValueNotSupported',
 *       field: 'apiVersion',
 *       detail: 'supported values: "client.authentication.k8s.io/v1"'
 *     }
 *   ])
 * )
 *
 * @category destructors
 * @since 0.1.0
 */
export const parseOutput = (
  apiVersion: ApiVersion,
  options: ParseOptions = {}
): ((stdout: string) => E.Either<NonEmptyArray<FieldError>, ExecCredentialStatus>) => {
  const { isKeyPair = () => true } = ownFields(options)
  const other: FieldError = {
    type: 'FieldValueNotSupported',
    field: 'apiVersion',
    detail: `supported values: ${goQuote(apiVersion)}`
  }
  const say = (error: FieldError): FieldError =>
    error.field === 'apiVersion'
      ? other
      : error.detail === NOT_JSON
        ? { ...error, detail: 'the output is not valid JSON' }
        : error
  return (stdout) =>
    pipe(
      toJsonText(stdout),
      E.chain((text) =>
        pipe(
          fromJson(Output)(text),
          // a Left of io-ts is never empty
          E.mapLeft((errors) => fieldErrors(errors).map(say) as NonEmptyArray<FieldError>)
        )
      ),
      E.filterOrElse(
        (output) => output.apiVersion === apiVersion,
        (): NonEmptyArray<FieldError> => [other]
      ),
      E.chain(({ status }) =>
        status === undefined
          ? E.left([{ type: 'FieldValueRequired', field: 'status', detail: 'expected an object, got nothing' }])
          : checkStatus(isKeyPair)(status)
      )
    )
}

// -------------------------------------------------------------------------------------
// the document
// -------------------------------------------------------------------------------------

interface Output {
  readonly kind?: 'ExecCredential'
  readonly apiVersion: ApiVersion
  readonly spec?: ExecCredentialSpec
  readonly status?: ExecCredentialStatus
}

const Output: Model<Output> = /*#__PURE__*/ lenient(
  model<Output>('ExecCredential', {
    // Go treats an empty kind as absent, and so does a lenient codec
    kind: optional(literal('ExecCredential')),
    apiVersion: required(literal('client.authentication.k8s.io/v1', 'client.authentication.k8s.io/v1beta1')),
    spec: optional(ExecCredentialSpec),
    status: optional(ExecCredentialStatus, { pointer: true })
  })
)

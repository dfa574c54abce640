/**
 * The input of an exec plugin.
 *
 * @since 0.1.0
 */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import type { NonEmptyArray } from 'fp-ts/NonEmptyArray'
import * as O from 'fp-ts/Option'
import type { Cluster } from '../client-authentication/v1/Cluster'
import { ExecCredentialSpec } from '../client-authentication/v1/ExecCredentialSpec'
import { constant, literal, type Model, model, optional, required } from '../codec'
import { fieldErrors } from '../errors'
import type { FieldError } from '../errors/FieldError'
import { ownFields } from '../internal/property'
import { fromJson } from '../json'
import { NOT_JSON } from '../json/fromJson'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The versions of ExecCredential. A plugin answers in the version that it was asked in: client-go refuses another one.
 *
 * @category model
 * @since 0.1.0
 */
export type ApiVersion = 'client.authentication.k8s.io/v1' | 'client.authentication.k8s.io/v1beta1'

/**
 * What client-go tells an exec plugin. It has the same fields in both versions.
 *
 * @category model
 * @since 0.1.0
 */
export interface ExecInfo {
  readonly apiVersion: ApiVersion
  /** True if the plugin may ask the user: standard input is a terminal, and the kubeconfig allows it. */
  readonly interactive: boolean
  /** The cluster to authenticate to, if the kubeconfig has `provideClusterInfo: true`. */
  readonly cluster: O.Option<Cluster>
}

interface Info {
  readonly kind: 'ExecCredential'
  readonly apiVersion: ApiVersion
  readonly spec?: ExecCredentialSpec
}

const Info: Model<Info> = /*#__PURE__*/ model<Info>('ExecCredential', {
  kind: required(constant('ExecCredential')),
  apiVersion: required(literal('client.authentication.k8s.io/v1', 'client.authentication.k8s.io/v1beta1')),
  spec: optional(ExecCredentialSpec)
})

// -------------------------------------------------------------------------------------
// destructors
// -------------------------------------------------------------------------------------

/**
 * Returns what client-go tells a plugin. The argument is `process.env.KUBERNETES_EXEC_INFO`. Left if the variable is not
 * set, or is not an ExecCredential of a known version. No Left contains a part of the value.
 *
 * @example
 * import { either as E, option as O } from 'fp-ts'
 * import { parseExecInfo } from 'io-ts-kubernetes/exec'
 *
 * assert.deepStrictEqual(
 *   parseExecInfo(
 *     '{"kind":"ExecCredential","apiVersion":"client.authentication.k8s.io/v1","spec":{"interactive":false}}\n'
 *   ),
 *   E.right({ apiVersion: 'client.authentication.k8s.io/v1', interactive: false, cluster: O.none })
 * )
 * assert.deepStrictEqual(
 *   parseExecInfo(undefined),
 *   E.left([{ type: 'FieldValueRequired', field: '', detail: 'the variable KUBERNETES_EXEC_INFO is not set' }])
 * )
 *
 * @category destructors
 * @since 0.1.0
 */
export const parseExecInfo = (value: string | undefined): E.Either<NonEmptyArray<FieldError>, ExecInfo> =>
  value === undefined || value === ''
    ? E.left([{ type: 'FieldValueRequired', field: '', detail: 'the variable KUBERNETES_EXEC_INFO is not set' }])
    : pipe(
        fromJson(Info)(value),
        E.bimap(
          // a Left of io-ts is never empty
          (errors) => fieldErrors(errors).map(sayVariable) as NonEmptyArray<FieldError>,
          ({ apiVersion, spec = {} }) => {
            const { interactive = false, cluster } = ownFields(spec)
            return { apiVersion, interactive, cluster: O.fromNullable(cluster) }
          }
        )
      )

/** Names the variable in the error for a value that is not JSON. */
const sayVariable = (error: FieldError): FieldError =>
  error.detail === NOT_JSON ? { ...error, detail: 'the variable KUBERNETES_EXEC_INFO is not valid JSON' } : error

import type { Either } from 'fp-ts/Either'
import type { NonEmptyArray } from 'fp-ts/NonEmptyArray'
import type { Option } from 'fp-ts/Option'
import type { Cluster, ExecCredentialStatus } from 'io-ts-kubernetes/client-authentication/v1'
import type { FieldError } from 'io-ts-kubernetes/errors'
import { type ExecInfo, parseExecInfo, parseOutput, toOutput } from 'io-ts-kubernetes/exec'
import { grantedAudiences } from 'io-ts-kubernetes/request'
import { describe, expect, test } from 'tstyche'

describe('an exec plugin', () => {
  test('gets a version, and a cluster as an Option', () => {
    expect(parseExecInfo).type.toBe<(value: string | undefined) => Either<NonEmptyArray<FieldError>, ExecInfo>>()
    expect<ExecInfo['cluster']>().type.toBe<Option<Cluster>>()
  })

  test('prints a credential in the version of its input', () => {
    expect(toOutput).type.not.toBeCallableWith({ apiVersion: 'client.authentication.k8s.io/v1alpha1' as const })
    expect(toOutput({} as ExecInfo)).type.toBe<
      (status: ExecCredentialStatus) => Either<NonEmptyArray<FieldError>, string>
    >()
  })

  test('has an output that is read in the version of the kubeconfig', () => {
    expect(parseOutput).type.not.toBeCallableWith()
    expect(parseOutput('client.authentication.k8s.io/v1beta1')).type.toBe<
      (stdout: string) => Either<NonEmptyArray<FieldError>, ExecCredentialStatus>
    >()
  })
})

test('audiences are granted, or a mismatch', () => {
  expect(grantedAudiences(['a'])({ spec: { audiences: [] } })).type.toBe<
    Either<{ readonly _tag: 'AudienceMismatch'; readonly audiences: ReadonlyArray<string> }, ReadonlyArray<string>>
  >()
})

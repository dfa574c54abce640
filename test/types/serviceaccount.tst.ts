import type { Option } from 'fp-ts/Option'
import type { UserInfo } from 'io-ts-kubernetes/authentication/v1'
import { ServiceAccount, type ServiceAccountFields } from 'io-ts-kubernetes/serviceaccount'
import type { Prism } from 'monocle-ts/Prism'
import { describe, expect, test } from 'tstyche'

describe('a service account', () => {
  test('is reached from a user by a Prism', () => {
    expect(ServiceAccount.fromUserInfo).type.toBe<Prism<UserInfo, ServiceAccount>>()
  })

  test('has the fields of a plain record', () => {
    expect<ServiceAccount>().type.toBeAssignableTo<ServiceAccountFields>()
    expect(({} as ServiceAccount).pod).type.toBe<{ readonly name: string; readonly uid: string } | undefined>()
  })

  test('is made by `make` only, which checks the names', () => {
    expect(ServiceAccount.make).type.toBe<(fields: ServiceAccountFields) => Option<ServiceAccount>>()
    expect(ServiceAccount.fromUserInfo.reverseGet).type.not.toBeCallableWith({ namespace: 'default', name: 'build' })
  })
})

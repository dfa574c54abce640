import type { Option } from 'fp-ts/Option'
import type { UserInfo } from 'io-ts-kubernetes/authentication/v1'
import { ServiceAccount, type ServiceAccountFields } from 'io-ts-kubernetes/serviceaccount'
import type { Prism } from 'monocle-ts/Prism'
import { describe, expect, test } from 'tstyche'

describe('a service account', () => {
  test('is a part of a user', () => {
    expect(ServiceAccount.fromUserInfo).type.toBe<Prism<UserInfo, ServiceAccount>>()
  })

  test('is read like any record', () => {
    expect<ServiceAccount>().type.toBeAssignableTo<ServiceAccountFields>()
    expect(({} as ServiceAccount).pod).type.toBe<{ readonly name: string; readonly uid: string } | undefined>()
  })

  test('is made, and only of names that will do', () => {
    expect(ServiceAccount.make).type.toBe<(fields: ServiceAccountFields) => Option<ServiceAccount>>()
    expect(ServiceAccount.fromUserInfo.reverseGet).type.not.toBeCallableWith({ namespace: 'default', name: 'build' })
  })
})

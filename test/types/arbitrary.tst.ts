import * as fc from 'fast-check'
import type { Eq } from 'fp-ts/Eq'
import type { Show } from 'fp-ts/Show'
import {
  type InvalidDocument,
  codecLaws,
  getArbitrary,
  getInvalidDocumentArbitrary,
  getWireArbitrary,
  type Law
} from 'io-ts-kubernetes/arbitrary'
import { TokenRequest, UserInfo } from 'io-ts-kubernetes/authentication/v1'
import { json, list, scalar, string } from 'io-ts-kubernetes/codec'
import { getEq, getShow } from 'io-ts-kubernetes/instances'
import { FieldsV1, ManagedFieldsEntry, Time } from 'io-ts-kubernetes/meta/v1'
import { int64 } from 'io-ts-kubernetes/scalar'
import { describe, expect, test } from 'tstyche'

describe('the type', () => {
  test('of values is that of the codec', () => {
    expect(getArbitrary(TokenRequest)).type.toBe<fc.Arbitrary<TokenRequest>>()
    expect(getArbitrary(list(Time))).type.toBe<fc.Arbitrary<ReadonlyArray<Time>>>()
    expect(getArbitrary(TokenRequest, { maxDepth: 3, size: 'medium' })).type.toBe<fc.Arbitrary<TokenRequest>>()
  })

  test('of documents is unknown', () => {
    expect(getWireArbitrary(TokenRequest)).type.toBe<fc.Arbitrary<unknown>>()
    expect(getInvalidDocumentArbitrary(TokenRequest)).type.toBe<fc.Arbitrary<InvalidDocument>>()
  })

  test('of laws is accepted by fc.assert', () => {
    expect(codecLaws(TokenRequest)).type.toBe<ReadonlyArray<Law>>()
    expect(fc.assert).type.toBeCallableWith(codecLaws(TokenRequest)[0]!.property)
  })

  test('of instances is that of the codec', () => {
    expect(getEq(TokenRequest)).type.toBe<Eq<TokenRequest>>()
    expect(getShow(UserInfo)).type.toBe<Show<UserInfo>>()
  })
})

describe('an override', () => {
  const of = getArbitrary<TokenRequest>

  test('of a field has the type of the field', () => {
    expect(of).type.toBeCallableWith(TokenRequest, { overrides: { spec: { audiences: fc.constant(['a']) } } })
    expect(of).type.not.toBeCallableWith(TokenRequest, { overrides: { spec: { audiences: fc.constant('a') } } })
    expect(of).type.not.toBeCallableWith(TokenRequest, { overrides: { spec: fc.constant({}) } })
  })

  test('of an optional field is never undefined', () => {
    expect(of).type.toBeCallableWith(TokenRequest, {
      overrides: { spec: { expirationSeconds: fc.constant(int64(600)) } }
    })
    expect(of).type.not.toBeCallableWith(TokenRequest, {
      overrides: { spec: { expirationSeconds: fc.constant(undefined) } }
    })
    expect(of).type.not.toBeCallableWith(TokenRequest, { overrides: { spec: { expirationSeconds: fc.constant(600) } } })
  })

  test('of an unknown field does not compile', () => {
    expect(of).type.not.toBeCallableWith(TokenRequest, { overrides: { speck: fc.constant(1) } })
    expect(of).type.not.toBeCallableWith(TokenRequest, { overrides: { spec: { audience: fc.constant('a') } } })
  })

  test('of the items of a list or the values of a map is named each', () => {
    expect(of).type.toBeCallableWith(TokenRequest, {
      overrides: {
        metadata: { labels: { each: fc.constant('a') }, ownerReferences: { each: { uid: fc.constant('a') } } },
        spec: { attestations: { each: { each: fc.constant('a') } } }
      }
    })
    expect(of).type.not.toBeCallableWith(TokenRequest, {
      overrides: { spec: { attestations: { each: fc.constant('a') } } }
    })
  })

  test('of a string or a time has no parts', () => {
    expect(getArbitrary<string>).type.toBeCallableWith(string, { overrides: fc.constant('a') })
    expect(getArbitrary<string>).type.not.toBeCallableWith(string, { overrides: { length: fc.constant(1) } })
    expect(getArbitrary<Time>).type.not.toBeCallableWith(Time, { overrides: fc.constant('a') })
  })

  test('of JSON has no parts except each', () => {
    expect(getArbitrary<ManagedFieldsEntry>).type.toBeCallableWith(ManagedFieldsEntry, {
      overrides: { fieldsV1: { each: fc.constant({}) } }
    })
    expect(getArbitrary<FieldsV1>).type.not.toBeCallableWith(FieldsV1, { overrides: { each: fc.constant(undefined) } })
    expect(getArbitrary(json)).type.not.toBeAssignableTo<fc.Arbitrary<string>>()
  })
})

describe('the compare function of a custom scalar', () => {
  test('has arguments of the scalar’s type', () => {
    const port = {
      name: 'Port',
      json: 'number',
      expected: '',
      plural: '',
      zero: 0,
      unset: 0,
      test: () => true
    } as const

    expect(scalar<number>).type.toBeCallableWith({ ...port, compare: (_x: number, _y: number) => 0 })
    expect(scalar<number>).type.not.toBeCallableWith({ ...port, compare: (_x: string, _y: string) => 0 })
  })
})

import type { Either } from 'fp-ts/Either'
import type { NonEmptyArray } from 'fp-ts/NonEmptyArray'
import type { Option } from 'fp-ts/Option'
import type { TokenRequest } from 'io-ts-kubernetes/authentication/v1'
import type { FieldError } from 'io-ts-kubernetes/errors'
import { getLifetime, isExpired, type Lifetime, renewAt } from 'io-ts-kubernetes/lifetime'
import { cacheKey, cacheTtl } from 'io-ts-kubernetes/review-cache'
import { type Claims, unverifiedClaims } from 'io-ts-kubernetes/serviceaccount'
import { describe, expect, test } from 'tstyche'

describe('a lifetime', () => {
  test('takes the current time and a random number as arguments', () => {
    expect(getLifetime).type.toBe<(now: number) => (request: TokenRequest) => Option<Lifetime>>()
    expect(renewAt).type.toBe<(lifetime: Lifetime, random: number) => number>()
    expect(renewAt).type.not.toBeCallableWith({ issued: 0, expires: 1 })
    expect(isExpired(0)).type.toBeCallableWith({ expires: 1 })
    expect(cacheTtl).type.not.toBeCallableWith({})
  })
})

describe('claims', () => {
  test('are read from a string, or are errors', () => {
    expect(unverifiedClaims).type.toBe<(token: string) => Either<NonEmptyArray<FieldError>, Claims>>()
    expect<Claims>().type.toHaveProperty('warnAfter')
  })

  test('of a token without expiry have no lifetime', () => {
    expect(renewAt).type.not.toBeCallableWith({}, 0)
  })
})

describe('a key', () => {
  test('has the type that the hash returns', () => {
    expect(cacheKey((text) => text.length)({ token: 't' })).type.toBe<number>()
  })
})

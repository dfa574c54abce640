import * as fc from 'fast-check'
import { pipe } from 'fp-ts/function'
import { getArbitrary } from 'io-ts-kubernetes/arbitrary'
import { TokenRequest, TokenReview, UserInfo } from 'io-ts-kubernetes/authentication/v1'
import {
  acceptAudience,
  addAudience,
  addExtra,
  addGroup,
  authenticateAs,
  bindToNode,
  bindToPod,
  bindToSecret,
  denyAuthentication,
  setLifetime
} from 'io-ts-kubernetes/builders'
import type { Codec } from 'io-ts-kubernetes/codec'
import { Int64, int64 } from 'io-ts-kubernetes/scalar'
import { describe, expect, it } from 'vitest'
import { deepFreeze } from '../support/freeze'

const request = TokenRequest.make({ spec: { audiences: ['a'] } })

const review = TokenReview.make({ spec: { token: 'abc' } })

const objectName = fc.record({ name: fc.string(), uid: fc.string() }, { requiredKeys: ['name'] })

const user = fc
  .tuple(getArbitrary(UserInfo), fc.string({ minLength: 1 }))
  .map(([info, username]) => ({ ...info, username }))

/**
 * Checks that a builder does not change its argument, returns a valid value, and returns the same reference when it is
 * called again.
 */
const expectLawful = <A, B>(codec: Codec<A>, args: fc.Arbitrary<B>, make: (b: B) => (a: A) => A): void => {
  fc.assert(
    fc.property(getArbitrary(codec).map(deepFreeze), args, (a, b) => {
      const once = make(b)(a)
      expect(codec.is(once)).toBe(true)
      expect(make(b)(once)).toBe(once)
    })
  )
}

describe('the builders of a TokenRequest', () => {
  it('return valid values, and change nothing when called again', () => {
    expectLawful(TokenRequest, fc.string(), addAudience)
    expectLawful(TokenRequest, getArbitrary(Int64), setLifetime)
    expectLawful(TokenRequest, objectName, bindToPod)
    expectLawful(TokenRequest, objectName, bindToSecret)
    expectLawful(TokenRequest, objectName, bindToNode)
  })

  it('add an audience at the end, unless it is present', () => {
    expect(pipe(request, addAudience('b')).spec.audiences).toStrictEqual(['a', 'b'])
    expect(pipe(request, addAudience('b'), addAudience('a')).spec.audiences).toStrictEqual(['a', 'b'])
  })

  it('set the lifetime', () => {
    expect(pipe(request, setLifetime(int64(600)), setLifetime(int64(700))).spec.expirationSeconds).toBe(700)
  })

  it('replace the bound object', () => {
    const toPod = pipe(request, bindToPod({ name: 'runner', uid: '4c7d' }))
    expect(toPod.spec.boundObjectRef).toStrictEqual({ kind: 'Pod', apiVersion: 'v1', name: 'runner', uid: '4c7d' })
    const toSecret = pipe(toPod, bindToSecret({ name: 'key' }))
    expect(toSecret.spec.boundObjectRef).toStrictEqual({ kind: 'Secret', apiVersion: 'v1', name: 'key' })
    const toNode = pipe(toSecret, bindToNode({ name: 'n1', uid: '91f0' }))
    expect(toNode.spec).toStrictEqual({
      audiences: ['a'],
      boundObjectRef: { kind: 'Node', apiVersion: 'v1', name: 'n1', uid: '91f0' }
    })
  })
})

describe('the builders of a TokenReview', () => {
  it('return valid values, and change nothing when called again', () => {
    expectLawful(TokenReview, user, authenticateAs)
    expectLawful(TokenReview, fc.string(), acceptAudience)
    expectLawful(TokenReview, fc.option(fc.string(), { nil: undefined }), denyAuthentication)
  })

  it('set the user of the token', () => {
    expect(pipe(review, authenticateAs({ username: 'jane', groups: ['dev'] }))).toStrictEqual({
      ...review,
      status: { authenticated: true, user: { username: 'jane', groups: ['dev'] } }
    })
  })

  it('add an audience to the answer, unless it is present', () => {
    const answer = pipe(review, acceptAudience('a'), acceptAudience('b'), acceptAudience('a'))
    expect(answer.status).toStrictEqual({ audiences: ['a', 'b'] })
    expect(answer.spec).toBe(review.spec)
  })

  it('remove the whole previous answer when they deny', () => {
    const granted = pipe(review, authenticateAs({ username: 'jane' }), acceptAudience('a'))
    expect(pipe(granted, denyAuthentication()).status).toStrictEqual({})
    expect(pipe(granted, denyAuthentication('no such issuer')).status).toStrictEqual({ error: 'no such issuer' })
    expect(
      pipe(granted, denyAuthentication('no such issuer'), authenticateAs({ username: 'jane' })).status
    ).toStrictEqual({
      authenticated: true,
      user: { username: 'jane' }
    })
    expect(pipe(granted, denyAuthentication('no such issuer'), denyAuthentication()).status).toStrictEqual({})
    expect(pipe(review, denyAuthentication())).toBe(review)
  })
})

describe('the builders of a UserInfo', () => {
  it('return valid values, and change nothing when called again', () => {
    expectLawful(UserInfo, fc.string(), addGroup)
    expectLawful(UserInfo, fc.tuple(fc.string(), fc.string()), ([key, value]) => addExtra(key, value))
  })

  it('add to present lists and maps', () => {
    expect(pipe({}, addGroup('a'), addGroup('b'), addGroup('a'))).toStrictEqual({ groups: ['a', 'b'] })
    expect(pipe({}, addExtra('k', 'a'), addExtra('l', 'b'), addExtra('k', 'c'))).toStrictEqual({
      extra: { k: ['a', 'c'], l: ['b'] }
    })
  })

  it('accept any string as a key', () => {
    expect(Object.entries(pipe({}, addExtra('__proto__', 'a'), addExtra('__proto__', 'b')).extra ?? {})).toStrictEqual([
      ['__proto__', ['a', 'b']]
    ])
    expect(pipe({}, addExtra('constructor', 'a')).extra).toEqual({ constructor: ['a'] })
  })
})

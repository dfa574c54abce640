import { createHmac } from 'node:crypto'
import * as fc from 'fast-check'
import * as O from 'fp-ts/Option'
import { getArbitrary } from 'io-ts-kubernetes/arbitrary'
import { TokenReview, TokenReviewSpec, type TokenReviewStatus } from 'io-ts-kubernetes/authentication/v1'
import { cacheKey, type CacheOptions, cacheTtl } from 'io-ts-kubernetes/review-cache'
import { describe, expect, it } from 'vitest'
import { runs } from '../support/runs'

const jwt = (claims: object): string => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`

const INVALID = 'invalid bearer token'

const yes: TokenReviewStatus = { authenticated: true, user: { username: 'jane' } }

describe('the time to remember a review', () => {
  it.each<
    readonly [string, string | undefined, TokenReviewStatus | undefined, Partial<CacheOptions>, number | undefined]
  >([
    ['2 minutes for a valid token', 't', yes, {}, 120_000],
    ['10 seconds for another one', 't', { authenticated: false }, {}, 10_000],
    ['10 seconds for an empty answer', 't', { user: {} }, {}, 10_000],
    ['what an option says, for a valid token', 't', yes, { authenticated: 5, denied: 6 }, 5],
    ['what an option says, for another one', 't', {}, { authenticated: 5, denied: 6 }, 6],
    ['none without an answer', 't', undefined, {}, undefined],
    ['none for an error', 't', { error: 'timeout' }, {}, undefined],
    ['10 seconds for a token that no authenticator knows', 't', { user: {}, error: INVALID }, {}, 10_000],
    ['none if one of several authenticators has an error', 't', { error: `[${INVALID}, timeout]` }, {}, undefined],
    ['none for a user with the error of an unknown token', 't', { ...yes, error: INVALID }, {}, undefined],
    ['none for an error beside a user', 't', { ...yes, error: 'timeout' }, {}, undefined],
    ['as without an error for an empty one', 't', { ...yes, error: '' }, {}, 120_000],
    ['none for a time of 0', 't', {}, { denied: 0 }, undefined],
    ['none for a negative time', 't', yes, { authenticated: -1 }, undefined],
    ['none for a time that is not a number', 't', yes, { authenticated: NaN }, undefined],
    ['until the token expires', jwt({ exp: 30 }), yes, {}, 30_000],
    ['2 minutes for a token that expires later', jwt({ exp: 121 }), yes, {}, 120_000],
    ['none for a token that has expired', jwt({ exp: 30 }), yes, { now: 30_000 }, undefined],
    ['none for a denied token that has expired', jwt({ exp: 30 }), {}, { now: 31_000 }, undefined],
    ['2 minutes for a token that does not expire', jwt({ sub: 'x' }), yes, {}, 120_000],
    ['2 minutes for an absent token', undefined, yes, {}, 120_000],
    ['until the token expires, whatever its other claims', jwt({ exp: 30, jti: 7, aud: 7, iss: 1 }), yes, {}, 30_000],
    [
      'until the token expires, if it contains white space that API servers ignore',
      jwt({ exp: 30 }).replace(/(?=.{12}$)/, '\r\n\x85\t'),
      yes,
      {},
      30_000
    ],
    ['until the token expires, if text follows a space', `${jwt({ exp: 30 })} !`, yes, {}, 30_000],
    ['until the token expires, if more text follows a space', `\n${jwt({ exp: 30 })} .x y`, yes, {}, 30_000],
    [
      'until the token expires, if other claims are not UTF-8',
      `e30.${Buffer.from('{"sub":"\xff","exp":30}', 'latin1').toString('base64url')}.c2ln`,
      yes,
      {},
      30_000
    ],
    ['none for an expiry that is not a number', jwt({ exp: '30' }), yes, {}, undefined],
    ['2 minutes for claims that are not an object', jwt([30]), yes, {}, 120_000]
  ])('is %s', (_name, token, status, options, expected) => {
    const review = { spec: token === undefined ? {} : { token }, ...(status && { status }) }
    expect(cacheTtl({ now: 0, ...options })(review)).toStrictEqual(O.fromNullable(expected))
  })

  it('never exceeds the lifetime of the token, for any answer', () => {
    const times = fc.integer({ min: 0, max: 400 })
    fc.assert(
      fc.property(getArbitrary(TokenReview), times, times, times, (review, exp, now, ttl) => {
        const spec = { ...review.spec, token: jwt({ exp }) }
        const found = cacheTtl({ now: now * 1000, authenticated: ttl * 1000, denied: ttl * 1000 })({ ...review, spec })
        if (O.isSome(found)) {
          expect(found.value).toBeGreaterThan(0)
          expect(now * 1000 + found.value).toBeLessThanOrEqual(exp * 1000)
          expect(['', INVALID]).toContain(review.status?.error ?? '')
        }
      })
    )
  })
})

describe('the key of a question', () => {
  const sameText = cacheKey((text) => text)

  /** Strings that could be confused: separators, quotes, escapes, halves of surrogate pairs. */
  const texts = fc.string({
    unit: fc.constantFrom(
      'a',
      'b',
      '"',
      '\\',
      ',',
      '[',
      ']',
      ' ',
      '\0',
      '\ud800',
      '\udc00',
      '\ufffd',
      'u',
      'd',
      '8',
      '0'
    ),
    maxLength: 8
  })

  const questions = fc.record({ token: texts, audiences: fc.array(texts, { maxLength: 3 }) })

  it('is equal for two questions only if token and audiences are equal', () => {
    const utf8 = cacheKey((text) => Buffer.from(text).toString('hex'))
    fc.assert(
      fc.property(questions, questions, (a, b) => {
        const isSame = a.token === b.token && a.audiences.join('\n') === b.audiences.join('\n')
        const isSameLength = a.audiences.length === b.audiences.length
        for (const key of [sameText, utf8]) expect(key(a) === key(b)).toBe(isSame && isSameLength)
      }),
      runs(20)
    )
  })

  it('hashes a string from which the question can be read, so that no two questions have the same key', () => {
    fc.assert(
      fc.property(fc.oneof(questions, getArbitrary(TokenReviewSpec)), (question) => {
        expect(JSON.parse(sameText(question))).toStrictEqual([question.token ?? '', question.audiences ?? []])
      })
    )
  })

  it.each<readonly [string, object, object]>([
    ['an audience that ends the list', { token: 't', audiences: ['a', 'b'] }, { token: 't', audiences: ['a","b'] }],
    ['an empty audience', { token: 't' }, { token: 't', audiences: [''] }],
    ['a token that contains an audience', { token: 'ta' }, { token: 't', audiences: ['a'] }],
    ['another order', { token: 't', audiences: ['a', 'b'] }, { token: 't', audiences: ['b', 'a'] }],
    ['halves of surrogate pairs', { token: '\ud800' }, { token: '\udbff' }]
  ])('differs for %s, after hashing too', (_name, a, b) => {
    const hashed = cacheKey((text) => createHmac('sha256', 'key').update(text).digest('base64'))
    expect(hashed(a)).not.toBe(hashed(b))
  })

  it('does not depend on the version or on other fields', () => {
    const question = { apiVersion: 'authentication.k8s.io/v1', token: 't', audiences: ['a'] }
    expect(sameText(question)).toBe(sameText({ token: 't', audiences: ['a'] }))
    expect(sameText({})).toBe(sameText({ token: '', audiences: [] }))
  })

  it('is not changed by a toJSON that all arrays inherit', () => {
    const text = (): string => sameText({ token: 't', audiences: ['a'] })
    const before = text()
    Object.defineProperty(Array.prototype, 'toJSON', { value: () => 'x', configurable: true })
    const inherited = ((): string => {
      try {
        return text()
      } finally {
        Reflect.deleteProperty(Array.prototype, 'toJSON')
      }
    })()
    expect(inherited).toBe(before)
  })
})

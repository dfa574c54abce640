import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as O from 'fp-ts/Option'
import { TokenRequest } from 'io-ts-kubernetes/authentication/v1'
import { getArbitrary } from 'io-ts-kubernetes/arbitrary'
import { fromJson } from 'io-ts-kubernetes/json'
import { getLifetime, isExpired, type Lifetime, renewAt } from 'io-ts-kubernetes/lifetime'
import { timeToEpochMillis } from 'io-ts-kubernetes/meta/v1'
import { unverifiedClaims } from 'io-ts-kubernetes/serviceaccount'
import { describe, expect, it } from 'vitest'
import { exchanges, releases } from '../support/recorded'

const SECOND = 1_000
const HOUR = 3_600 * SECOND

/** Lifetimes of whole seconds, as API servers issue them: a second to ten years. */
const lifetimes: fc.Arbitrary<Lifetime> = fc
  .tuple(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: 1, max: 315_360_000 }))
  .map(([issued, seconds]) => ({ issued, expires: issued + seconds * SECOND }))

const chance = fc.double({ min: 0, max: 1, noNaN: true })

describe('the lifetime of an issued token', () => {
  it.each(releases)(
    'is read from the answers of kube-apiserver %s, and agrees with the claims of the token',
    (release) => {
      const answers = exchanges(release).flatMap(({ response: { body } }) =>
        pipe(
          body,
          fromJson(TokenRequest),
          E.match(
            () => [],
            (request) => (request.status === undefined ? [] : [request])
          )
        )
      )
      expect(answers.length).toBeGreaterThan(0)
      for (const request of answers) {
        const claims = unverifiedClaims(request.status?.token ?? '')
        if (E.isLeft(claims)) throw new Error('no claims')
        const { issued = 0, expires = 0 } = claims.right
        expect(getLifetime(1)(request)).toStrictEqual(O.some({ issued, expires, asOf: 1 }))
      }
    }
  )

  it('begins now if the request has no lifetime', () => {
    const decoded = fromJson(TokenRequest)(
      '{"spec":{"audiences":[]},"status":{"token":"t","expirationTimestamp":"1970-01-01T01:00:00Z"}}'
    )
    expect(pipe(decoded, O.fromEither, O.chain(getLifetime(7)))).toStrictEqual(
      O.some({ issued: 7, expires: HOUR, asOf: 7 })
    )
  })

  it('is none if the request has no answer', () => {
    expect(getLifetime(0)({ spec: { audiences: [] } })).toStrictEqual(O.none)
  })

  it('ends at the expiry for any answered request, and is none for others', () => {
    fc.assert(
      fc.property(getArbitrary(TokenRequest), fc.integer(), (request, now) => {
        const lifetime = getLifetime(now)(request)
        expect(O.toUndefined(lifetime)?.expires).toBe(
          request.status && timeToEpochMillis(request.status.expirationTimestamp)
        )
      })
    )
  })
})

describe('the time to renew a token', () => {
  it.each<readonly [string, number, number, number]>([
    ['80 % of ten minutes', 600, 0, 480],
    ['9 seconds earlier by chance', 600, 0.9999, 471],
    ['80 % of an hour', 3600, 0, 2880],
    ['whole seconds of jitter, as in the kubelet', 3600, 0.19, 2879],
    ['the lifetime less 20 %, rounded down to seconds', 3607, 0, 3607 - 721],
    ['a day, for a token that lives for a year', 365 * 86_400, 0, 86_400],
    ['80 % of 30 hours, which is a day', 30 * 3600, 0, 86_400],
    ['when it was issued, if the jitter is longer than that', 5, 0.99, 0],
    ['the most jitter, for a chance that is 1', 600, 1, 471],
    ['the most jitter, for a chance above 1', 600, 7, 471],
    ['no jitter, for a chance below 0', 600, -1, 480],
    ['no jitter, for a chance that is not a number', 600, NaN, 480]
  ])('is %s', (_name, seconds, random, expected) => {
    expect(renewAt({ issued: 0, expires: seconds * SECOND }, random)).toBe(expected * SECOND)
  })

  it('lies between the time of issue and the expiry', () => {
    fc.assert(
      fc.property(lifetimes, chance, (lifetime, random) => {
        const at = renewAt(lifetime, random)
        expect(at).toBeGreaterThanOrEqual(lifetime.issued)
        expect(at).toBeLessThanOrEqual(lifetime.expires)
      })
    )
  })

  it('is never in the past for a token that is valid', () => {
    fc.assert(
      fc.property(lifetimes, chance, chance, (lifetime, random, age) => {
        const now = Math.floor(lifetime.issued + age * (lifetime.expires - lifetime.issued))
        const at = renewAt({ ...lifetime, asOf: now }, random)
        expect(at).toBe(Math.max(now, renewAt(lifetime, random)))
        expect(at).toBeLessThanOrEqual(lifetime.expires)
      })
    )
  })

  it('is the time at which the kubelet renews it', () => {
    // requiresRefresh of k8s.io/kubernetes pkg/kubelet/token/token_manager.go, in milliseconds
    const requiresRefresh = ({ issued: iat, expires: exp }: Lifetime, random: number, now: number): boolean => {
      const expirationSeconds = (exp - iat) / SECOND
      const jitter = Math.trunc(random * 10) * SECOND
      if (now > iat + 24 * HOUR - jitter) return true
      return now > exp - Math.trunc((expirationSeconds * 20) / 100) * SECOND - jitter
    }
    fc.assert(
      fc.property(
        lifetimes,
        chance.filter((random) => random < 1),
        (lifetime, random) => {
          const at = renewAt(lifetime, random)
          expect(requiresRefresh(lifetime, random, at + 1)).toBe(true)
          expect(at === lifetime.issued || !requiresRefresh(lifetime, random, at)).toBe(true)
        }
      )
    )
  })

  it('is a day after the issue, or up to 9 seconds before, for a token that never expires', () => {
    expect(renewAt({ issued: 0, expires: Infinity }, 0)).toBe(86_400_000)
    expect(renewAt({ issued: 0, expires: Infinity }, 1)).toBe(86_391_000)
  })

  it('is the expiry if a token expires before it is issued', () => {
    expect(renewAt({ issued: 10, expires: 5 }, 0)).toBe(5)
    expect(renewAt({ issued: 10, expires: -Infinity }, 0)).toBe(-Infinity)
  })
})

describe('a token', () => {
  it.each<readonly [string, number, number | undefined, boolean]>([
    ['before the leeway of 10 seconds', 49_999, undefined, false],
    ['within it', 50_000, undefined, true],
    ['without leeway, before it expires', 59_999, 0, false],
    ['without leeway, as it expires', 60_000, 0, true],
    ['if the clock is not a number', NaN, 0, true]
  ])('has expired or not: %s', (_name, now, leeway, expected) => {
    expect(isExpired(now, leeway)({ expires: 60_000 })).toBe(expected)
  })

  it('is renewed before it has expired, if it lives for ten minutes', () => {
    fc.assert(
      fc.property(
        lifetimes.filter(({ issued, expires }) => expires - issued >= 600_000),
        chance,
        (lifetime, random) => {
          expect(isExpired(renewAt(lifetime, random))(lifetime)).toBe(false)
        }
      )
    )
  })
})

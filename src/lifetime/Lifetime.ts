/**
 * The lifetime of a token: when to renew it, and when it has expired. The current time and the random number are
 * arguments.
 *
 * @since 0.1.0
 */
import { pipe } from 'fp-ts/function'
import * as O from 'fp-ts/Option'
import type { TokenRequest } from '../authentication/v1/TokenRequest'
import { ownFields } from '../internal/property'
import { timeToEpochMillis } from '../meta/v1/Time'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * When a token was issued and when it expires, in milliseconds since 1970-01-01T00:00:00Z. `asOf` is the time at which
 * this was read: a renewal that was due before is due at this time.
 *
 * @category model
 * @since 0.1.0
 */
export interface Lifetime {
  readonly issued: number
  readonly expires: number
  readonly asOf?: number
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Returns the lifetime of the token in an answered request, or `none` if there is no answer. `now` is the current time
 * in milliseconds.
 *
 * The token was issued `spec.expirationSeconds` before it expires, by the server's clock. Without `expirationSeconds`,
 * which an API server always sends, it was issued now.
 *
 * Source: `requiresRefresh`, k8s.io/kubernetes pkg/kubelet/token/token_manager.go.
 *
 * @example
 * import { function as F, option as O } from 'fp-ts'
 * import { TokenRequest } from 'io-ts-kubernetes/authentication/v1'
 * import { fromJson } from 'io-ts-kubernetes/json'
 * import { getLifetime } from 'io-ts-kubernetes/lifetime'
 *
 * const answer = `{"spec":{"audiences":["vault"],"expirationSeconds":600},
 *   "status":{"token":"s3cr3t","expirationTimestamp":"2024-01-15T10:40:00Z"}}`
 * const now = Date.parse('2024-01-15T10:30:02Z')
 *
 * assert.deepStrictEqual(
 *   F.pipe(answer, fromJson(TokenRequest), O.fromEither, O.chain(getLifetime(now))),
 *   O.some({
 *     issued: Date.parse('2024-01-15T10:30:00Z'),
 *     expires: Date.parse('2024-01-15T10:40:00Z'),
 *     asOf: now
 *   })
 * )
 *
 * @category constructors
 * @since 0.1.0
 */
export const getLifetime =
  (now: number) =>
  (request: TokenRequest): O.Option<Lifetime> => {
    const { spec, status } = ownFields(request)
    return pipe(
      O.fromNullable(status),
      O.map((answer) => {
        const { expirationSeconds } = ownFields(spec)
        const expires = timeToEpochMillis(ownFields(answer).expirationTimestamp)
        const issued = expirationSeconds === undefined ? now : expires - expirationSeconds * SECOND
        return { issued, expires, asOf: now }
      })
    )
  }

// -------------------------------------------------------------------------------------
// destructors
// -------------------------------------------------------------------------------------

const SECOND = 1_000

/** A token is renewed after this time at the latest. */
const MAX_AGE = 24 * 60 * 60 * SECOND

const MAX_JITTER_SECONDS = 10

/** The renewal begins when this part of the lifetime, in percent, is left. */
const PERCENT_LEFT = 20

/**
 * Returns the time at which to renew a token, in milliseconds, as the kubelet does: when 80 % of the lifetime have
 * passed, or after a day if that is earlier, and up to 9 seconds before that. `random` is a number from 0 to 1, such as
 * `Math.random()`. It spreads the renewals of tokens that were issued together.
 *
 * The result is not before the token was issued, not after it expires, and not before `asOf` if the token was valid
 * then. A token that never expires (Infinity) is renewed after a day. NaN in the lifetime gives NaN.
 *
 * Source: `requiresRefresh`, k8s.io/kubernetes pkg/kubelet/token/token_manager.go.
 *
 * @example
 * import { renewAt } from 'io-ts-kubernetes/lifetime'
 *
 * const hour = 3_600_000
 *
 * assert.strictEqual(renewAt({ issued: 0, expires: hour }, 0), 0.8 * hour)
 * assert.strictEqual(renewAt({ issued: 0, expires: hour }, 0.5), 0.8 * hour - 5_000)
 * assert.strictEqual(renewAt({ issued: 0, expires: 8760 * hour }, 0), 24 * hour)
 *
 * @category destructors
 * @since 0.1.0
 */
export const renewAt = (lifetime: Lifetime, random: number): number => {
  const { issued, expires, asOf = issued } = ownFields(lifetime)
  const left = Math.floor((Math.floor((expires - issued) / SECOND) * PERCENT_LEFT) / 100)
  const late = Number.isFinite(expires) ? expires - left * SECOND : expires
  const due = Math.min(issued + MAX_AGE, late) - toJitter(random)
  return Math.min(Math.max(due, issued, asOf), expires)
}

/** Whole seconds, as in the kubelet. A number outside 0 to 1 counts as the nearest one, and NaN as 0. */
const toJitter = (random: number): number =>
  Math.floor(Math.min(Math.max(random || 0, 0), 1 - Number.EPSILON) * MAX_JITTER_SECONDS) * SECOND

/**
 * Returns true if a token has expired, or expires within the leeway. Both times are in milliseconds. With a leeway of
 * 10 seconds, the default, it is how client-go decides whether to read a token's file again.
 *
 * Source: `cachingTokenSource`, k8s.io/client-go transport/token_source.go.
 *
 * @example
 * import { isExpired } from 'io-ts-kubernetes/lifetime'
 *
 * assert.strictEqual(isExpired(49_999)({ expires: 60_000 }), false)
 * assert.strictEqual(isExpired(50_000)({ expires: 60_000 }), true)
 * assert.strictEqual(isExpired(50_000, 0)({ expires: 60_000 }), false)
 *
 * @category destructors
 * @since 0.1.0
 */
export const isExpired =
  (now: number, leeway: number = 10 * SECOND) =>
  (lifetime: Pick<Lifetime, 'expires'>): boolean =>
    // true for NaN: an unknown time counts as passed
    !(ownFields(lifetime).expires - leeway > now)

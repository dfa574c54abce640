import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as O from 'fp-ts/Option'
import { TokenReview, type TokenReviewStatus } from 'io-ts-kubernetes/authentication/v1'
import { fromJson } from 'io-ts-kubernetes/json'
import { authenticatedUser } from 'io-ts-kubernetes/request'
import { describe, expect, it } from 'vitest'
import { exchanges } from '../support/recorded'

const jane = { username: 'jane' }

describe('a reviewed token is trusted', () => {
  it.each<readonly [string, ReadonlyArray<string>, TokenReviewStatus, ReadonlyArray<string>]>([
    ['for a requested audience', ['api'], { audiences: ['api'] }, ['api']],
    ['for the requested ones of its audiences', ['a', 'b', 'c'], { audiences: ['c', 'x', 'a'] }, ['c', 'a']],
    ['for the API server if no audience was requested', [], {}, []],
    ['for the audiences of the server if none was requested', [], { audiences: ['api'] }, ['api']],
    ['even with an error beside it, as in API servers', ['api'], { audiences: ['api'], error: 'odd' }, ['api']]
  ])('%s', (_name, asked, status, audiences) => {
    expect(authenticatedUser(asked)({ status: { authenticated: true, user: jane, ...status } })).toStrictEqual(
      E.right({ user: jane, audiences })
    )
  })
})

describe('a reviewed token is not trusted', () => {
  const yes = { authenticated: true, user: jane } as const

  it.each<readonly [string, ReadonlyArray<string>, TokenReviewStatus | undefined, unknown]>([
    ['without a status', [], undefined, { _tag: 'Unauthenticated', error: O.none }],
    ['that is not authenticated', [], { user: jane }, { _tag: 'Unauthenticated', error: O.none }],
    ['that is denied', [], { ...yes, authenticated: false }, { _tag: 'Unauthenticated', error: O.none }],
    ['that is denied for a reason', [], { error: 'expired' }, { _tag: 'Unauthenticated', error: O.some('expired') }],
    ['without a user', [], { authenticated: true }, { _tag: 'MissingUsername' }],
    ['of a user without a name', [], { authenticated: true, user: { groups: ['g'] } }, { _tag: 'MissingUsername' }],
    ['of a user with an empty name', [], { authenticated: true, user: { username: '' } }, { _tag: 'MissingUsername' }],
    ['for other audiences', ['api'], { ...yes, audiences: ['x'] }, { _tag: 'AudienceMismatch', audiences: ['x'] }],
    ['for no audience', ['api'], { ...yes, audiences: [] }, { _tag: 'AudienceMismatch', audiences: [] }],
    ['of a server that does not support audiences', ['api'], yes, { _tag: 'AudienceMismatch', audiences: [] }]
  ])('%s', (_name, asked, status, rejection) => {
    expect(authenticatedUser(asked)(status === undefined ? {} : { status })).toStrictEqual(E.left(rejection))
  })
})

describe('invalid audiences of untyped code', () => {
  const throwing = new Proxy([], {
    get: () => {
      throw new Error('looked at')
    }
  })
  class Lying extends Array<string> {
    override [Symbol.iterator](): ArrayIterator<string> {
      return [][Symbol.iterator]()
    }
  }

  it.each<readonly [string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a string', 'api'],
    ['an empty string', ''],
    ['an object', {}],
    ['an object with a length', { length: 0 }],
    ['a Set', new Set()],
    ['a function', () => []],
    ['a list of undefined', [undefined]],
    ['a list of null', [null]],
    ['a list of lists', [['api']]],
    ['a list with a hole', Array(1)],
    ['a list that throws when it is read', throwing],
    ['a list whose iterator is empty', Lying.of('other')]
  ])('accept no audience: %s', (_name, audiences) => {
    const check = authenticatedUser(audiences as ReadonlyArray<string>)
    for (const returned of [undefined, [], ['api'], ['', 'undefined', 'null'], [undefined, null]]) {
      const status = { authenticated: true, user: jane, ...(returned && { audiences: returned }) } as TokenReviewStatus
      expect(check({ status })).toStrictEqual(E.left({ _tag: 'AudienceMismatch', audiences: returned ?? [] }))
    }
  })

  it('are copied, so later changes of the list have no effect', () => {
    const audiences = ['vault']
    const check = authenticatedUser(audiences)
    audiences.length = 0
    expect(check({ status: { authenticated: true, user: jane, audiences: ['api'] } })).toStrictEqual(
      E.left({ _tag: 'AudienceMismatch', audiences: ['api'] })
    )
  })
})

describe('a review that was not decoded', () => {
  it.each<readonly [string, unknown, unknown]>([
    ['is null', null, { _tag: 'Unauthenticated', error: O.none }],
    ['has null for a status', { status: null }, { _tag: 'Unauthenticated', error: O.none }],
    [
      'has a string for authenticated',
      { status: { authenticated: 'true' } },
      { _tag: 'Unauthenticated', error: O.none }
    ],
    ['has null for a user', { status: { authenticated: true, user: null } }, { _tag: 'MissingUsername' }],
    [
      'has a number for a name',
      { status: { authenticated: true, user: { username: 7 } } },
      { _tag: 'MissingUsername' }
    ],
    [
      'has null for audiences',
      { status: { authenticated: true, user: jane, audiences: null } },
      { _tag: 'AudienceMismatch', audiences: [] }
    ]
  ])('is not trusted if it %s', (_name, review, rejection) => {
    expect(authenticatedUser(['api'])(review as TokenReview)).toStrictEqual(E.left(rejection))
  })
})

describe('the user of a recorded review', () => {
  const verdict = (name: string, ...asked: ReadonlyArray<string>): unknown =>
    pipe(
      exchanges('v1.37.2').find((exchange) => exchange.name === name)?.response.body ?? '',
      fromJson(TokenReview),
      E.map(authenticatedUser(asked)),
      E.map(
        E.bimap(
          ({ _tag }) => _tag,
          ({ user, audiences }) => [user.username, audiences]
        )
      )
    )

  it.each<readonly [string, ReadonlyArray<string>, unknown]>([
    ['TokenReview of a token bound to a Pod', ['api'], E.right(['system:serviceaccount:default:build', ['api']])],
    ['TokenReview of a token bound to a Pod', ['vault'], E.left('AudienceMismatch')],
    ['TokenReview of a static user', ['api'], E.right(['nobody', ['api']])],
    ['TokenReview answered by the webhook, audiences asked', ['vault', 'api'], E.right(['alice', ['vault', 'api']])],
    ['TokenReview of rubbish', [], E.left('Unauthenticated')],
    ['webhook returns an error', [], E.left('Unauthenticated')],
    ['webhook answers no user', [], E.left('MissingUsername')],
    ['webhook answers user null', [], E.left('MissingUsername')]
  ])('%s, with the requested audiences %j', (name, asked, expected) => {
    expect(verdict(name, ...asked)).toStrictEqual(E.right(expected))
  })
})

describe('any reviewed token', () => {
  const audience = fc.constantFrom('a', 'b', 'c')
  const status = fc.record(
    {
      authenticated: fc.boolean(),
      user: fc.record({ username: fc.constantFrom('', 'jane'), groups: fc.array(fc.string()) }, { requiredKeys: [] }),
      audiences: fc.array(audience),
      error: fc.string()
    },
    { requiredKeys: [] }
  )

  it('is trusted if and only if it is authenticated, has a username, and is valid for a requested audience', () => {
    fc.assert(
      fc.property(fc.array(audience), status, (asked, said) => {
        const common = (said.audiences ?? []).filter((one) => asked.includes(one))
        const isTrusted =
          said.authenticated === true && (said.user?.username ?? '') !== '' && (asked.length === 0 || common.length > 0)
        const result = authenticatedUser(asked)({ status: said })
        expect(E.isRight(result)).toBe(isTrusted)
        if (E.isRight(result)) {
          expect(result.right).toStrictEqual({
            user: said.user,
            audiences: asked.length === 0 ? (said.audiences ?? []) : common
          })
        }
      })
    )
  })
})

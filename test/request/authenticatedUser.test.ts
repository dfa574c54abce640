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
    ['for an audience that was asked for', ['api'], { audiences: ['api'] }, ['api']],
    ['for those that were asked for', ['a', 'b', 'c'], { audiences: ['c', 'x', 'a'] }, ['c', 'a']],
    ['for the API server where nothing was asked for', [], {}, []],
    ['for what the server names where nothing was asked for', [], { audiences: ['api'] }, ['api']],
    ['though there is an error beside it, as API servers do', ['api'], { audiences: ['api'], error: 'odd' }, ['api']]
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
    ['for others', ['api'], { ...yes, audiences: ['x'] }, { _tag: 'AudienceMismatch', audiences: ['x'] }],
    ['for nobody who was asked for', ['api'], { ...yes, audiences: [] }, { _tag: 'AudienceMismatch', audiences: [] }],
    ['of a server that knows no audiences', ['api'], yes, { _tag: 'AudienceMismatch', audiences: [] }]
  ])('%s', (_name, asked, status, rejection) => {
    expect(authenticatedUser(asked)(status === undefined ? {} : { status })).toStrictEqual(E.left(rejection))
  })
})

describe('audiences that a program without types passes', () => {
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
    ['a list of nothing', [undefined]],
    ['a list of null', [null]],
    ['a list of lists', [['api']]],
    ['a list with a hole', Array(1)],
    ['a list that throws when it is read', throwing],
    ['a list that lists nothing', Lying.of('other')]
  ])('accept no audience: %s', (_name, audiences) => {
    const check = authenticatedUser(audiences as ReadonlyArray<string>)
    for (const returned of [undefined, [], ['api'], ['', 'undefined', 'null'], [undefined, null]]) {
      const status = { authenticated: true, user: jane, ...(returned && { audiences: returned }) } as TokenReviewStatus
      expect(check({ status })).toStrictEqual(E.left({ _tag: 'AudienceMismatch', audiences: returned ?? [] }))
    }
  })

  it('are those that were passed, whatever becomes of the list', () => {
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
    ['has a text for a verdict', { status: { authenticated: 'true' } }, { _tag: 'Unauthenticated', error: O.none }],
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

describe('the reviews of a real API server', () => {
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
  ])('%s, asked for %j', (name, asked, expected) => {
    expect(verdict(name, ...asked)).toStrictEqual(E.right(expected))
  })
})

describe('whatever was reviewed', () => {
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

  it('is trusted where it is authenticated, has a name, and is for one who was asked for', () => {
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

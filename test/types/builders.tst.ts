import { pipe } from 'fp-ts/function'
import { TokenRequest, TokenReview } from 'io-ts-kubernetes/authentication/v1'
import type { SubjectAccessReview } from 'io-ts-kubernetes/authorization/v1'
import {
  acceptAudience,
  accessOf,
  addAudience,
  addGroup,
  authenticateAs,
  bindToPod,
  denyAuthentication,
  setLifetime
} from 'io-ts-kubernetes/builders'
import { int64 } from 'io-ts-kubernetes/scalar'
import { describe, expect, test } from 'tstyche'

describe('the builders', () => {
  test('can be used in a pipe', () => {
    expect(
      pipe(
        TokenRequest.make({ spec: { audiences: [] } }),
        addAudience('vault'),
        bindToPod({ name: 'runner', uid: '4c7d' }),
        setLifetime(int64(600))
      )
    ).type.toBe<TokenRequest>()
    expect(
      pipe(
        TokenReview.make({ spec: {} }),
        authenticateAs({ username: 'jane' }),
        acceptAudience('vault'),
        denyAuthentication()
      )
    ).type.toBe<TokenReview>()
  })

  test('require the name of an object, a branded lifetime, and a user with a name', () => {
    expect(bindToPod).type.toBeCallableWith({ name: 'runner' })
    expect(bindToPod).type.not.toBeCallableWith({ uid: '4c7d' })
    expect(setLifetime).type.not.toBeCallableWith(600)
    expect(authenticateAs).type.toBeCallableWith(pipe({ username: 'jane', uid: '1' }))
    expect(authenticateAs).type.not.toBeCallableWith(addGroup('developers')({ username: 'jane' }))
    expect(authenticateAs).type.not.toBeCallableWith({})
  })
  test('ask about an action on a resource or on a path', () => {
    const jane = accessOf({ username: 'jane', groups: ['developers'] })
    expect(jane({ verb: 'get', resource: 'pods' })).type.toBe<SubjectAccessReview>()
    expect(jane({ verb: 'get', path: '/metrics' })).type.toBe<SubjectAccessReview>()
    expect(jane).type.not.toBeCallableWith({ verb: 'get', path: '/metrics', resource: 'pods' })
    expect(jane).type.not.toBeCallableWith({ verb: 1 })
    expect(accessOf).type.not.toBeCallableWith('jane')
    expect(accessOf).type.not.toBeCallableWith({ username: 'jane', groups: 'developers' })
  })
})

import { pipe } from 'fp-ts/function'
import { TokenRequest, TokenReview } from 'io-ts-kubernetes/authentication/v1'
import {
  acceptAudience,
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
})

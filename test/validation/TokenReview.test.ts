import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import { TokenReview } from 'io-ts-kubernetes/authentication/v1'
import { fieldErrors } from 'io-ts-kubernetes/errors'
import { validateTokenReview } from 'io-ts-kubernetes/validation'
import { describe, expect, it } from 'vitest'

describe('validateTokenReview', () => {
  it('returns a review with a token by reference', () => {
    const review = TokenReview.make({ spec: { token: ' ' } })
    const validated = validateTokenReview(review)
    expect(E.isRight(validated) && validated.right === review).toBe(true)
  })

  it('refuses an absent or empty token', () => {
    const detail = 'token is required for TokenReview in authentication'
    for (const spec of [{}, { token: '' }, { audiences: ['api'] }]) {
      expect(validateTokenReview(TokenReview.make({ spec }))).toStrictEqual(
        E.left([{ type: 'FieldValueRequired', field: 'spec.token', detail }])
      )
    }
  })

  it('can follow decoding in a pipe', () => {
    const review = (u: unknown): unknown =>
      pipe(
        TokenReview.decode(u),
        E.mapLeft(fieldErrors),
        E.chainW(validateTokenReview),
        E.mapLeft((es) => es.length)
      )
    expect(review({ spec: {} })).toStrictEqual(E.left(1))
    expect(review({ spec: { token: 1, audiences: 1 } })).toStrictEqual(E.left(2))
    expect(review({ spec: { token: 'fake' } })).toStrictEqual(E.right({ spec: { token: 'fake' } }))
  })
})

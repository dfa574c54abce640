import type { Either } from 'fp-ts/Either'
import type { NonEmptyArray } from 'fp-ts/NonEmptyArray'
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import { TokenRequest, TokenReview } from 'io-ts-kubernetes/authentication/v1'
import { type FieldError, fieldErrors } from 'io-ts-kubernetes/errors'
import type { ObjectMeta, Status } from 'io-ts-kubernetes/meta/v1'
import {
  dns1123Label,
  fromStatus,
  getObjectMetaValidator,
  toStatus,
  validateObjectMeta,
  validateTokenRequest,
  validateTokenRequestName,
  validateTokenReview
} from 'io-ts-kubernetes/validation'
import { describe, expect, test } from 'tstyche'

type Validated<A> = Either<NonEmptyArray<FieldError>, A>

describe('validators', () => {
  test('return the type of their argument, or errors', () => {
    expect(validateTokenRequest).type.toBe<(request: TokenRequest) => Validated<TokenRequest>>()
    expect(validateTokenRequestName('a')).type.toBe<(request: TokenRequest) => Validated<TokenRequest>>()
    expect(validateTokenReview).type.toBe<(review: TokenReview) => Validated<TokenReview>>()
    expect(validateObjectMeta).type.toBe<(meta: ObjectMeta) => Validated<ObjectMeta>>()
    expect(getObjectMetaValidator({ scope: 'Cluster', name: dns1123Label })).type.toBe<typeof validateObjectMeta>()
  })

  test('accept their own kind only', () => {
    expect(validateTokenRequest).type.not.toBeCallableWith(TokenReview.make({ spec: {} }))
    expect(validateTokenReview).type.not.toBeCallableWith(TokenRequest.make({ spec: { audiences: [] } }))
    expect(getObjectMetaValidator).type.not.toBeCallableWith({ scope: 'namespaced' })
  })

  test('can follow decoding in a pipe', () => {
    expect(pipe(TokenRequest.decode({}), E.mapLeft(fieldErrors), E.chainW(validateTokenRequest))).type.toBe<
      Either<ReadonlyArray<FieldError> | NonEmptyArray<FieldError>, TokenRequest>
    >()
  })
})

describe('a Status', () => {
  test('is made from errors, and is converted back to errors', () => {
    expect(toStatus({ kind: 'TokenRequest', group: 'authentication.k8s.io', name: '' })).type.toBe<
      (errors: ReadonlyArray<FieldError>) => Status
    >()
    expect(fromStatus).type.toBe<(status: Status) => ReadonlyArray<FieldError>>()
  })

  test('needs kind, group and name of its object', () => {
    expect(toStatus).type.not.toBeCallableWith({ kind: 'TokenRequest' })
  })
})

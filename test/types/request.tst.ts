import type { IncomingHttpHeaders } from 'node:http'
import type { Either } from 'fp-ts/Either'
import type { NonEmptyArray } from 'fp-ts/NonEmptyArray'
import type { Option } from 'fp-ts/Option'
import type { SelfSubjectReview, TokenRequest, TokenReview, UserInfo } from 'io-ts-kubernetes/authentication/v1'
import type { TokenReview as TokenReviewV1beta1 } from 'io-ts-kubernetes/authentication/v1beta1'
import type {
  LocalSubjectAccessReview,
  SelfSubjectAccessReview,
  SelfSubjectRulesReview,
  SubjectAccessReview
} from 'io-ts-kubernetes/authorization/v1'
import type { SubjectAccessReview as SubjectAccessReviewV1beta1 } from 'io-ts-kubernetes/authorization/v1beta1'
import type { FieldError } from 'io-ts-kubernetes/errors'
import type { Status } from 'io-ts-kubernetes/meta/v1'
import {
  type AccessDecision,
  accessDecision,
  type ApiAnswer,
  type ApiCall,
  type ApiError,
  type ApiResponse,
  authenticatedUser,
  createLocalSubjectAccessReview,
  createSelfSubjectAccessReview,
  createSelfSubjectReview,
  createSelfSubjectRulesReview,
  createSubjectAccessReview,
  createToken,
  createTokenReview,
  type HttpHeaders,
  impersonate,
  type Rejection
} from 'io-ts-kubernetes/request'
import { describe, expect, test } from 'tstyche'

declare const request: TokenRequest
declare const review: TokenReview
declare const reviewV1beta1: TokenReviewV1beta1
declare const access: SubjectAccessReview
declare const accessV1beta1: SubjectAccessReviewV1beta1
declare const rules: SelfSubjectRulesReview

describe('a call', () => {
  test('has the kind of the object that it posts', () => {
    expect(createToken({ namespace: 'default', name: 'build' })(request)).type.toBe<
      Either<NonEmptyArray<FieldError>, ApiCall<TokenRequest>>
    >()
    expect(createTokenReview()(review)).type.toBe<ApiCall<TokenReview>>()
    expect(createSelfSubjectReview()({})).type.toBe<ApiCall<SelfSubjectReview>>()
  })

  test('reads a response as an object of that kind', () => {
    expect(createTokenReview()(review).read).type.toBe<
      (response: ApiResponse) => Either<ApiError, ApiAnswer<TokenReview>>
    >()
  })

  test('does not accept an object of another kind', () => {
    expect(createTokenReview()).type.not.toBeCallableWith(request)
  })

  test('accepts known options only', () => {
    expect(createTokenReview).type.toBeCallableWith({ dryRun: 'All', fieldManager: 'me', pretty: true })
    expect(createTokenReview).type.not.toBeCallableWith({ dryRun: 'Yes' })
    expect(createTokenReview).type.not.toBeCallableWith({ fieldValidation: 'strict' })
  })
})

describe('headers', () => {
  test('can come from node:http, from fetch, from a Map or from a record', () => {
    expect<HttpHeaders>().type.toBeAssignableFrom<IncomingHttpHeaders>()
    expect<HttpHeaders>().type.toBeAssignableFrom<Headers>()
    expect<HttpHeaders>().type.toBeAssignableFrom<ReadonlyMap<string, string>>()
    expect<HttpHeaders>().type.toBeAssignableFrom<Readonly<Record<string, string>>>()
    expect<HttpHeaders>().type.not.toBeAssignableFrom<Readonly<Record<string, number>>>()
  })
})

describe('an error', () => {
  test('has one of three tags', () => {
    expect<ApiError['_tag']>().type.toBe<'ApiStatus' | 'DecodeError' | 'UnexpectedResponse'>()
    expect<Extract<ApiError, { _tag: 'ApiStatus' }>['status']>().type.toBe<Status>()
    expect<Extract<ApiError, { _tag: 'DecodeError' }>['errors']>().type.toBe<NonEmptyArray<FieldError>>()
    expect<Extract<ApiError, { _tag: 'UnexpectedResponse' }>['contentType']>().type.toBe<Option<string>>()
  })
})

describe('an authenticated user', () => {
  test('has a name', () => {
    expect(authenticatedUser(['api'])(review)).type.toBeAssignableTo<
      Either<Rejection, { readonly user: UserInfo & { readonly username: string } }>
    >()
  })

  test('is returned for reviews of both versions', () => {
    expect(authenticatedUser([])).type.toBeCallableWith(review)
    expect(authenticatedUser([])).type.toBeCallableWith(reviewV1beta1)
  })
})

describe('a question about access', () => {
  test('is posted by the call of its kind', () => {
    expect(createSubjectAccessReview()({ spec: {} })).type.toBe<ApiCall<SubjectAccessReview>>()
    expect(createSelfSubjectAccessReview()({ spec: {} })).type.toBe<ApiCall<SelfSubjectAccessReview>>()
    expect(createSelfSubjectRulesReview()({ spec: {} })).type.toBe<ApiCall<SelfSubjectRulesReview>>()
    expect(createLocalSubjectAccessReview({ namespace: 'default' })({ spec: {} })).type.toBe<
      Either<NonEmptyArray<FieldError>, ApiCall<LocalSubjectAccessReview>>
    >()
  })

  test('gets an answer that accessDecision accepts, in both versions', () => {
    expect(accessDecision(access)).type.toBe<AccessDecision>()
    expect(accessDecision).type.toBeCallableWith(accessV1beta1)
    expect(accessDecision).type.not.toBeCallableWith(rules)
  })
})

describe('an impersonated call', () => {
  test('has the same kind of object', () => {
    expect(impersonate({ username: 'jane' })(createTokenReview()(review))).type.toBe<
      Either<NonEmptyArray<FieldError>, ApiCall<TokenReview>>
    >()
  })

  test('can have headers with several values', () => {
    expect<ApiCall<unknown>['headers']>().type.toBe<Readonly<Record<string, string | ReadonlyArray<string>>>>()
  })
})

import type { StandardSchemaV1 } from '@standard-schema/spec'
import * as t from 'io-ts'
import { TokenReview } from 'io-ts-kubernetes/authentication/v1'
import { strict } from 'io-ts-kubernetes/codec'
import { type StandardResult, type StandardSchema, toStandardSchema } from 'io-ts-kubernetes/standard-schema'
import { describe, expect, test } from 'tstyche'

declare const Count: t.Type<number, string>
declare const CountOfText: t.Type<number, string, string>

describe('a Standard Schema', () => {
  test('is assignable to StandardSchemaV1 of the specification', () => {
    expect<StandardSchema<string, number>>().type.toBeAssignableTo<StandardSchemaV1<string, number>>()
    expect<StandardSchema<string, number>>().type.not.toBeAssignableTo<StandardSchemaV1<number, number>>()
    expect<StandardSchema<string, number>>().type.not.toBeAssignableTo<StandardSchemaV1<string, string>>()
    expect<StandardResult<number>>().type.toBeAssignableTo<StandardSchemaV1.Result<number>>()
  })

  test('has the input and output types of its codec', () => {
    expect(toStandardSchema(TokenReview)).type.toBe<StandardSchema<TokenReview, TokenReview>>()
    expect(toStandardSchema(strict(TokenReview))).type.toBe<StandardSchema<TokenReview, TokenReview>>()

    expect(toStandardSchema(t.type({ review: TokenReview, count: Count }))).type.toBe<
      StandardSchema<{ review: TokenReview; count: string }, { review: TokenReview; count: number }>
    >()
    expect<StandardSchemaV1.InferInput<StandardSchema<string, number>>>().type.toBe<string>()
    expect<StandardSchemaV1.InferOutput<StandardSchema<string, number>>>().type.toBe<number>()
  })

  test('validates synchronously', () => {
    expect(toStandardSchema(TokenReview)['~standard'].validate).type.toBe<
      (value: unknown) => StandardResult<TokenReview>
    >()
  })

  test('is not made from a codec whose input is not unknown', () => {
    expect(toStandardSchema).type.not.toBeCallableWith(CountOfText)
  })
})

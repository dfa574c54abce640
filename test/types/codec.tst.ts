import type * as E from 'fp-ts/Either'
import type * as O from 'fp-ts/Option'
import * as t from 'io-ts'
import type * as v1 from 'io-ts-kubernetes/authentication/v1'
import { TokenRequest, type TokenRequestStatus, TokenReview, UserInfo } from 'io-ts-kubernetes/authentication/v1'
import type * as v1beta1 from 'io-ts-kubernetes/authentication/v1beta1'
import type * as exec1 from 'io-ts-kubernetes/client-authentication/v1'
import type * as exec1beta1 from 'io-ts-kubernetes/client-authentication/v1beta1'
import {
  boolean,
  byJsonType,
  type ByJsonTypeDescription,
  type Codec,
  constant,
  type Description,
  type JsonDescription,
  lenient,
  list,
  type ListDescription,
  type LiteralDescription,
  map,
  type MapDescription,
  type Model,
  model,
  type ModelDescription,
  openEnum,
  optional,
  required,
  type ScalarDescription,
  strict,
  string
} from 'io-ts-kubernetes/codec'
import { fromJson, toJson } from 'io-ts-kubernetes/json'
import type { MicroTime, Time } from 'io-ts-kubernetes/meta/v1'
import { type ObjectMeta, microTimeFromDate, timeFromString } from 'io-ts-kubernetes/meta/v1'
import { int32, int32FromNumber, Int64, int64, int64FromNumber, Int32, Quantity } from 'io-ts-kubernetes/scalar'
import { describe, expect, test } from 'tstyche'

interface Widget {
  readonly kind?: 'Widget'
  readonly name: string
  readonly size?: Int64
  readonly tags?: ReadonlyArray<string>
}

const fields = {
  kind: optional(constant('Widget')),
  name: required(string),
  size: optional(Int64),
  tags: optional(list(string))
}

describe('authentication.k8s.io/v1beta1 differs from v1', () => {
  test('only in the apiVersion of a TokenReview', () => {
    expect<Omit<v1beta1.TokenReview, 'apiVersion'>>().type.toBe<Omit<v1.TokenReview, 'apiVersion'>>()
  })

  test('only in the apiVersion of a SelfSubjectReview', () => {
    expect<Omit<v1beta1.SelfSubjectReview, 'apiVersion'>>().type.toBe<Omit<v1.SelfSubjectReview, 'apiVersion'>>()
  })
})

describe('client.authentication.k8s.io/v1beta1 differs from v1', () => {
  test('only in the apiVersion of an ExecCredential', () => {
    expect<Omit<exec1beta1.ExecCredential, 'apiVersion'>>().type.toBe<Omit<exec1.ExecCredential, 'apiVersion'>>()
  })
})

describe('a description', () => {
  test('of every field of the interface compiles', () => {
    expect(model<Widget>).type.toBeCallableWith('Widget', fields)
  })

  test('without a field of the interface does not compile', () => {
    const { size: _size, ...rest } = fields
    expect(model<Widget>).type.not.toBeCallableWith('Widget', rest)
  })

  test('with an additional field does not compile', () => {
    model<Widget>('Widget', {
      kind: optional(constant('Widget')),
      name: required(string),
      size: optional(Int64),
      tags: optional(list(string)),
      // @ts-expect-error 'colour' does not exist
      colour: optional(string)
    })
  })

  test('of a required field as optional, or of an optional one as required, does not compile', () => {
    expect(model<Widget>).type.not.toBeCallableWith('Widget', { ...fields, name: optional(string) })
    expect(model<Widget>).type.not.toBeCallableWith('Widget', { ...fields, size: required(Int64) })
  })

  test('of a field with another type does not compile', () => {
    expect(model<Widget>).type.not.toBeCallableWith('Widget', { ...fields, size: optional(string) })
    expect(model<Widget>).type.not.toBeCallableWith('Widget', { ...fields, kind: optional(string) })
    expect(model<Widget>).type.not.toBeCallableWith('Widget', { ...fields, tags: optional(map(string)) })
  })
})

describe('a model without its type argument', () => {
  test('has the type of its fields', () => {
    // eslint-disable-next-line @typescript-eslint/no-unused-vars -- its type is compared
    const Widget = model('Widget', {
      name: required(string),
      size: optional(Int32, { pointer: true }),
      phase: required(openEnum('Pending', 'Running')),
      parts: optional(list(map(byJsonType({ boolean, array: list(Quantity) }))))
    })
    type Widget = t.TypeOf<typeof Widget>
    expect<Widget>().type.toBe<{
      readonly name: string
      readonly size?: Int32
      readonly phase: 'Pending' | 'Running' | (string & {})
      readonly parts?: ReadonlyArray<Readonly<Record<string, boolean | ReadonlyArray<Quantity>>>>
    }>()
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is the type of an object without fields
    expect(model('Empty', {})).type.toBe<Model<{}>>()
  })

  test('has the type of the constant that it is assigned to', () => {
    const Named: Model<{ readonly name: string }> = model('Named', { name: required(string) })
    expect(Named).type.toBe<Model<{ readonly name: string }>>()
  })
})

describe('the types of descriptions', () => {
  test('are the members of the union Description', () => {
    expect<Description>().type.toBe<
      | ScalarDescription
      | LiteralDescription
      | ListDescription
      | MapDescription
      | JsonDescription
      | ModelDescription
      | ByJsonTypeDescription
    >()
    expect(TokenReview.description).type.toBe<ModelDescription>()
  })
})

describe('a value', () => {
  test('has no undefined and no null for an optional field', () => {
    expect<TokenRequest>().type.toBeAssignableFrom<{ spec: { audiences: [] } }>()
    expect<TokenRequest>().type.not.toBeAssignableFrom<{ spec: { audiences: [] }; status: undefined }>()
    expect<TokenRequest>().type.not.toBeAssignableFrom<{ spec: { audiences: []; boundObjectRef: null } }>()
    expect(TokenRequest.make).type.not.toBeCallableWith({ spec: { audiences: [], boundObjectRef: undefined } })
  })

  test('has its required fields, and its own kind', () => {
    expect(TokenRequest.make).type.not.toBeCallableWith({})
    expect(TokenRequest.make).type.not.toBeCallableWith({ spec: {} })
    expect(TokenRequest.make).type.not.toBeCallableWith({ kind: 'TokenReview', spec: { audiences: [] } })
    expect<TokenRequestStatus>().type.not.toBeAssignableFrom<{ token: string }>()
  })

  test('is readonly at every depth', () => {
    const review = {} as TokenReview
    const meta = {} as ObjectMeta
    const user = {} as UserInfo
    // @ts-expect-error read-only
    review.spec = {}
    // @ts-expect-error read-only
    review.spec.token = 'x'
    // @ts-expect-error read-only
    meta.labels = {}
    // @ts-expect-error only permits reading
    if (meta.labels !== undefined) meta.labels['a'] = 'b'
    // @ts-expect-error does not exist on type 'readonly string[]'
    user.groups?.push('system:masters')
    // @ts-expect-error only permits reading
    if (user.extra !== undefined) user.extra['k'] = []
    // @ts-expect-error does not exist on type 'readonly string[]'
    user.extra?.['k']?.push('v')
    // @ts-expect-error only permits reading
    if (meta.managedFields?.[0]?.fieldsV1 !== undefined) meta.managedFields[0].fieldsV1['f:a'] = {}
  })
})

describe('an integer literal', () => {
  test('compiles if it is an integer in range', () => {
    expect(int64(3600)).type.toBe<Int64>()
    expect(int64(-0)).type.toBe<Int64>()
    expect(int64(9007199254740991)).type.toBe<Int64>()
    expect(int64(-9007199254740991)).type.toBe<Int64>()
    expect(int32(2147483647)).type.toBe<Int32>()
    expect(int32(-2147483648)).type.toBe<Int32>()
  })

  test('does not compile with a fraction, and the error says so', () => {
    // @ts-expect-error 'NotAnInteger<"must be an integer, without a fraction">'
    int64(1.5)
    // @ts-expect-error 'NotAnInteger<"must be an integer, without a fraction">'
    int32(1e-7)
    const one = 1 as 1 | 1.5
    // @ts-expect-error 'NotAnInteger<"must be an integer, without a fraction">'
    int64(one)
  })

  test('does not compile out of range, and the error names the range', () => {
    // @ts-expect-error 'NotAnInteger<"out of range: must be from -9007199254740991 to 9007199254740991">'
    int64(1e21)
    // @ts-expect-error 'NotAnInteger<"out of range: must be from -9007199254740991 to 9007199254740991">'
    int64(9007199254740992)
    // @ts-expect-error 'NotAnInteger<"out of range: must be from -9007199254740991 to 9007199254740991">'
    int64(-9007199254740992)
    // @ts-expect-error 'NotAnInteger<"out of range: must be from -2147483648 to 2147483647">'
    int32(2147483648)
    // @ts-expect-error 'NotAnInteger<"out of range: must be from -2147483648 to 2147483647">'
    int32(-2147483649)
    // @ts-expect-error 'NotAnInteger<"out of range: must be from -2147483648 to 2147483647">'
    int32(9007199254740991)
  })

  test('of a union compiles only if all its members are integers in range', () => {
    const small = -1 as -1 | 1
    expect(int32(small)).type.toBe<Int32>()
    const large = 1 as 1 | 9007199254740992
    // @ts-expect-error 'NotAnInteger<"out of range: must be from -9007199254740991 to 9007199254740991">'
    int64(large)
    const negative = 1 as 1 | -9007199254740992
    // @ts-expect-error 'NotAnInteger<"out of range: must be from -9007199254740991 to 9007199254740991">'
    int64(negative)
  })

  test('does not compile if it is known only at run time, and the error names the function for that', () => {
    const n: number = 1
    // @ts-expect-error 'NotAnInteger<"use int64FromNumber for a number known only at run time">'
    int64(n)
    // @ts-expect-error 'NotAnInteger<"use int64FromNumber for a number known only at run time">'
    int64(10 * 60)
    // @ts-expect-error 'NotAnInteger<"use int32FromNumber for a number known only at run time">'
    int32(10 * 60)
    expect(int64FromNumber(n)).type.toBe<O.Option<Int64>>()
    expect(int32FromNumber(n)).type.toBe<O.Option<Int32>>()
  })

  test('cannot be the message of a compile error', () => {
    // @ts-expect-error not assignable
    int64('use int64FromNumber for a number known only at run time')
  })
})

describe('a brand', () => {
  test('is not a plain number or string, and not another brand', () => {
    expect<Int64>().type.not.toBeAssignableFrom<number>()
    expect<Int64>().type.not.toBeAssignableFrom<Int32>()
    expect<Time>().type.not.toBeAssignableFrom<string>()
    expect<Time>().type.not.toBeAssignableFrom<MicroTime>()
    expect<number>().type.toBeAssignableFrom<Int64>()
    expect<string>().type.toBeAssignableFrom<Time>()
  })

  test('is made from a string or a date, as an Option', () => {
    expect(timeFromString('')).type.toBe<O.Option<Time>>()
    expect(microTimeFromDate(new Date(0))).type.toBe<O.Option<MicroTime>>()
  })
})

describe('a codec', () => {
  test('decodes to a Validation of its type, and is a Type of io-ts', () => {
    expect(TokenReview.decode({})).type.toBe<E.Either<t.Errors, TokenReview>>()
    expect(fromJson(TokenReview)('')).type.toBe<E.Either<t.Errors, TokenReview>>()
    expect<t.Type<TokenReview>>().type.toBeAssignableFrom<typeof TokenReview>()
    expect<t.TypeOf<typeof TokenReview>>().type.toBe<TokenReview>()
    expect(t.type({ review: TokenReview }).decode({})).type.toBe<t.Validation<{ review: TokenReview }>>()
    expect(toJson(TokenReview)).type.toBe<(a: TokenReview) => string>()
  })

  test('has the same type in strict and lenient mode', () => {
    expect(strict(TokenReview)).type.toBe<Model<TokenReview>>()
    expect(lenient(strict(TokenReview))).type.toBe<Model<TokenReview>>()
    expect(strict(list(UserInfo))).type.toBe<Codec<ReadonlyArray<UserInfo>>>()
    expect(fromJson(strict(lenient(TokenReview)))('')).type.toBe<t.Validation<TokenReview>>()
  })
})

describe('a codec for each JSON type', () => {
  test('stands at the key of its JSON type', () => {
    expect(byJsonType).type.toBeCallableWith({ array: list(string), object: map(string) })
    expect(byJsonType).type.not.toBeCallableWith({ object: list(string) })
    expect(byJsonType).type.not.toBeCallableWith({ string: boolean })
    expect(byJsonType).type.not.toBeCallableWith({ list: list(string) })
    expect(byJsonType).type.not.toBeCallableWith({})
  })
})

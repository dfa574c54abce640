import type { Option } from 'fp-ts/Option'
import { pipe } from 'fp-ts/function'
import type { Json } from 'fp-ts/Json'
import * as RA from 'fp-ts/ReadonlyArray'
import * as L from 'monocle-ts/Lens'
import * as Op from 'monocle-ts/Optional'
import type { Traversal } from 'monocle-ts/Traversal'
import { TokenRequest, type TokenRequestSpec, TokenReview, type UserInfo } from 'io-ts-kubernetes/authentication/v1'
import {
  type Codec,
  json,
  lenient,
  list,
  map,
  type Model,
  model,
  optional,
  required,
  strict,
  string
} from 'io-ts-kubernetes/codec'
import { type FieldsV1, ManagedFieldsEntry, Status, Time } from 'io-ts-kubernetes/meta/v1'
import {
  at,
  getOptics,
  type Optics,
  type Removable,
  type OptionalProperty,
  type Upsertable
} from 'io-ts-kubernetes/optics'
import { Int64 } from 'io-ts-kubernetes/scalar'
import { describe, expect, test } from 'tstyche'

const tokenRequest = getOptics(TokenRequest)
const tokenReview = getOptics(TokenReview)
declare const request: TokenRequest

/** HTTPHeaderFilter of the Gateway API has fields with the names of a node's members. */
interface HeaderFilter {
  readonly get: string
  readonly set?: Readonly<Record<string, string>>
  readonly prop?: { readonly upsert: Time }
}
interface Widget {
  readonly spec: { readonly size: Int64; readonly limits?: { readonly max?: Int64; readonly unit: string } }
  readonly owner?: { readonly name: string }
  readonly parent?: Widget
  readonly labels?: Readonly<Record<string, string>>
  readonly filter?: HeaderFilter
  readonly rows?: ReadonlyArray<{ readonly id: string }>
  readonly config?: Json
}
declare const Widget: Model<Widget>
const widget = getOptics(Widget)

describe('a node', () => {
  test('is a Lens if all fields on the path are required', () => {
    expect(tokenRequest.spec).type.toBeAssignableTo<L.Lens<TokenRequest, TokenRequestSpec>>()
    expect(tokenRequest.spec.audiences).type.toBe<L.Lens<TokenRequest, ReadonlyArray<string>>>()
    expect(widget.spec.size).type.toBe<L.Lens<Widget, Int64>>()
  })

  test('is an OptionalProperty if the last field is optional and absent objects on the path can be created', () => {
    expect(tokenRequest.spec.expirationSeconds).type.toBe<OptionalProperty<TokenRequest, Int64>>()
    expect(tokenRequest.spec.boundObjectRef.uid).type.toBe<OptionalProperty<TokenRequest, string>>()
    expect(tokenRequest.metadata.creationTimestamp).type.toBe<OptionalProperty<TokenRequest, Time>>()
    expect(tokenReview.status.user.extra).type.toBe<
      OptionalProperty<TokenReview, Readonly<Record<string, ReadonlyArray<string>>>>
    >()
    expect(tokenReview.status.authenticated).type.toBe<OptionalProperty<TokenReview, boolean>>()
    expect(tokenReview.kind).type.toBe<OptionalProperty<TokenReview, 'TokenReview'>>()
  })

  test('is an Upsertable if absent objects can be created and the last field is required', () => {
    expect(getOptics(Status).metadata.shardInfo.selector).type.toBe<Upsertable<Status, string>>()
    expect(widget.owner.name).type.toBe<Upsertable<Widget, string>>()
    expect(widget.owner.name).type.not.toHaveProperty('remove')
    expect(widget.owner.name).type.not.toHaveProperty('option')
  })

  test('has no upsert if an absent object on the path requires another field', () => {
    expect(tokenRequest.status.token).type.toBe<Op.Optional<TokenRequest, string>>()
    expect(tokenRequest.status.token).type.not.toHaveProperty('upsert')
    expect(widget.spec.limits.unit).type.toBe<Upsertable<Widget, string>>()
    expect(widget.spec.limits.max).type.toBe<Removable<Widget, Int64>>()
    expect(widget.parent.spec.size).type.toBe<Upsertable<Widget, Int64>>()
    expect(widget.parent.owner.name).type.toBe<Op.Optional<Widget, string>>()
    expect(widget.parent.parent.labels).type.toBe<Removable<Widget, Readonly<Record<string, string>>>>()
  })

  test('has upsert if it is an optional object with required fields', () => {
    expect(tokenRequest.status).type.toBeAssignableTo<
      OptionalProperty<TokenRequest, NonNullable<TokenRequest['status']>>
    >()
    expect(tokenRequest.status.upsert).type.not.toBeCallableWith({ token: 'x' })
  })

  test('returns changes that can be used in a pipe', () => {
    expect(pipe(request, tokenRequest.spec.boundObjectRef.uid.upsert('4c7d'))).type.toBe<TokenRequest>()
    expect(pipe(request, tokenRequest.spec.boundObjectRef.remove)).type.toBe<TokenRequest>()
    expect(tokenRequest.metadata.labels.option).type.toBe<
      L.Lens<TokenRequest, Option<Readonly<Record<string, string>>>>
    >()
  })

  test('does not accept undefined', () => {
    const { uid } = tokenRequest.spec.boundObjectRef
    expect(uid.set).type.toBeCallableWith('4c7d')
    expect(uid.set).type.not.toBeCallableWith(undefined)
    expect(uid.upsert).type.not.toBeCallableWith(undefined)
    expect(uid.option.set).type.not.toBeCallableWith(undefined)
    expect(uid.option.get(request)).type.toBe<Option<string>>()
    expect(uid.getOption(request)).type.toBe<Option<string>>()
    expect(tokenRequest.spec.audiences.set).type.not.toBeCallableWith(undefined)
    expect(tokenRequest.spec.expirationSeconds.upsert).type.not.toBeCallableWith(600)
    expect(tokenRequest.spec.set).type.not.toBeCallableWith({ audiences: [], expirationSeconds: undefined })
  })

  test('has no nodes below a string, a number, a list, a map or JSON', () => {
    expect(widget.labels).type.toBe<OptionalProperty<Widget, Readonly<Record<string, string>>>>()
    expect(widget.rows).type.toBe<OptionalProperty<Widget, ReadonlyArray<{ readonly id: string }>>>()
    expect(widget.config).type.toBe<OptionalProperty<Widget, Json>>()
    expect(getOptics(ManagedFieldsEntry).fieldsV1).type.toBe<OptionalProperty<ManagedFieldsEntry, FieldsV1>>()
    expect(getOptics(string)).type.toBe<L.Lens<string, string>>()
    expect(getOptics(Int64)).type.toBe<L.Lens<Int64, Int64>>()
    expect(getOptics(list(string))).type.toBe<L.Lens<ReadonlyArray<string>, ReadonlyArray<string>>>()
    expect(getOptics(map(string))).type.not.toHaveProperty('prop')
    expect(getOptics(json)).type.toBe<L.Lens<Json, Json>>()
  })

  test('composes with the optics of monocle-ts', () => {
    expect(pipe(tokenReview.status.user.groups, Op.traverse(RA.Traversable))).type.toBe<
      Traversal<TokenReview, string>
    >()
    expect(pipe(tokenRequest.spec.audiences, L.index(0))).type.toBe<Op.Optional<TokenRequest, string>>()
    expect(pipe(tokenReview.status.user.extra, Op.composeLens(at('example.com/team')))).type.toBe<
      Op.Optional<TokenReview, Option<ReadonlyArray<string>>>
    >()
  })
})

describe('a field with the name of a member of a node', () => {
  test('is reached by prop', () => {
    const filter = getOptics(model<HeaderFilter>('HeaderFilter', fields))
    expect(filter.get).type.toBe<(filter: HeaderFilter) => HeaderFilter>()
    expect(filter.prop('get')).type.toBe<L.Lens<HeaderFilter, string>>()
    expect(filter.prop('set')).type.toBe<OptionalProperty<HeaderFilter, Readonly<Record<string, string>>>>()
    expect(filter.prop('prop').prop('upsert')).type.toBe<Upsertable<HeaderFilter, Time>>()
    expect(widget.filter.prop('set')).type.toBe<Removable<Widget, Readonly<Record<string, string>>>>()
    expect(widget.filter.prop('get')).type.toBe<Upsertable<Widget, string>>()
  })

  test('is reached by prop only', () => {
    expect(getOptics(model<HeaderFilter>('HeaderFilter', fields))).type.not.toHaveProperty('upsert')
    expect(widget.filter.prop).type.not.toBeCallableWith('nothing')
    expect(widget.prop('owner')).type.toBe<typeof widget.owner>()
  })

  const fields = {
    get: required(string),
    set: optional(map(string)),
    prop: optional(model<{ readonly upsert: Time }>('Prop', { upsert: required(Time) }))
  }
})

describe('a field with the name of an inherited property', () => {
  interface Inherited {
    readonly constructor: string
    readonly toString?: string
  }

  test('is required or optional as in the interface', () => {
    expect(model<Inherited>).type.toBeCallableWith('Inherited', {
      constructor: required(string),
      toString: optional(string)
    })
    expect(model<Inherited>).type.not.toBeCallableWith('Inherited', {
      constructor: required(string),
      toString: required(string)
    })
    expect<Optics<Inherited>['constructor']>().type.toBe<L.Lens<Inherited, string>>()
    expect<Optics<Inherited>['toString']>().type.toBe<OptionalProperty<Inherited, string>>()
  })
})

describe('getOptics', () => {
  test('returns the optics of the interface in every mode', () => {
    expect(getOptics(TokenReview)).type.toBe<Optics<TokenReview>>()
    expect(getOptics(strict(TokenReview))).type.toBe<Optics<TokenReview>>()
    expect(getOptics(lenient(TokenReview))).type.toBe<Optics<TokenReview>>()
  })

  test('returns a Lens for a codec of an unknown type', () => {
    const get = <A>(codec: Codec<A>, a: A): A => getOptics(codec).get(a)
    expect(get(TokenRequest, request)).type.toBe<TokenRequest>()
    expect(tokenReview.status.user).type.toBeAssignableTo<Op.Optional<TokenReview, UserInfo>>()
  })
})

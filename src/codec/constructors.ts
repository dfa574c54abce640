/**
 * The words in which a model is described.
 *
 * @since 0.1.0
 */
import type { Json } from 'fp-ts/Json'
import type { Ordering } from 'fp-ts/Ordering'
import { type Codec, getCodec, getLazyCodec, getModel, isModel, type Model } from './Codec'
import type { HasDescription, Field, ScalarDescription } from './description'
import type { Mode } from './mode'
import { findUnknownFields } from './interpret/strict'

// -------------------------------------------------------------------------------------
// scalars
// -------------------------------------------------------------------------------------

/**
 * A JSON string, number or boolean of one's own that passes a test; its brand is the type parameter.
 *
 * @example
 * import * as t from 'io-ts'
 * import { type Codec, scalar } from 'io-ts-kubernetes/codec'
 *
 * interface PortBrand {
 *   readonly Port: unique symbol
 * }
 * type Port = t.Branded<number, PortBrand>
 * const Port: Codec<Port> = scalar({
 *   name: 'Port',
 *   json: 'number',
 *   expected: 'a port number',
 *   plural: 'port numbers',
 *   zero: 0,
 *   unset: 0,
 *   test: (u) => typeof u === 'number' && Number.isInteger(u) && u >= 0 && u < 65536
 * })
 *
 * assert.strictEqual(Port.is(443), true)
 * assert.strictEqual(Port.is(443.5), false)
 *
 * @category constructors
 * @since 0.1.0
 */
/*#__NO_SIDE_EFFECTS__*/
export const scalar = <A extends string | number | boolean>(
  definition: Omit<ScalarDescription, '_tag' | 'compare'> & { readonly compare?: (x: A, y: A) => Ordering }
): Codec<A> => getCodec(definition.name, { _tag: 'Scalar', ...definition })

/**
 * Any JSON string.
 *
 * @category scalars
 * @since 0.1.0
 */
export const string: Codec<string> = /*#__PURE__*/ scalar({
  name: 'string',
  json: 'string',
  expected: 'a string',
  plural: 'strings',
  zero: '',
  unset: '',
  test: (u) => typeof u === 'string'
})

/**
 * A JSON boolean: `"true"` and `1` are none.
 *
 * @category scalars
 * @since 0.1.0
 */
export const boolean: Codec<boolean> = /*#__PURE__*/ scalar({
  name: 'boolean',
  json: 'boolean',
  expected: 'a boolean',
  plural: 'booleans',
  zero: false,
  unset: false,
  test: (u) => typeof u === 'boolean'
})

/**
 * A JSON number: finite, and never `-0`, which decodes to `0`. Integers are `Int32` and `Int64` of
 * `io-ts-kubernetes/scalar`.
 *
 * @category scalars
 * @since 0.1.0
 */
export const number: Codec<number> = /*#__PURE__*/ scalar({
  name: 'number',
  json: 'number',
  expected: 'a finite number',
  plural: 'finite numbers',
  zero: 0,
  unset: 0,
  test: (u) => Number.isFinite(u)
})

/**
 * One of some texts: an enumeration that decoding shall check.
 *
 * @example
 * import { either as E } from 'fp-ts'
 * import { literal } from 'io-ts-kubernetes/codec'
 * import { fieldErrors } from 'io-ts-kubernetes/errors'
 *
 * const Policy = literal('Always', 'Never')
 *
 * assert.deepStrictEqual(E.mapLeft(fieldErrors)(Policy.decode('Sometimes')), E.left([
 *   { type: 'FieldValueNotSupported', field: '', detail: 'supported values: "Always", "Never"' }
 * ]))
 *
 * @category constructors
 * @since 0.1.0
 */
/*#__NO_SIDE_EFFECTS__*/
export const literal = <A extends string>(...values: readonly [A, ...ReadonlyArray<A>]): Codec<A> =>
  getCodec(values.map((value) => JSON.stringify(value)).join(' | '), { _tag: 'Literal', values, constant: false })

/**
 * The one text that a field can hold, which `make` of the model with that field fills in: `kind` and `apiVersion`.
 *
 * @category constructors
 * @since 0.1.0
 */
/*#__NO_SIDE_EFFECTS__*/
export const constant = <A extends string>(value: A): Codec<A> =>
  getCodec(JSON.stringify(value), { _tag: 'Literal', values: [value], constant: true })

// -------------------------------------------------------------------------------------
// containers
// -------------------------------------------------------------------------------------

/**
 * A JSON array of one type. Go's nil slice, `null`, reads as `[]` where a list is required and in a map.
 *
 * @category constructors
 * @since 0.1.0
 */
/*#__NO_SIDE_EFFECTS__*/
export const list = <A>(item: Codec<A>): Codec<ReadonlyArray<A>> =>
  getCodec(`ReadonlyArray<${item.name}>`, { _tag: 'List', item }, item.mode)

/**
 * A JSON object with values of one type under any keys, `__proto__` and `''` included. Look a key up with
 * `Object.hasOwn`, or with `at` of `io-ts-kubernetes/optics`: like any object it inherits `constructor` and the like.
 *
 * @category constructors
 * @since 0.1.0
 */
/*#__NO_SIDE_EFFECTS__*/
export const map = <A>(value: Codec<A>): Codec<Readonly<Record<string, A>>> =>
  getCodec(`Readonly<Record<string, ${value.name}>>`, { _tag: 'Dictionary', value }, value.mode)

/**
 * Any JSON value, at most 10,000 levels deep, carried along as it is. In an optional field `null` is a value, but what
 * is written for it is read as if the field were not there.
 *
 * @category scalars
 * @since 0.1.0
 */
export const json: Codec<Json> = /*#__PURE__*/ getCodec('Json', { _tag: 'Json', only: 'any' })

/**
 * Any JSON object, at most 10,000 levels deep, carried along as it is.
 *
 * @category scalars
 * @since 0.1.0
 */
export const jsonObject: Codec<{ readonly [key: string]: Json }> = /*#__PURE__*/ getCodec('JsonObject', {
  _tag: 'Json',
  only: 'object'
})

// -------------------------------------------------------------------------------------
// models
// -------------------------------------------------------------------------------------

/**
 * What can be said of a field besides its type.
 *
 * - `secret`: `getShow` prints `<redacted>`
 * - `pointer`: Go has a pointer there (`*int64`). An optional model without one reads an object of which Go set nothing
 *   (`{token: '', expirationTimestamp: null}`) as absent, if that object is not valid. `io-ts-kubernetes/exact` needs it
 *   for a `null` after a value, which takes back what is behind a pointer
 *
 * @category model
 * @since 0.1.0
 */
export interface FieldOptions {
  readonly secret?: boolean
  readonly pointer?: boolean
}

/**
 * The description of a field that a document must have.
 *
 * @category model
 * @since 0.1.0
 */
export interface RequiredField<A> extends FieldOptions {
  readonly required: true
  readonly codec: Codec<A>
}

/**
 * The description of a field that a document may leave out, or have as `null`.
 *
 * @category model
 * @since 0.1.0
 */
export interface OptionalField<A> extends FieldOptions {
  readonly required: false
  readonly codec: Codec<A>
}

/**
 * The description that the field `K` of the interface `A` must have: that of an optional one where it may be
 * `undefined`. (`object extends Pick<A, K>` would not do: every object has a `constructor`, even where that is optional.)
 *
 * @category model
 * @since 0.1.0
 */
export type FieldOf<A, K extends keyof A> = undefined extends A[K]
  ? OptionalField<Exclude<A[K], undefined>>
  : RequiredField<A[K]>

/**
 * The description of each field of the interface `A`: leaving one out does not compile, nor does one too many.
 *
 * @category model
 * @since 0.1.0
 */
export type FieldsOf<A> = { readonly [K in keyof A]-?: FieldOf<A, K> }

/**
 * The type parameter of `model` if it is not given. No description fits it, and the compiler's message names it.
 *
 * @category type level
 * @since 0.1.0
 */
export interface InterfaceNotGiven<Message extends string> {
  readonly message: Message
  readonly none: never
}

/**
 * A field that a document must have. A required list or map that is `null` is empty.
 *
 * @category constructors
 * @since 0.1.0
 */
/*#__NO_SIDE_EFFECTS__*/
export const required = <A>(codec: Codec<A>, options: FieldOptions = {}): RequiredField<A> => ({
  required: true,
  codec,
  ...options
})

/**
 * A field that a document may leave out; `null` on the wire is the same.
 *
 * @category constructors
 * @since 0.1.0
 */
/*#__NO_SIDE_EFFECTS__*/
export const optional = <A>(codec: Codec<A>, options: FieldOptions = {}): OptionalField<A> => ({
  required: false,
  codec,
  ...options
})

/**
 * The codec of an interface, from the description of its fields in the order in which they are written.
 *
 * @example
 * import { either as E } from 'fp-ts'
 * import { constant, list, type Model, model, optional, required, string } from 'io-ts-kubernetes/codec'
 *
 * interface CronTab {
 *   readonly kind?: 'CronTab'
 *   readonly apiVersion?: 'stable.example.com/v1'
 *   readonly cronSpec: string
 *   readonly images?: ReadonlyArray<string>
 * }
 * const CronTab: Model<CronTab> = model<CronTab>('CronTab', {
 *   kind: optional(constant('CronTab')),
 *   apiVersion: optional(constant('stable.example.com/v1')),
 *   cronSpec: required(string),
 *   images: optional(list(string))
 * })
 *
 * assert.deepStrictEqual(CronTab.decode({ cronSpec: '* * * * *', images: null }), E.right({ cronSpec: '* * * * *' }))
 *
 * @category constructors
 * @since 0.1.0
 */
/*#__NO_SIDE_EFFECTS__*/
export const model = <A = InterfaceNotGiven<'write model<X>(name, fields), with the interface X'>>(
  name: string,
  fields: FieldsOf<NoInfer<A>>
): Model<A> =>
  getModel({
    _tag: 'Fields',
    name,
    // FieldsOf<A> has an entry for each field of A, and each is a field's description: mapped types can't be iterated
    fields: Object.entries(fields as { readonly [key: string]: RequiredField<unknown> | OptionalField<unknown> }).map(
      toField
    )
  })

const toField = ([key, { codec, required, secret = false, pointer = false }]: readonly [
  string,
  FieldOptions & { readonly codec: HasDescription; readonly required: boolean }
]): Field => ({ key, codec, required, secret, pointer })

/**
 * The codec of a type that contains itself: it is looked at when it is first used. (CustomResourceDefinitions cannot be
 * recursive; other documents can.) Documents of it are read up to 1,000 levels deep. It has the description of what it
 * stands for, but not its mode: what is `strict` or `lenient` is said of the whole. One that stands for nothing but itself
 * has no values.
 *
 * @example
 * import { either as E } from 'fp-ts'
 * import { type Codec, lazy, list, model, optional } from 'io-ts-kubernetes/codec'
 *
 * interface Tree {
 *   readonly children?: ReadonlyArray<Tree>
 * }
 * const Tree: Codec<Tree> = model<Tree>('Tree', { children: optional(list(lazy('Tree', (): Codec<Tree> => Tree))) })
 *
 * assert.deepStrictEqual(Tree.decode({ children: [{ children: null }] }), E.right({ children: [{}] }))
 *
 * @category constructors
 * @since 0.1.0
 */
/*#__NO_SIDE_EFFECTS__*/
export const lazy = <A>(name: string, get: () => Codec<A>): Codec<A> => {
  let isAsked = false
  return getLazyCodec(name, () => {
    // it stands for itself, or for another that stands for it
    if (isAsked) return nothingOf(name)
    isAsked = true
    try {
      return get().description
    } finally {
      isAsked = false
    }
  })
}

/** The description of what has no values. */
const nothingOf = (name: string): ScalarDescription => ({
  _tag: 'Scalar',
  name,
  json: 'string',
  expected: `a value of ${name}, which is described by nothing but itself`,
  plural: `values of ${name}, which is described by nothing but itself`,
  zero: '',
  unset: '',
  test: () => false
})

// -------------------------------------------------------------------------------------
// modes
// -------------------------------------------------------------------------------------

/**
 * The same codec, but unknown fields are errors, at every depth, in the words of the API server's
 * `fieldValidation=Strict`. Wrong types come first: where there are any, unknown fields are not reported.
 *
 * Say it of the whole codec: a model reads its fields in its own mode.
 *
 * @category combinators
 * @since 0.1.0
 */
export function strict<A>(codec: Model<A>): Model<A>
export function strict<A>(codec: Codec<A>): Codec<A>
export function strict<A>(codec: Codec<A>): Codec<A> {
  return withMode(codec, { ...codec.mode, getFinder: findUnknownFields })
}

/**
 * The same codec, but it reads as Go's own decoder does: what is missing or `null` takes Go's zero value (`[]`, `''`,
 * `0`, `false`, the zero object, the time `0001-01-01T00:00:00Z`), and an empty `kind` or `apiVersion` is none. For
 * programs that stand where the API server stands.
 *
 * Say it of the whole codec: a model reads its fields in its own mode.
 *
 * @category combinators
 * @since 0.1.0
 */
export function lenient<A>(codec: Model<A>): Model<A>
export function lenient<A>(codec: Codec<A>): Codec<A>
export function lenient<A>(codec: Codec<A>): Codec<A> {
  return withMode(codec, { ...codec.mode, lenient: true })
}

const withMode = <A>(codec: Codec<A>, mode: Mode): Codec<A> =>
  isModel(codec)
    ? getModel(codec.description, mode, codec.fast)
    : getLazyCodec(codec.name, () => codec.description, mode)

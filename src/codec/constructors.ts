/**
 * The functions that describe a model.
 *
 * @since 0.1.0
 */
import * as E from 'fp-ts/Either'
import type { Json } from 'fp-ts/Json'
import type { Option } from 'fp-ts/Option'
import type { Ordering } from 'fp-ts/Ordering'
import type * as t from 'io-ts'
import { memoizeThunk } from '../internal/memoize'
import { none, some } from '../internal/option'
import { startWalk } from '../internal/walk'
import { type Codec, getCodec, getLazyCodec, getModel, isModel, type Model } from './Codec'
import type {
  ByJsonTypeDescription,
  HasDescription,
  Field,
  JsonType,
  MapDescription,
  ModelDescription,
  ScalarDescription
} from './description'
import type { Mode } from './mode'
import { interpretForms } from './interpret/byJsonType'
import { getGuard } from './interpret/guard'
import { interpretPresent } from './interpret/present'
import { preserve } from './interpret/preserve'
import { findUnknownFields } from './interpret/strict'

// -------------------------------------------------------------------------------------
// scalars
// -------------------------------------------------------------------------------------

/**
 * Returns the codec of a custom scalar: JSON strings, numbers or booleans that pass a test. The type parameter is the
 * branded type. `fromUnknown` makes values of it.
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
): Codec<A> => getCodec(definition.name, { _tag: 'Scalar', ...NO_OPTIONS, ...definition })

/** The optional properties of a scalar. They are own ones, so that none is inherited from a polluted prototype. */
const NO_OPTIONS = { integer: undefined, known: undefined, values: undefined, compare: undefined }

/**
 * Returns a function that makes a value of a codec, such as a branded value of a scalar, from any value: `none` if the
 * codec refuses it.
 *
 * @example
 * import { option as O } from 'fp-ts'
 * import { fromUnknown } from 'io-ts-kubernetes/codec'
 * import { type Quantity, Quantity as QuantityCodec } from 'io-ts-kubernetes/scalar'
 *
 * const toQuantity: (u: unknown) => O.Option<Quantity> = fromUnknown(QuantityCodec)
 *
 * assert.deepStrictEqual(toQuantity('100m'), O.some('100m'))
 * assert.deepStrictEqual(toQuantity('100 m'), O.none)
 *
 * @category destructors
 * @since 0.1.0
 */
export const fromUnknown =
  <A>(codec: Codec<A>) =>
  (u: unknown): Option<A> => {
    const result = codec.decode(u)
    return E.isRight(result) ? some(result.right) : none
  }

const isString = (u: unknown): u is string => typeof u === 'string'

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
  test: isString
})

/**
 * A JSON boolean. `"true"` and `1` are refused.
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
 * A finite JSON number. `-0` decodes to `0`, and is not a value of this codec. For integers, use `Int32` and `Int64` of
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
 * Returns the codec of an enumeration: one of the given strings or numbers. Decoding refuses all other values, and the
 * error lists the given ones. For an enumeration that may grow, use `openEnum`.
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
 * assert.deepStrictEqual(E.mapLeft(fieldErrors)(literal(1, 2).decode(3)), E.left([
 *   { type: 'FieldValueNotSupported', field: '', detail: 'supported values: "1", "2"' }
 * ]))
 *
 * @category constructors
 * @since 0.1.0
 */
/*#__NO_SIDE_EFFECTS__*/
export const literal = <A extends string | number>(...values: readonly [A, ...ReadonlyArray<A>]): Codec<A> => {
  const name = values.map((value) => JSON.stringify(value)).join(' | ')
  if (isStrings(values)) return getCodec(name, { _tag: 'Literal', values, constant: false })
  const isMixed = values.some(isString)
  const integer = values.every((value) => isString(value) || Number.isInteger(value))
  return scalar<A>({
    name,
    json: isMixed ? ['number', 'string'] : 'number',
    expected: `${integer ? 'an integer' : 'a number'}${isMixed ? ' or a string' : ''}`,
    plural: `${integer ? 'integers' : 'numbers'}${isMixed ? ' or strings' : ''}`,
    zero: 0,
    unset: 0,
    // `includes` accepts any value at run time
    test: (u) => values.includes(u as A),
    integer,
    values
  })
}

const isStrings = (values: ReadonlyArray<unknown>): values is ReadonlyArray<string> => values.every(isString)

/**
 * Returns the codec of an enumeration that may grow: any string. The given strings are known values, which editors
 * suggest and arbitraries generate. Kubernetes adds values to its enumerations, and one new value must not make a whole
 * list invalid.
 *
 * @example
 * import { either as E } from 'fp-ts'
 * import { openEnum } from 'io-ts-kubernetes/codec'
 *
 * const RestartPolicy = openEnum('Always', 'OnFailure', 'Never')
 *
 * assert.deepStrictEqual(RestartPolicy.decode('OnMonday'), E.right('OnMonday'))
 *
 * @category constructors
 * @since 0.1.0
 */
/*#__NO_SIDE_EFFECTS__*/
export const openEnum = <A extends string>(...values: readonly [A, ...ReadonlyArray<A>]): Codec<OpenEnum<A>> =>
  // Go's type is a string, so this is the description of a scalar
  getCodec([...values.map((value) => JSON.stringify(value)), 'string'].join(' | '), {
    ...(string.description as ScalarDescription),
    known: values
  })

/**
 * The values `A`, or any other string. Editors suggest the values `A`.
 *
 * @category model
 * @since 0.1.0
 */
export type OpenEnum<A extends string> = A | (string & {})

/**
 * Returns the codec of one string, such as a `kind` or an `apiVersion`. `make` of the model fills in a field with this
 * codec.
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
 * Returns the codec of a JSON array with items of one type. `null`, which is Go's nil slice, decodes to `[]` in a
 * required field and as a value of a map.
 *
 * @category constructors
 * @since 0.1.0
 */
/*#__NO_SIDE_EFFECTS__*/
export const list = <A>(item: Codec<A>): Codec<ReadonlyArray<A>> =>
  getCodec(`ReadonlyArray<${item.name}>`, { _tag: 'List', item }, item.mode)

/**
 * Returns the codec of a JSON object with values of one type. Any string can be a key, `__proto__` and `''` included.
 * Look up a key with `Object.hasOwn`, or with `at` of `io-ts-kubernetes/optics`: the object inherits properties such as
 * `constructor`.
 *
 * @category constructors
 * @since 0.1.0
 */
/*#__NO_SIDE_EFFECTS__*/
export const map = <A>(value: Codec<A>): Codec<Readonly<Record<string, A>>> => fromMap(value, { _tag: 'Map', value })

/**
 * Returns the codec of a map whose `null` entries are absent: decoding removes them. The API server does this to custom
 * resources whose schema does not have `nullable`. If the values are any JSON, `null` is one of them, and it stays.
 *
 * @example
 * import { either as E } from 'fp-ts'
 * import { presentMap, string } from 'io-ts-kubernetes/codec'
 *
 * assert.deepStrictEqual(presentMap(string).decode({ a: null, b: 'c' }), E.right({ b: 'c' }))
 *
 * @category constructors
 * @since 0.1.0
 */
/*#__NO_SIDE_EFFECTS__*/
export const presentMap = <A>(value: Codec<A>): Codec<Readonly<Record<string, A>>> =>
  fromMap(value, { _tag: 'Map', value, nullIsAbsent: true, interpret: interpretPresent })

const fromMap = <A>({ name, mode }: Codec<A>, description: MapDescription): Codec<Readonly<Record<string, A>>> =>
  getCodec(`Readonly<Record<string, ${name}>>`, description, mode)

/**
 * Any JSON value, at most 10,000 levels deep. Its content is not interpreted. In an optional field, `null` is a valid
 * value and encodes to `null`, but `null` decodes to an absent field.
 *
 * @category scalars
 * @since 0.1.0
 */
export const json: Codec<Json> = /*#__PURE__*/ getCodec('Json', { _tag: 'Json', only: 'any' })

/**
 * Any JSON object, at most 10,000 levels deep. Its content is not interpreted.
 *
 * @category scalars
 * @since 0.1.0
 */
export const jsonObject: Codec<{ readonly [key: string]: Json }> = /*#__PURE__*/ getCodec('JsonObject', {
  _tag: 'Json',
  only: 'object'
})

/**
 * The codecs that `byJsonType` chooses from.
 *
 * @category model
 * @since 0.1.0
 */
export interface Parts {
  readonly string?: Part<string>
  readonly number?: Part<number>
  readonly boolean?: Part<boolean>
  readonly array?: Part<ReadonlyArray<unknown>>
  readonly object?: Part<object>
}

/**
 * A codec whose values are of the type `A`.
 *
 * @category model
 * @since 0.1.0
 */
export interface Part<A> extends HasDescription, t.Decoder<unknown, A> {
  readonly decode: t.Decode<unknown, A>
  readonly validate: t.Validate<unknown, A>
}

/**
 * The type of a part under another key than a JSON type. No codec is assignable to it, and the compile error names the
 * key.
 *
 * @category type level
 * @since 0.1.0
 */
export interface NotAJsonType<Key> {
  readonly key: Key
  readonly none: never
}

/**
 * Refuses a codec of arrays at the key `object`: to TypeScript, arrays are objects.
 *
 * @category type level
 * @since 0.1.0
 */
export type NoArrayAsObject<P> = P extends { readonly object: t.Decoder<unknown, ReadonlyArray<unknown>> }
  ? { readonly object: NotAJsonType<'object'> }
  : unknown

/**
 * Refuses an object without codecs: no value would be valid.
 *
 * @category type level
 * @since 0.1.0
 */
export type NotEmpty<P> = [keyof P] extends [never] ? AtLeastOneJsonType : unknown

/**
 * The type of an object without codecs. No object is assignable to it, and the compile error names it.
 *
 * @category type level
 * @since 0.1.0
 */
export interface AtLeastOneJsonType {
  readonly none: never
}

/**
 * The values of the codecs `P`.
 *
 * @category type level
 * @since 0.1.0
 */
export type TypeOfParts<P> = { readonly [J in keyof P]: P[J] extends t.Decoder<unknown, infer A> ? A : never }[keyof P]

/**
 * Returns the codec of a type with several forms: another codec for each JSON type. The JSON type of a value alone decides
 * which codec decodes it, so errors are those of one codec.
 *
 * `unset` is how Go writes the zero value: `null` by default. If it is a value of the codec, it is the zero value.
 *
 * @example
 * import { either as E } from 'fp-ts'
 * import { boolean, byJsonType, type Codec, list, string } from 'io-ts-kubernetes/codec'
 * import { fieldErrors } from 'io-ts-kubernetes/errors'
 *
 * const Allowed: Codec<boolean | ReadonlyArray<string>> = byJsonType({ boolean, array: list(string) })
 *
 * assert.deepStrictEqual(Allowed.decode(true), E.right(true))
 * assert.deepStrictEqual(E.mapLeft(fieldErrors)(Allowed.decode(['a', 1])), E.left([
 *   { type: 'FieldValueTypeInvalid', field: '[1]', detail: 'expected a string, got a number' }
 * ]))
 *
 * @category constructors
 * @since 0.1.0
 */
/*#__NO_SIDE_EFFECTS__*/
export const byJsonType = <P extends Parts>(
  parts: P & { readonly [J in Exclude<keyof P, JsonType>]: NotAJsonType<J> } & NoArrayAsObject<P> & NotEmpty<P>,
  unset: string | number | boolean | null = null
): Codec<TypeOfParts<P>> => {
  // the keys are JSON types, and the values codecs
  const json = Object.keys(parts) as ReadonlyArray<JsonType>
  const names = (Object.values(parts) as ReadonlyArray<{ readonly name: string }>).map(({ name }) => name)
  const description: ByJsonTypeDescription = {
    _tag: 'ByJsonType',
    parts,
    json,
    expected: json.map((type) => (type === 'array' || type === 'object' ? `an ${type}` : `a ${type}`)).join(' or '),
    plural: json.map((type) => `${type}s`).join(' or '),
    zero: unset,
    unset,
    test: (u) => isValue(u, startWalk()),
    interpret: interpretForms
  }
  const isValue = getGuard(description)
  return getCodec(names.join(' | '), description)
}

// -------------------------------------------------------------------------------------
// models
// -------------------------------------------------------------------------------------

/**
 * The options of a field.
 *
 * - `secret`: `getShow` prints `<redacted>` instead of the value
 * - `pointer`: Go's field is a pointer (`*int64`). In `io-ts-kubernetes/exact`, a later `null` resets such a field. In an
 *   optional field without a pointer, a model with only zero values (`{token: '', expirationTimestamp: null}`) decodes to
 *   an absent field, if it is not valid itself
 *
 * @category model
 * @since 0.1.0
 */
export interface FieldOptions {
  readonly secret?: boolean
  readonly pointer?: boolean
}

/**
 * The description of a field that must be present in a document.
 *
 * @category model
 * @since 0.1.0
 */
export interface RequiredField<A> extends FieldOptions {
  readonly required: true
  /** Never present: it makes the compiler's errors short. */
  readonly _A?: A
  readonly codec: Codec<A>
}

/**
 * The description of a field that may be absent or `null` in a document.
 *
 * @category model
 * @since 0.1.0
 */
export interface OptionalField<A> extends FieldOptions {
  readonly required: false
  /** Never present: it makes the compiler's errors short. */
  readonly _A?: A
  readonly codec: Codec<A>
}

/**
 * The description of the field `K` of the interface `A`: an `OptionalField` if `A[K]` may be `undefined`, otherwise a
 * `RequiredField`. (The test `object extends Pick<A, K>` would be wrong for a field named `constructor`, which every
 * object has.)
 *
 * @category model
 * @since 0.1.0
 */
export type FieldOf<A, K extends keyof A> = undefined extends A[K]
  ? OptionalField<Exclude<A[K], undefined>>
  : RequiredField<A[K]>

/**
 * The description of each field of the interface `A`. A missing or an additional field is a compile error.
 *
 * @category model
 * @since 0.1.0
 */
export type FieldsOf<A> = { readonly [K in keyof A]-?: FieldOf<A, K> }

/**
 * A codec of any type.
 *
 * @category type level
 * @since 0.1.0
 */
export interface AnyCodec extends HasDescription {
  readonly _A: unknown
}

/**
 * The description of any field.
 *
 * @category type level
 * @since 0.1.0
 */
export interface AnyField extends FieldOptions {
  readonly required: boolean
  readonly codec: AnyCodec
}

/**
 * The description of fields whose interface is not given.
 *
 * @category type level
 * @since 0.1.0
 */
export interface AnyFields {
  readonly [key: string]: AnyField
}

/**
 * The values of a model with the fields `F`.
 *
 * @category type level
 * @since 0.1.0
 */
export type TypeOfFields<F extends AnyFields> = { readonly [K in keyof Presence<F>]: F[K]['codec']['_A'] }

/** The keys of `F`, optional where the field is optional. */
type Presence<F> = { readonly [K in keyof F]?: unknown } & {
  readonly [K in keyof F as F[K] extends AnyOptional ? never : K]: unknown
}

interface AnyOptional {
  readonly required: false
}

/**
 * Returns the description of a required field. If a list or a map is `null`, it decodes to an empty one.
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
 * Returns the description of an optional field. `null` decodes to an absent field.
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
 * Returns the codec of fields without an interface. The type of its values is that of the fields:
 * `type X = t.TypeOf<typeof X>`. Prefer an interface for what others read: it has doc comments, its name stands in errors
 * of the compiler, and the description is checked against it.
 *
 * @example
 * import type * as t from 'io-ts'
 * import { list, model, optional, required, string } from 'io-ts-kubernetes/codec'
 *
 * const Team = model('Team', { name: required(string), members: optional(list(string)) })
 * type Team = t.TypeOf<typeof Team>
 *
 * const team: Team = { name: 'blue' }
 * assert.strictEqual(Team.is(team), true)
 *
 * @category constructors
 * @since 0.1.0
 */
// two type parameters, so that `model<A>` is the other signature
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function model<Name extends string, F extends AnyFields>(name: Name, fields: F): Model<TypeOfFields<F>>
/**
 * Returns the codec of an interface from the description of its fields. `encode` writes the fields in this order.
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
export function model<A>(name: string, fields: FieldsOf<A>): Model<A>
/*#__NO_SIDE_EFFECTS__*/
export function model<A>(name: string, fields: object): Model<A> {
  return getModel({
    _tag: 'Model',
    name,
    // each property of FieldsOf<A> is the description of a field, too
    fields: Object.entries(fields as AnyFields).map(toField),
    preserved: undefined
  })
}

/**
 * The interface `A` with any string as `kind` and `apiVersion`.
 *
 * @category model
 * @since 0.1.0
 */
export type Embedded<A> = {
  readonly [K in keyof A]: K extends 'kind' | 'apiVersion' ? string : A[K]
}

/**
 * Returns the codec of a whole object within another object: the model with any string as `kind` and `apiVersion`. Go
 * checks neither there, and `make` does not fill them in.
 *
 * @example
 * import { either as E } from 'fp-ts'
 * import { constant, embedded, model, optional, string } from 'io-ts-kubernetes/codec'
 *
 * interface Claim {
 *   readonly kind?: 'Claim'
 *   readonly name?: string
 * }
 * const Claim = model<Claim>('Claim', { kind: optional(constant('Claim')), name: optional(string) })
 *
 * assert.deepStrictEqual(embedded(Claim).decode({ kind: 'Other' }), E.right({ kind: 'Other' }))
 *
 * @category combinators
 * @since 0.1.0
 */
/*#__NO_SIDE_EFFECTS__*/
export const embedded = <A>(codec: Model<A>): Model<Embedded<A>> =>
  withDescription(codec, {
    ...codec.description,
    fields: codec.description.fields.map((field) =>
      field.key === 'kind' || field.key === 'apiVersion' ? { ...field, codec: string } : field
    )
  })

/**
 * Returns the codec of a model that keeps unknown fields: `x-kubernetes-preserve-unknown-fields` beside `properties`.
 * Unknown fields are any JSON, and are carried from the document to the value and back. `strict` accepts them. They are
 * no part of the type.
 *
 * @example
 * import { either as E } from 'fp-ts'
 * import { model, optional, preservingUnknown, string } from 'io-ts-kubernetes/codec'
 *
 * interface Values {
 *   readonly image?: string
 * }
 * const Values = preservingUnknown(model<Values>('Values', { image: optional(string) }))
 *
 * assert.deepStrictEqual(
 *   Values.decode({ image: null, replicas: 3 }),
 *   E.right({ replicas: 3 })
 * )
 *
 * @category combinators
 * @since 0.1.0
 */
/*#__NO_SIDE_EFFECTS__*/
export const preservingUnknown = <A>(codec: Model<A>): Model<A> =>
  withDescription(codec, preserve(codec.description, json))

/** Returns the codec of another description in the same mode. Compiled code is of the first description only. */
const withDescription = <A, B>({ mode }: Model<A>, description: ModelDescription): Model<B> =>
  getModel<B>(description, mode)

// own properties: a default value would be replaced by a property that all objects inherit
const toField = ([key, field]: readonly [string, AnyField]): Field => ({ key, secret: false, pointer: false, ...field })

/**
 * Returns the codec of a recursive type. `get` is called on first use. (CustomResourceDefinitions cannot be recursive;
 * other documents can.) A recursive document is decoded up to 500 levels deep.
 *
 * The codec has the description of the codec that `get` returns, but not its mode: apply `strict` or `lenient` to the
 * outermost codec. If a lazy codec leads only to itself, it has no values.
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
  // remembered, since `get` may make another codec at each call
  const describe = memoizeThunk(() => get().description)
  return getLazyCodec(name, () => {
    // `get` returned this codec, or another lazy codec that leads back to it
    if (isAsked) return nothingOf(name)
    isAsked = true
    try {
      return describe()
    } finally {
      isAsked = false
    }
  })
}

/** A description without values. */
const nothingOf = (name: string): ScalarDescription => ({
  _tag: 'Scalar',
  ...NO_OPTIONS,
  name,
  json: 'string',
  expected: `a value of ${name}, whose description refers only to itself`,
  plural: `values of ${name}, whose description refers only to itself`,
  zero: '',
  unset: '',
  test: () => false
})

// -------------------------------------------------------------------------------------
// modes
// -------------------------------------------------------------------------------------

/**
 * Returns the same codec in strict mode: unknown fields are errors, at every depth. The messages are those of the API
 * server's `fieldValidation=Strict`. If there are other errors, unknown fields are not reported.
 *
 * Apply it to the outermost codec: a model decodes its fields in the mode of the model, not in theirs.
 *
 * @category combinators
 * @since 0.1.0
 */
export function strict<A>(codec: Model<A>): Model<A>
export function strict<A>(codec: Codec<A>): Codec<A>
export function strict<A>(codec: Codec<A>): Codec<A> {
  return withMode(codec, { ...codec.mode, findUnknownFields })
}

/**
 * Returns the same codec in lenient mode, which decodes as Go does. If a required value is absent or `null`, it decodes
 * to Go's zero value (`[]`, `''`, `0`, `false`, the zero object, the time `0001-01-01T00:00:00Z`). An empty `kind` or
 * `apiVersion` is absent. Use it in programs that act as the API server.
 *
 * Apply it to the outermost codec: a model decodes its fields in the mode of the model, not in theirs.
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
    ? getModel(codec.description, mode, codec.compiled)
    : getLazyCodec(codec.name, () => codec.description, mode)

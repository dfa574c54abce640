/**
 * Descriptions: each model is described once, as data. Every derivation interprets this data.
 *
 * @since 0.1.0
 */
import type { Ordering } from 'fp-ts/Ordering'
import type * as t from 'io-ts'
import type { OwnInterpreters } from './interpret/interpretation'
import type { PreservedFields } from './interpret/preserve'
import { jsonTypeNameOf } from '../internal/jsonType'
import { getOwn, hasOwn } from '../internal/object'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The description of a codec. Its `_tag` is the kind of the values. The description of a recursive type contains itself.
 *
 * @category model
 * @since 0.1.0
 */
export type Description =
  | ScalarDescription
  | LiteralDescription
  | ListDescription
  | MapDescription
  | JsonDescription
  | ModelDescription
  | ByJsonTypeDescription

/**
 * The JSON types other than null.
 *
 * @category model
 * @since 0.1.0
 */
export type JsonType = ScalarJsonType | 'array' | 'object'

/**
 * The JSON types of scalars.
 *
 * @category model
 * @since 0.1.0
 */
export type ScalarJsonType = 'string' | 'number' | 'boolean'

/**
 * A JSON string, number or boolean that passes a test.
 *
 * - `name` identifies the scalar in derivations: `string`, `Int64`, `Time`, or your own
 * - `json` is the JSON type of the values, or a list of their JSON types
 * - `expected` and `plural` are used in error messages: `a string`, `strings`
 * - `zero` is Go's zero value, and `unset` is how Go writes it in JSON: a time is written as `null`. If `zero` does not
 *   pass `test`, it is not a value of the scalar: then an absent required field is an error even for `lenient`
 * - `test` returns true for the values of the scalar, and false for others. It need not refuse `-0`
 * - if `unset` is `null`, `null` as a value of a map decodes to `zero`. In a required field, it does so only if `zero` is
 *   `''`, as for `[]byte`, which Go writes as a string
 * - `integer` is true if all numbers are integers of Go. `io-ts-kubernetes/exact` refuses text such as `3600.0` for them
 * - `known` lists values that arbitraries generate more often: those of an enumeration that may grow
 * - `values` lists all values, if the scalar is an enumeration: another value is a `FieldValueNotSupported` error, which
 *   lists these
 * - `compare` orders values by their meaning, if a value has several spellings, as a time does. Its arguments have
 *   passed `test`
 *
 * @category model
 * @since 0.1.0
 */
export interface ScalarDescription {
  readonly _tag: 'Scalar'
  readonly name: string
  readonly json: ScalarJsonType | ReadonlyArray<ScalarJsonType>
  readonly expected: string
  readonly plural: string
  readonly zero: string | number | boolean
  readonly unset: string | number | boolean | null
  readonly test: (u: unknown) => boolean
  readonly integer?: boolean | undefined
  readonly known?: ReadonlyArray<string | number> | undefined
  readonly values?: ReadonlyArray<string | number> | undefined
  readonly compare?: ((x: never, y: never) => Ordering) | undefined
}

/**
 * One of the given strings. If `constant` is true, there is one string, and `make` fills it in: `kind` and
 * `apiVersion`.
 *
 * @category model
 * @since 0.1.0
 */
export interface LiteralDescription {
  readonly _tag: 'Literal'
  readonly values: ReadonlyArray<string>
  readonly constant: boolean
}

/**
 * A Go slice: a JSON array with items of one type.
 *
 * @category model
 * @since 0.1.0
 */
export interface ListDescription {
  readonly _tag: 'List'
  readonly item: HasDescription
}

/**
 * A Go map with string keys: a JSON object with values of one type. Any string can be a key, `__proto__` and `''`
 * included. If `nullIsAbsent` is true, an entry that is `null` is absent, as in custom resources.
 *
 * @category model
 * @since 0.1.0
 */
export interface MapDescription {
  readonly _tag: 'Map'
  readonly value: HasDescription
  readonly nullIsAbsent?: boolean
  /** @internal */
  readonly interpret?: OwnInterpreters<MapDescription>
}

/**
 * JSON whose content is not interpreted: any value, or only objects.
 *
 * @category model
 * @since 0.1.0
 */
export interface JsonDescription {
  readonly _tag: 'Json'
  readonly only: 'object' | 'any'
}

/**
 * A Go struct: a JSON object with named fields. `encode` writes the fields in this order, which is Go's. If `preserved`
 * is present, unknown fields are kept as JSON, after the other fields.
 *
 * @category model
 * @since 0.1.0
 */
export interface ModelDescription {
  readonly _tag: 'Model'
  readonly name: string
  readonly fields: ReadonlyArray<Field>
  readonly preserved?: PreservedFields | undefined
  /** @internal */
  readonly interpret?: OwnInterpreters<ModelDescription>
}

/**
 * A Go type with several forms: a value of another codec for each JSON type.
 *
 * - `parts` are the codecs, and `json` lists their JSON types
 * - `expected` and `plural` are used in error messages
 * - `unset` is how Go writes the zero value. `zero` is the same; if it does not pass `test`, it is not a value
 *
 * @category model
 * @since 0.1.0
 */
export interface ByJsonTypeDescription {
  readonly _tag: 'ByJsonType'
  readonly parts: { readonly [J in JsonType]?: HasDescription }
  readonly json: ReadonlyArray<JsonType>
  readonly expected: string
  readonly plural: string
  readonly zero: string | number | boolean | null
  readonly unset: string | number | boolean | null
  readonly test: (u: unknown) => boolean
  /** @internal */
  readonly interpret: OwnInterpreters<ByJsonTypeDescription>
}

/**
 * One field of a model. A `secret` field is never shown. A `pointer` field is a pointer in Go.
 *
 * @category model
 * @since 0.1.0
 */
export interface Field {
  readonly key: string
  readonly codec: HasDescription
  readonly required: boolean
  readonly secret: boolean
  readonly pointer: boolean
}

/**
 * A decoder with a description: the type of a codec if the type of its values does not matter.
 *
 * @category model
 * @since 0.1.0
 */
export interface HasDescription extends t.Decoder<unknown, unknown> {
  readonly description: Description
}

// -------------------------------------------------------------------------------------
// destructors
// -------------------------------------------------------------------------------------

/**
 * Returns the JSON types of the values. `null` is not one of them.
 *
 * @internal
 */
export const jsonTypesOf = (description: Description): ReadonlyArray<JsonType> => {
  switch (description._tag) {
    case 'Scalar':
    case 'ByJsonType':
      return [description.json].flat()
    case 'Literal':
      return ['string']
    case 'List':
      return ['array']
    case 'Map':
    case 'Model':
      return ['object']
    case 'Json':
      return description.only === 'object' ? ['object'] : ['string', 'number', 'boolean', 'array', 'object']
  }
}

/**
 * Returns the codec for a value of a type with several forms, or `undefined` if its JSON type is invalid.
 *
 * @internal
 */
export const partFor = (description: ByJsonTypeDescription, u: unknown): HasDescription | undefined =>
  partOf(description, jsonTypeNameOf(u))

/**
 * Returns the codec for a JSON type of a type with several forms. If that is a type with several forms too, its codec
 * for the JSON type is returned. If it leads back to itself, there is none.
 */
const partOf = (
  { parts }: ByJsonTypeDescription,
  type: string,
  passed: ReadonlyArray<Description> = []
): HasDescription | undefined => {
  const part = getOwn<HasDescription | undefined>(parts, type)
  if (part?.description._tag !== 'ByJsonType') return part
  return passed.includes(part.description) ? undefined : partOf(part.description, type, [...passed, part.description])
}

/**
 * Returns the codecs of a type with several forms, as `partOf` does.
 *
 * @internal
 */
export const partsOf = (description: ByJsonTypeDescription): ReadonlyArray<readonly [JsonType, HasDescription]> =>
  description.json.flatMap((type): ReadonlyArray<readonly [JsonType, HasDescription]> => {
    const part = partOf(description, type)
    return part === undefined ? [] : [[type, part]]
  })

/**
 * Returns the expected type, as error messages name it: `an array of strings`.
 *
 * @internal
 */
export const expected = (description: Description): string => {
  switch (description._tag) {
    case 'Literal':
      return 'a string'
    case 'List':
      return `an array${of(description.item, [description])}`
    case 'Map':
      return `an object${of(description.value, [description])}`
    case 'Json':
      return description.only === 'object' ? 'an object' : 'JSON'
    case 'Model':
      return 'an object'
    case 'Scalar':
    case 'ByJsonType':
      return description.expected
  }
}

/**
 * Returns the values of an enumeration as error messages list them. Numbers have quotes too.
 *
 * Source: `field.NotSupported`, k8s.io/apimachinery pkg/util/validation/field.
 *
 * @internal
 */
export const toSupported = (values: ReadonlyArray<string | number>): string =>
  `supported values: ${values.map((value) => JSON.stringify(String(value))).join(', ')}`

/**
 * Returns true if any JSON value is valid, including `null`.
 *
 * @internal
 */
export const isAnyJson = (description: Description): boolean =>
  description._tag === 'Json' && description.only === 'any'

/**
 * Returns true if decoding removes the entries of a map that are `null`. In a map of any JSON, `null` is a value.
 *
 * @internal
 */
export const isNullAbsent = (map: MapDescription): boolean =>
  hasOwn(map, 'nullIsAbsent') && map.nullIsAbsent === true && !isAnyJson(map.value.description)

/** Names the type of the items or values. A list or map that contains itself is named once. */
const of = ({ description }: HasDescription, ancestors: ReadonlyArray<Description>): string =>
  ancestors.includes(description) ? '' : ` of ${plural(description, [...ancestors, description])}`

const plural = (description: Description, ancestors: ReadonlyArray<Description>): string => {
  switch (description._tag) {
    case 'Literal':
      return 'strings'
    case 'List':
      return `arrays${of(description.item, ancestors)}`
    case 'Map':
      return `objects${of(description.value, ancestors)}`
    case 'Json':
      return description.only === 'object' ? 'objects' : 'JSON values'
    case 'Model':
      return 'objects'
    case 'Scalar':
    case 'ByJsonType':
      return description.plural
  }
}

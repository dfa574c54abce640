/**
 * Descriptions: each model is described once, as data. Every derivation interprets this data.
 *
 * @since 0.1.0
 */
import type { Ordering } from 'fp-ts/Ordering'
import type * as t from 'io-ts'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The description of a codec. Its `_tag` is the kind of the values.
 *
 * @category model
 * @since 0.1.0
 */
export type Description =
  ScalarDescription | LiteralDescription | ListDescription | MapDescription | JsonDescription | ModelDescription

/**
 * A JSON string, number or boolean that passes a test.
 *
 * - `name` identifies the scalar in derivations: `string`, `Int64`, `Time`, or your own
 * - `expected` and `plural` are used in error messages: `a string`, `strings`
 * - `zero` is Go's zero value, and `unset` is how Go writes it in JSON: a time is written as `null`. If `zero` does not
 *   pass `test`, it is not a value of the scalar: then an absent required field is an error even for `lenient`
 * - `test` returns true for the values of the scalar, and for nothing else
 * - `integer` is true for Go's integers. `io-ts-kubernetes/exact` refuses text such as `3600.0` for them
 * - `compare` orders values by their meaning, if a value has several spellings, as a time does. Its arguments have
 *   passed `test`
 *
 * @category model
 * @since 0.1.0
 */
export interface ScalarDescription {
  readonly _tag: 'Scalar'
  readonly name: string
  readonly json: 'string' | 'number' | 'boolean'
  readonly expected: string
  readonly plural: string
  readonly zero: string | number | boolean
  readonly unset: string | number | boolean | null
  readonly test: (u: unknown) => boolean
  readonly integer?: boolean
  readonly compare?: (x: never, y: never) => Ordering
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
 * included.
 *
 * @category model
 * @since 0.1.0
 */
export interface MapDescription {
  readonly _tag: 'Map'
  readonly value: HasDescription
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
 * A Go struct: a JSON object with named fields. `encode` writes the fields in this order, which is Go's.
 *
 * @category model
 * @since 0.1.0
 */
export interface ModelDescription {
  readonly _tag: 'Model'
  readonly name: string
  readonly fields: ReadonlyArray<Field>
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
 * Returns the expected type, as error messages name it: `an array of strings`.
 *
 * @internal
 */
export const expected = (description: Description): string => {
  switch (description._tag) {
    case 'Scalar':
      return description.expected
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
  }
}

/** Names the type of the items or values. A list or map that contains itself is named once. */
const of = ({ description }: HasDescription, ancestors: ReadonlyArray<Description>): string =>
  ancestors.includes(description) ? '' : ` of ${plural(description, [...ancestors, description])}`

const plural = (description: Description, ancestors: ReadonlyArray<Description>): string => {
  switch (description._tag) {
    case 'Scalar':
      return description.plural
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
  }
}

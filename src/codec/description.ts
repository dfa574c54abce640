/**
 * How a model is described: once, as data, of which every derivation is an interpretation.
 *
 * @since 0.1.0
 */
import type { Ordering } from 'fp-ts/Ordering'
import type * as t from 'io-ts'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What a codec is made of.
 *
 * @category model
 * @since 0.1.0
 */
export type Description = ScalarDescription | LiteralDescription | ListDescription | MapDescription | JsonDescription | ModelDescription

/**
 * One JSON string, number or boolean that passes a test.
 *
 * - `name` tells derivations which it is (`string`, `Int64`, `Time`, a user's own)
 * - `expected` and `plural` are the words of error messages: `a string`, `strings`
 * - `zero` is what Go has where nothing was sent, `unset` how Go writes that: a time is written as `null`. A `zero` that
 *   does not pass `test` is no value, and what is missing is an error even for `lenient`
 * - `test` holds of the values of the type, and of nothing else
 * - `integer` is true of Go's integers: text such as `3600.0` is none of them, which `io-ts-kubernetes/exact` checks
 * - `compare` orders them by what they mean, where that is not what they are: a time has many spellings. It takes values
 *   that passed `test`
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
 * One of some texts. `constant` ones have a single value that `make` fills in: `kind` and `apiVersion`.
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
 * A Go slice: a JSON array of one type.
 *
 * @category model
 * @since 0.1.0
 */
export interface ListDescription {
  readonly _tag: 'List'
  readonly item: HasDescription
}

/**
 * A Go map with text keys: a JSON object with values of one type. Any text is a key, `__proto__` and `''` included.
 *
 * @category model
 * @since 0.1.0
 */
export interface MapDescription {
  readonly _tag: 'Dictionary'
  readonly value: HasDescription
}

/**
 * JSON that is carried along and not looked into: any value, or an object only.
 *
 * @category model
 * @since 0.1.0
 */
export interface JsonDescription {
  readonly _tag: 'Json'
  readonly only: 'object' | 'any'
}

/**
 * A Go struct: a JSON object of named fields, in Go's order, which is the order of what is written.
 *
 * @category model
 * @since 0.1.0
 */
export interface ModelDescription {
  readonly _tag: 'Fields'
  readonly name: string
  readonly fields: ReadonlyArray<Field>
}

/**
 * One field of a model. `secret` ones are never shown; `pointer` ones are pointers in Go.
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
 * Anything that carries its description: what is known of a part's codec where its type does not matter.
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
 * What is expected, in the words of error messages: `an array of strings`.
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
    case 'Dictionary':
      return `an object${of(description.value, [description])}`
    case 'Json':
      return description.only === 'object' ? 'an object' : 'JSON'
    case 'Fields':
      return 'an object'
  }
}

/** A list can contain itself: that is said once. */
const of = ({ description }: HasDescription, around: ReadonlyArray<Description>): string =>
  around.includes(description) ? '' : ` of ${plural(description, [...around, description])}`

const plural = (description: Description, around: ReadonlyArray<Description>): string => {
  switch (description._tag) {
    case 'Scalar':
      return description.plural
    case 'Literal':
      return 'strings'
    case 'List':
      return `arrays${of(description.item, around)}`
    case 'Dictionary':
      return `objects${of(description.value, around)}`
    case 'Json':
      return description.only === 'object' ? 'objects' : 'JSON values'
    case 'Fields':
      return 'objects'
  }
}

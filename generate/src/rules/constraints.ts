/** The rules of a schema that decoding does not check, in words for a doc comment. */
import type { Schema } from '../input/Schema'

const atLeast = (bound: number | undefined, what: string): string | undefined =>
  bound === undefined ? undefined : `at least ${bound}${what}`

const atMost = (bound: number | undefined, what: string): string | undefined =>
  bound === undefined ? undefined : `at most ${bound}${what}`

const plural = (count: number | undefined, one: string): string => (count === 1 ? ` ${one}` : ` ${one}s`)

/** A minimum of 0 says nothing about a count. */
const positive = (bound: number | undefined): number | undefined => (bound === 0 ? undefined : bound)

const counted = (min: number | undefined, max: number | undefined, one: string): ReadonlyArray<string | undefined> => [
  atLeast(positive(min), plural(min, one)),
  atMost(max, plural(max, one))
]

const ranged = (schema: Schema): ReadonlyArray<string | undefined> => [
  schema.exclusiveMinimum === true && schema.minimum !== undefined
    ? `greater than ${schema.minimum}`
    : atLeast(schema.minimum, ''),
  schema.exclusiveMaximum === true && schema.maximum !== undefined
    ? `less than ${schema.maximum}`
    : atMost(schema.maximum, ''),
  schema.multipleOf === undefined ? undefined : `a multiple of ${schema.multipleOf}`
]

const isDefined = (text: string | undefined): text is string => text !== undefined

/** The formats that are types of the library, or that say nothing beyond the type. */
const TYPES = new Set([
  'int32',
  'int64',
  'double',
  'float',
  'byte',
  'date-time',
  'datetime',
  'int-or-string',
  'password'
])

/** Returns a pattern on one line. */
const onOneLine = (pattern: string): string => pattern.replaceAll('\n', '\\n').replaceAll('\r', '\\r')

const short = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Returns the rules of a schema, each as a line. `values` are those of an enumeration that the type does not show. */
export const rulesOf = (
  schema: Schema,
  hasDefault: (value: unknown) => boolean,
  values: ReadonlyArray<unknown> = []
): ReadonlyArray<string> => {
  const bounds = [
    ...ranged(schema),
    ...counted(schema.minLength, schema.maxLength, 'character'),
    ...counted(schema.minItems, schema.maxItems, 'item'),
    ...counted(schema.minProperties, schema.maxProperties, 'entry').map((text) => text?.replace(/entrys$/, 'entries')),
    schema.uniqueItems === true ? 'no item twice' : undefined
  ].filter(isDefined)
  const cel = schema['x-kubernetes-validations'] ?? []
  return [
    ...(bounds.length === 0 ? [] : [`Validation: ${bounds.join(', ')}.`]),
    ...(schema.pattern === undefined ? [] : [`Pattern: \`${onOneLine(schema.pattern)}\``]),
    ...(schema.format === undefined || TYPES.has(schema.format) ? [] : [`Format: ${schema.format}`]),
    ...(values.length === 0 ? [] : [`One of: ${values.map((value) => JSON.stringify(value)).join(', ')}`]),
    ...(hasDefault(schema.default) ? [`Default: \`${JSON.stringify(schema.default)}\``] : []),
    ...cel.map(({ rule, message }) => `Rule: ${message === undefined ? `\`${short(rule)}\`` : short(message)}`)
  ]
}

/**
 * Returns true if the `default` of a built-in definition is a real default. In OpenAPI documents of Kubernetes, Go's zero
 * value as a default only means that Go always writes the field.
 */
export const isDefault = (value: unknown): boolean =>
  value !== undefined && value !== '' && value !== 0 && value !== false && JSON.stringify(value) !== '{}'

/** Returns true if a custom resource's schema has a `default`: every value is a real default there. */
export const isPresent = (value: unknown): boolean => value !== undefined

/** The models to write, as data. The rules make them from schemas, and the printer prints them. */

/** A type that the library has a codec for. */
export type Word =
  | 'string'
  | 'boolean'
  | 'number'
  | 'Int32'
  | 'Int64'
  | 'Time'
  | 'MicroTime'
  | 'DateTime'
  | 'Quantity'
  | 'IntOrString'
  | 'Bytes'
  | 'json'
  | 'jsonObject'

/** The JSON types that `byJsonType` tells apart. */
type JsonType = 'object' | 'array' | 'string' | 'number' | 'boolean'

/**
 * The type of a field, an item or a value. A `Model` is named by its id; an embedded one may have any kind. If
 * `nullIsAbsent` is true, decoding removes the entries of a map that are `null`.
 */
export type Type =
  | { readonly _tag: 'Word'; readonly word: Word }
  | { readonly _tag: 'Constant'; readonly value: string }
  | { readonly _tag: 'Enum'; readonly values: ReadonlyArray<string> }
  | { readonly _tag: 'List'; readonly item: Type }
  | { readonly _tag: 'Map'; readonly value: Type; readonly nullIsAbsent: boolean }
  | { readonly _tag: 'ByJsonType'; readonly types: ReadonlyArray<readonly [JsonType, Type]> }
  | { readonly _tag: 'Model'; readonly id: string; readonly embedded: boolean }

export const word = (name: Word): Type => ({ _tag: 'Word', word: name })
export const constant = (value: string): Type => ({ _tag: 'Constant', value })
export const listOf = (item: Type): Type => ({ _tag: 'List', item })
export const mapOf = (value: Type, nullIsAbsent = false): Type => ({ _tag: 'Map', value, nullIsAbsent })
export const reference = (id: string, embedded = false): Type => ({ _tag: 'Model', id, embedded })

/** A doc comment: the schema's description, and the rules that decoding leaves to validation. */
export interface Doc {
  readonly text: string
  readonly rules: ReadonlyArray<string>
}

export const noDoc: Doc = { text: '', rules: [] }

/** A field of a model. A `pointer` is a pointer in Go; a `secret` is not shown. */
export interface Field {
  readonly key: string
  readonly type: Type
  readonly required: boolean
  readonly pointer: boolean
  readonly secret: boolean
  readonly doc: Doc
}

/**
 * A model to write. `folder` is the path of its folder, `group/version`, and `source` names its schema. A model that
 * preserves unknown fields keeps them in its values.
 */
export interface Model {
  readonly id: string
  readonly folder: string
  readonly name: string
  readonly source: string
  readonly doc: Doc
  readonly fields: ReadonlyArray<Field>
  readonly preservesUnknown: boolean
}

/** Returns the ids of the models in a type, in their order. */
export const idsIn = (type: Type): ReadonlyArray<string> => {
  switch (type._tag) {
    case 'Model':
      return [type.id]
    case 'List':
      return idsIn(type.item)
    case 'Map':
      return idsIn(type.value)
    case 'ByJsonType':
      return type.types.flatMap(([, part]) => idsIn(part))
    case 'Word':
    case 'Constant':
    case 'Enum':
      return []
  }
}

/** Returns the ids of the models that a model has in its fields, each once. */
export const referencesOf = ({ fields }: Model): ReadonlyArray<string> => [
  ...new Set(fields.flatMap(({ type }) => idsIn(type)))
]

const FIRST = ['kind', 'apiVersion', 'metadata', 'spec', 'status']

/** Puts fields in order: `kind`, `apiVersion`, `metadata`, `spec`, `status`, and the others as they are. */
export const inOrder = (fields: ReadonlyArray<Field>): ReadonlyArray<Field> => [
  ...FIRST.flatMap((key) => fields.filter((field) => field.key === key)),
  ...fields.filter(({ key }) => !FIRST.includes(key))
]

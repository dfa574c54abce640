/** The types of schemas without parts. */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import { Schema } from '../input/Schema'
import { type Type, word } from '../model/Model'
import { fail, type Result } from '../SchemaError'

/** Where a schema is: its file, its definition and its field. */
export interface FieldPlace {
  readonly file: string
  readonly definition: string
  readonly field: string
}

/** Returns the type of a schema that is neither an object nor an array. A schema without a type is any JSON. */
export const toScalar = ({ file, definition, field }: FieldPlace, schema: Schema): Result<Type> => {
  switch (schema.type) {
    case undefined:
      return E.right(word('json'))
    case 'boolean':
      return E.right(word('boolean'))
    case 'number':
      return E.right(word('number'))
    case 'integer':
      return E.right(word(schema.format === 'int32' ? 'Int32' : 'Int64'))
    case 'string':
      return E.right(toString(schema))
    default:
      return fail({ file, definition, field, message: `unknown type "${schema.type}"` })
  }
}

const toString = (schema: Schema): Type => {
  const values = (schema.enum ?? []).filter((value) => typeof value === 'string' && value !== '')
  switch (schema.format) {
    case 'byte':
      return word('Bytes')
    case 'date-time':
    case 'datetime':
      return word('Time')
    case 'int-or-string':
      return word('IntOrString')
    case undefined:
    default:
      return values.length > 0 ? { _tag: 'Enum', values: [...new Set(values)].map(String) } : word('string')
  }
}

/** Returns the schema of the values of a map. */
export const valueSchema = (place: FieldPlace, additional: unknown): Result<Schema> =>
  pipe(
    additional === true ? E.right({}) : Schema.decode(additional),
    E.mapLeft(() => [{ ...place, message: '"additionalProperties" must be a schema or true' }])
  )

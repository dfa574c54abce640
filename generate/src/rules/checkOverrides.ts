/** Checks that the user's table names existing definitions and fields: a misspelled secret would be printed. */
import * as E from 'fp-ts/Either'
import type { CustomResource } from '../input/crd'
import type { Definitions } from '../input/openapi'
import { Schema } from '../input/Schema'
import { shipped } from '../model/shipped'
import { all, fail, type Result } from '../SchemaError'
import { idOf } from './custom'
import type { Overrides } from './overrides'

/** Fails for each row of a table that has no effect. */
export const checkOverrides = (
  file: string,
  { fields }: Overrides,
  definitions: Definitions,
  resources: ReadonlyArray<CustomResource>
): Result<unknown> => {
  const schemas = new Map([
    ...[...definitions].map(([id, { schema }]) => [id, schema] as const),
    ...resources.map((resource) => [idOf(resource), resource.schema] as const)
  ])
  return all(
    [...fields].map(([definition, own]): Result<unknown> => {
      const schema = schemas.get(definition)
      if (shipped.has(definition)) return fail({ file, definition, message: 'the library has this model' })
      if (schema === undefined) return fail({ file, definition, message: 'no input has this definition' })
      return all(
        [...own.keys()].map((field) =>
          hasField(schema, field)
            ? E.right(undefined)
            : fail({ file, definition, field, message: 'the definition has no such field' })
        )
      )
    })
  )
}

/** Returns whether a path leads to a field. Items and values of maps have the path of their list or map. */
const hasField = (schema: Schema, path: string): boolean => {
  const { properties = {}, items, additionalProperties } = schema
  const values = Schema.decode(additionalProperties)
  return (
    Object.entries(properties).some(
      ([key, property]) =>
        key === path || (path.startsWith(`${key}.`) && hasField(property, path.slice(key.length + 1)))
    ) ||
    (items !== undefined && hasField(items, path)) ||
    (E.isRight(values) && hasField(values.right, path))
  )
}

/** Checks that the user's table names existing definitions and fields: a misspelled secret would be printed. */
import * as E from 'fp-ts/Either'
import type { CustomResource } from '../input/crd'
import { apiVersionKind, type Definitions, kindsOf } from '../input/openapi'
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
    // the root of a custom resource has the fields of each object, as an embedded one has
    ...resources.map(
      (resource) => [idOf(resource), { ...resource.schema, 'x-kubernetes-embedded-resource': true }] as const
    )
  ])
  return all(
    [...fields].map(([definition, own]): Result<unknown> => {
      const schema = schemas.get(definition)
      if (shipped.has(definition)) return fail({ file, definition, message: 'the library has this model' })
      if (schema === undefined) {
        return fail({ file, definition, message: `no input has this definition${hintOf(definitions, definition)}` })
      }
      return all(
        [...own.keys()].map((field) => {
          const refusal = refusalOf(schema, field)
          return refusal === undefined ? E.right(undefined) : fail({ file, definition, field, message: refusal })
        })
      )
    })
  )
}

/** A built-in kind is in the table by the name of its definition. */
const hintOf = (definitions: Definitions, kind: string): string => {
  const similar = [...definitions.values()].find((definition) => kindsOf(definition).map(apiVersionKind).includes(kind))
  return similar === undefined ? '' : `; did you mean ${similar.id}?`
}

const NO_FIELD = 'the definition has no such field'
const FIXED = 'this field is the same in all objects, and cannot be changed'

/** The fields of each object, whose types do not depend on a schema. */
const isFixed = (path: string): boolean => /^(?:kind|apiVersion|metadata)(?:\.|$)/.test(path)

/**
 * Returns why a row has no effect, or `undefined` if its path leads to a field. Items and values of maps have the path
 * of their list or map; if they may be null, they are any JSON, which has no fields.
 */
const refusalOf = (schema: Schema, path: string): string | undefined => {
  if (schema['x-kubernetes-embedded-resource'] === true && isFixed(path)) return FIXED
  const { properties = {}, items, additionalProperties } = schema
  const values = Schema.decode(additionalProperties)
  const found = [
    ...Object.entries(properties).flatMap(([key, property]) =>
      key === path
        ? [undefined]
        : path.startsWith(`${key}.`)
          ? [refusalOf(withUsedParts(property), path.slice(key.length + 1))]
          : []
    ),
    ...(items === undefined || items.nullable === true ? [] : [refusalOf(withUsedParts(items), path)]),
    ...(E.isRight(values) && values.right.nullable !== true ? [refusalOf(withUsedParts(values.right), path)] : [])
  ]
  return found.includes(undefined) ? undefined : (found.find((why) => why === FIXED) ?? NO_FIELD)
}

/** Returns a schema without the parts that its type does not use: without a type, it is any JSON. */
const withUsedParts = ({ properties, items, additionalProperties, ...schema }: Schema): Schema => {
  switch (schema['x-kubernetes-int-or-string'] === true ? undefined : schema.type) {
    case 'array':
      return { ...schema, ...(items === undefined ? {} : { items }) }
    case 'object':
      return {
        ...schema,
        ...(properties === undefined ? {} : { properties }),
        ...(additionalProperties === undefined ? {} : { additionalProperties })
      }
    case undefined:
    default:
      return schema
  }
}

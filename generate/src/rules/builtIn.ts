/** The rules for Kubernetes' own definitions, from OpenAPI v3. */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import {
  apiVersionOf,
  type Definition,
  type Definitions,
  kindsOf,
  PREFIX,
  referenceIn,
  targetOf
} from '../input/openapi'
import type { Schema } from '../input/Schema'
import {
  constant,
  type Doc,
  type Field,
  idsIn,
  inOrder,
  listOf,
  mapOf,
  type Model,
  reference,
  type Type,
  word
} from '../model/Model'
import { shipped } from '../model/shipped'
import { type Result, fail, traverse } from '../SchemaError'
import { isDefault, rulesOf } from './constraints'
import { overrideOf, type Overrides } from './overrides'
import { placeOf } from './place'
import { type FieldPlace, toScalar, valueSchema } from './scalar'

/** Returns the model of a definition. */
export const toModel =
  (definitions: Definitions, overrides: Overrides) =>
  (definition: Definition): Result<Model> => {
    const { id, schema } = definition
    const properties = Object.entries(schema.properties ?? {})
    return pipe(
      properties,
      traverse(([key, property]) => toField(definitions, overrides, definition, key, property)),
      E.map((fields) => ({
        id,
        ...placeOf(id),
        source: id,
        doc: docOf(schema),
        fields: inOrder(fields),
        preservesUnknown: false
      }))
    )
  }

/**
 * Returns true if a definition becomes a model, and false if it is a type of the library or stands for its type. An object
 * with properties becomes a model. So does an object without properties, if it is one of Kubernetes' own and no map: it
 * is a struct without fields. In the definitions of other programs, such an object can have any fields.
 */
export const isModel = (overrides: Overrides, { id, schema }: Definition): boolean =>
  (schema.properties !== undefined || (schema.type === 'object' && id.startsWith('io.k8s.') && !isMap(schema))) &&
  !overrides.types.has(id)

const isMap = ({ additionalProperties }: Schema): boolean => additionalProperties !== undefined

const docOf = (schema: Schema): Doc => ({ text: schema.description ?? '', rules: rulesOf(schema, isDefault) })

const toField = (
  definitions: Definitions,
  overrides: Overrides,
  definition: Definition,
  key: string,
  property: Schema
): Result<Field> => {
  const { file, id } = definition
  const own = overrideOf(overrides, id, key)
  const place: Place = { definitions, overrides, file, definition: id, field: key, through: [id] }
  const isItems = key === 'items' && kindsOf(definition).some(({ kind }) => kind.endsWith('List'))
  return pipe(
    own.type !== undefined ? E.right(own.type) : (constantOf(definition, key) ?? toType(place, property, isItems)),
    E.map((type): Field => {
      const isRequired = definition.schema.required?.includes(key) === true && isAlwaysWritten(property, type)
      const required = own.required ?? isRequired
      return {
        key,
        type,
        required,
        pointer: !required && (own.pointer ?? (type._tag === 'Model' && !isByValue(property))),
        secret: own.secret ?? false,
        doc: { text: property.description ?? '', rules: rulesOf(property, isDefault, valuesOf(property, type)) }
      }
    })
  )
}

/** Returns the values of an enumeration that is not an `openEnum`. */
const valuesOf = (property: Schema, type: Type): ReadonlyArray<unknown> =>
  type._tag === 'Enum' ? [] : (property.enum ?? [])

/**
 * Returns true if Go always writes a value that the type accepts for a required field. A struct without `default` is a
 * pointer, for which Go may write `null`. For a list, a map or bytes, `null` is an empty value.
 */
const isAlwaysWritten = (property: Schema, type: Type): boolean => {
  if (type._tag === 'List' || type._tag === 'Map') return true
  if (type._tag === 'Word') {
    if (['Bytes', 'IntOrString', 'Quantity'].includes(type.word)) return true
    // older releases have a default here, but the zero value is null
    if (['Time', 'MicroTime', 'json', 'jsonObject'].includes(type.word)) return false
  }
  return type._tag === 'Model' ? isByValue(property) : property.default !== undefined
}

/** Returns true if Go's field is a struct and not a pointer. A pointer can have a default, but not the zero value. */
const isByValue = (property: Schema): boolean => JSON.stringify(property.default) === '{}'

/** Kinds that are registered in every group: their `apiVersion` is the group's. */
const IN_EVERY_GROUP = new Set(['DeleteOptions', 'WatchEvent'])

/** Returns the constant of `kind` and `apiVersion`, if the definition has exactly one kind. */
const constantOf = (definition: Definition, key: string): Result<Type> | undefined => {
  const [gvk, ...others] = kindsOf(definition)
  if (gvk === undefined || others.length > 0 || IN_EVERY_GROUP.has(gvk.kind)) return undefined
  return key === 'kind'
    ? E.right(constant(gvk.kind))
    : key === 'apiVersion'
      ? E.right(constant(apiVersionOf(gvk)))
      : undefined
}

/** The place of a type. A definition without properties stands for its type: `through` lists such definitions. */
interface Place extends FieldPlace {
  readonly definitions: Definitions
  readonly overrides: Overrides
  readonly through: ReadonlyArray<string>
}

const toType = (place: Place, schema: Schema, isItems = false): Result<Type> => {
  const { file, definition, field } = place
  const $ref = referenceIn(schema)
  if ($ref !== undefined) return resolve(place, $ref, isItems)
  if (schema.allOf !== undefined) {
    return fail({ file, definition, field, message: '"allOf" must have one $ref' })
  }
  switch (schema.type) {
    case 'array':
      return schema.items === undefined
        ? E.right(listOf(word('json')))
        : pipe(toType({ ...place, field: `${field}[]` }, schema.items, isItems), E.map(listOf))
    case 'object':
      return schema.properties !== undefined
        ? fail({ file, definition, field, message: 'an object with properties must be a definition' })
        : schema.additionalProperties === undefined
          ? E.right(word('jsonObject'))
          : pipe(
              valueSchema(place, schema.additionalProperties),
              E.chain((value) => toType({ ...place, field: `${field}{}` }, value)),
              E.map((value) => mapOf(value))
            )
    case undefined:
    default:
      return toScalar(place, schema)
  }
}

const resolve = (place: Place, $ref: string, isItems: boolean): Result<Type> => {
  const { definitions, overrides, file, definition, field } = place
  const id = targetOf($ref)
  const override = id === undefined ? undefined : overrides.types.get(id)
  if (override !== undefined) {
    // the type of the library may contain a model of another definition
    const missing = idsIn(override).find((needed) => !definitions.has(needed) && !shipped.has(needed))
    return missing === undefined
      ? E.right(override)
      : fail({
          file,
          definition,
          field,
          message: `$ref "${$ref}" needs ${missing}, which has no definition in the given files`
        })
  }
  const target = id === undefined ? undefined : definitions.get(id)
  if (target === undefined) {
    const hint = id === undefined ? `must begin with ${PREFIX}` : 'has no definition in the given files'
    return fail({ file, definition, field, message: `$ref "${$ref}" ${hint}` })
  }
  if (isModel(overrides, target)) {
    // an object within another object: Go does not check its kind
    return E.right(reference(target.id, kindsOf(target).length > 0 && !isItems && hasConstants(target)))
  }
  if (place.through.includes(target.id))
    return fail({ file, definition, field, message: `$ref "${$ref}" refers to itself` })
  return toType({ ...place, definition: target.id, field: '', through: [...place.through, target.id] }, target.schema)
}

const hasConstants = (definition: Definition): boolean => constantOf(definition, 'kind') !== undefined

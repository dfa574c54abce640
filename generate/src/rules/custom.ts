/**
 * The rules for custom resources. The API server reads them by their schema, not into structs: `null` is absent, and
 * unknown fields are removed.
 */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import type { CustomResource } from '../input/crd'
import { apiVersionOf } from '../input/openapi'
import type { Schema } from '../input/Schema'
import {
  constant,
  type Doc,
  type Field,
  inOrder,
  listOf,
  mapOf,
  type Model,
  noDoc,
  reference,
  type Type,
  word
} from '../model/Model'
import { LIST_META, OBJECT_META } from '../model/shipped'
import { isZeroValid } from '../model/zero'
import { type Result, traverse } from '../SchemaError'
import { isPresent, rulesOf } from './constraints'
import { overrideOf, type Overrides } from './overrides'
import { freeName, toIdentifier } from './place'
import { type FieldPlace, toScalar, valueSchema } from './scalar'

/** Returns the id of the model of a custom resource: `cert-manager.io/v1/Certificate`. */
export const idOf = (resource: CustomResource): string => `${apiVersionOf(resource)}/${resource.kind}`

/** Returns the id of the model of a list of custom resources. */
export const listIdOf = (resource: CustomResource): string => `${apiVersionOf(resource)}/${resource.listKind}`

/**
 * Returns the models of custom resources: each with its parts, and a list. Parts of a resource with equal shapes are
 * one model, with the name of the shortest path to it.
 */
export const toModels = (
  overrides: Overrides,
  resources: ReadonlyArray<CustomResource>
): Result<ReadonlyArray<Model>> => {
  const names = new Set(
    resources.flatMap(({ group, version, kind, listKind }) =>
      [kind, listKind].map((name) => takenName(`${group}/${version}`, name))
    )
  )
  return pipe(
    resources,
    traverse((resource): Result<ReadonlyArray<Model>> => {
      const shapes = makeShapes()
      return pipe(
        toRoot(overrides, shapes, resource),
        E.map((root) => [...named(resource, shapes, root, names), toList(resource)])
      )
    }),
    E.map((models) => withPointers(models.flat()))
  )
}

const takenName = (folder: string, name: string): string => `${folder}/${name.toLowerCase()}`

const toList = (resource: CustomResource): Model => ({
  id: listIdOf(resource),
  folder: apiVersionOf(resource),
  name: toIdentifier(resource.listKind),
  source: `${resource.listKind} of ${apiVersionOf(resource)}`,
  doc: { text: `A list of ${resource.kind} objects.`, rules: [] },
  fields: [
    kindField(resource.listKind),
    apiVersionField(resource),
    optionalField('metadata', reference(LIST_META)),
    { ...optionalField('items', listOf(reference(idOf(resource)))), required: true }
  ],
  preservesUnknown: false
})

const optionalField = (key: string, type: Type): Field => ({
  key,
  type,
  required: false,
  pointer: false,
  secret: false,
  doc: noDoc
})

const kindField = (kind: string): Field => optionalField('kind', constant(kind))

const apiVersionField = (resource: CustomResource): Field =>
  optionalField('apiVersion', constant(apiVersionOf(resource)))

// ---------------------------------------------------------------------------
// shapes
// ---------------------------------------------------------------------------

/** An object of a schema: its fields, and the shortest path that leads to it. */
interface Shape {
  readonly path: ReadonlyArray<string>
  readonly doc: Doc
  readonly fields: ReadonlyArray<Field>
  readonly preservesUnknown: boolean
}

/** The shapes of a resource. Until they have names, types refer to them by number. */
interface Shapes {
  readonly add: (shape: Shape) => Type
  readonly all: () => ReadonlyArray<readonly [string, Shape]>
}

const makeShapes = (): Shapes => {
  const ids = new Map<string, string>()
  const shapes = new Map<string, Shape>()
  return {
    add: (shape) => {
      const key = keyOf(shape)
      const id = ids.get(key) ?? String(ids.size)
      ids.set(key, id)
      const before = shapes.get(id)
      if (before === undefined || before.path.length > shape.path.length) shapes.set(id, shape)
      return reference(id)
    },
    all: () => [...shapes]
  }
}

/** Shapes with equal keys are one model: descriptions may differ, types and rules may not. */
const keyOf = ({ fields, preservesUnknown, doc }: Shape): string =>
  JSON.stringify([preservesUnknown, doc.rules, fields.map((field) => ({ ...field, doc: field.doc.rules }))])

/**
 * The greatest length of a name, without a number that may follow. Most file systems limit the name of a file to 255
 * bytes. A longer name becomes that of the first and the last field of its path.
 */
const MAX_NAME = 248

/** Returns the models of a resource: the root, and a model for each shape, with the shortest names and paths first. */
const named = (resource: CustomResource, shapes: Shapes, root: Model, names: Set<string>): ReadonlyArray<Model> => {
  const nameOf = (path: ReadonlyArray<string>): string => toIdentifier([resource.kind, ...path].join(' '))
  const isLong = ({ path }: Shape): boolean => nameOf(path).length > MAX_NAME
  const ordered = [...shapes.all()].sort(
    // a shortened name must not take the name of another shape
    ([, a], [, b]) => Number(isLong(a)) - Number(isLong(b)) || a.path.length - b.path.length
  )
  const models = ordered.map(([number, shape]): readonly [string, Model] => {
    const short = isLong(shape) ? [...shape.path.slice(0, 1), ...shape.path.slice(-1)] : shape.path
    const name = freeName(nameOf(short).slice(0, MAX_NAME), (candidate) => names.has(takenName(root.folder, candidate)))
    names.add(takenName(root.folder, name))
    const { path, ...rest } = shape
    const source = `${root.source}, ${path.join('.')}`
    return [number, { id: `${root.folder}/${name}`, folder: root.folder, name, source, ...rest }]
  })
  const ids = new Map(models.map(([number, { id }]) => [number, id]))
  const rename = (type: Type): Type => {
    switch (type._tag) {
      case 'Model':
        return { ...type, id: ids.get(type.id) ?? type.id }
      case 'List':
        return listOf(rename(type.item))
      case 'Map':
        return mapOf(rename(type.value), type.nullIsAbsent)
      case 'Word':
      case 'Constant':
      case 'Enum':
      case 'ByJsonType':
        return type
    }
  }
  return [root, ...models.map(([, model]) => model)].map((model) => ({
    ...model,
    fields: model.fields.map((field) => ({ ...field, type: rename(field.type) }))
  }))
}

/** Marks fields with a struct whose zero value the library would read as absent: here it is an error. */
const withPointers = (models: ReadonlyArray<Model>): ReadonlyArray<Model> => {
  const byId = new Map(models.map((model) => [model.id, model]))
  const isValid = isZeroValid((id) => byId.get(id))
  return models.map((model) => ({
    ...model,
    fields: model.fields.map((field) =>
      field.type._tag === 'Model' && !field.required && !isValid(field.type) ? { ...field, pointer: true } : field
    )
  }))
}

// ---------------------------------------------------------------------------
// types
// ---------------------------------------------------------------------------

const toRoot = (overrides: Overrides, shapes: Shapes, resource: CustomResource): Result<Model> => {
  const id = idOf(resource)
  const { schema, kind, file } = resource
  const others = Object.entries(schema.properties ?? {}).filter(
    ([key]) => !['kind', 'apiVersion', 'metadata'].includes(key)
  )
  const place: Place = { file, definition: id, field: '', overrides, shapes, path: [] }
  return pipe(
    others,
    traverse(([key, property]) => toField(place, schema, key, property)),
    E.map((fields) => ({
      id,
      folder: apiVersionOf(resource),
      name: toIdentifier(kind),
      source: `${kind} of ${apiVersionOf(resource)}`,
      doc: docOf(schema),
      fields: inOrder([
        kindField(kind),
        apiVersionField(resource),
        optionalField('metadata', reference(OBJECT_META)),
        ...fields
      ]),
      preservesUnknown: isPreserving(schema)
    }))
  )
}

interface Place extends FieldPlace {
  readonly overrides: Overrides
  readonly shapes: Shapes
  readonly path: ReadonlyArray<string>
}

const isPreserving = (schema: Schema): boolean => schema['x-kubernetes-preserve-unknown-fields'] === true

/** A list that preserves unknown fields preserves those of its items. */
const PRESERVING = { 'x-kubernetes-preserve-unknown-fields': true }

const docOf = (schema: Schema): Doc => ({ text: schema.description ?? '', rules: rulesOf(schema, isPresent) })

const toField = (place: Place, parent: Schema, key: string, property: Schema): Result<Field> => {
  const path = [...place.path, key]
  const own = overrideOf(place.overrides, place.definition, path.join('.'))
  const here = { ...place, path, field: path.join('.') }
  const isRequired =
    parent.required?.includes(key) === true && property.default === undefined && property.nullable !== true
  return pipe(
    own.type !== undefined ? E.right(own.type) : toType(here, property),
    E.map((type): Field => {
      const values = type._tag === 'Enum' ? [] : property.enum
      return {
        key,
        type,
        required: own.required ?? isRequired,
        pointer: own.pointer ?? false,
        secret: own.secret ?? false,
        // the rules of an object are at its model
        doc: {
          text: property.description ?? '',
          rules: type._tag === 'Model' ? [] : rulesOf(patternless(type, property), isPresent, values)
        }
      }
    })
  )
}

/** The pattern that controller-gen writes for `resource.Quantity`. */
const QUANTITY =
  '^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$'

/** The pattern of a quantity says nothing that decoding does not check. */
const patternless = (type: Type, { pattern, ...schema }: Schema): Schema =>
  pattern === undefined || (type._tag === 'Word' && type.word === 'Quantity') ? schema : { pattern, ...schema }

const toType = (place: Place, schema: Schema): Result<Type> => {
  if (schema['x-kubernetes-int-or-string'] === true) {
    return E.right(word(schema.pattern === QUANTITY ? 'Quantity' : 'IntOrString'))
  }
  switch (schema.type) {
    case 'array':
      return schema.items === undefined
        ? E.right(listOf(word('json')))
        : pipe(toPart(place, isPreserving(schema) ? { ...schema.items, ...PRESERVING } : schema.items), E.map(listOf))
    case 'object':
      return toObject(place, schema)
    case undefined:
    default:
      return pipe(toScalar(place, schema), E.map(toCustomScalar))
  }
}

/** API servers accept other times in custom resources than Go decodes. */
const toCustomScalar = (type: Type): Type => (type._tag === 'Word' && type.word === 'Time' ? word('DateTime') : type)

/** In a map of any JSON, `null` is a value; of other maps, the API server removes entries that are `null`. */
const isAnyJson = (type: Type): boolean => type._tag === 'Word' && type.word === 'json'

/** Items and values that may be `null` are any JSON. */
const toPart = (place: Place, schema: Schema): Result<Type> =>
  schema.nullable === true ? E.right(word('json')) : toType(place, schema)

const toObject = (place: Place, schema: Schema): Result<Type> => {
  const { properties = {}, additionalProperties } = schema
  const isEmbedded = schema['x-kubernetes-embedded-resource'] === true
  if (Object.keys(properties).length === 0 && !isEmbedded) {
    if (additionalProperties !== undefined && additionalProperties !== false) {
      return pipe(
        valueSchema(place, additionalProperties),
        E.chain((value) => toPart(place, value)),
        E.map((value) => mapOf(value, !isAnyJson(value)))
      )
    }
    if (isPreserving(schema)) return E.right(word('jsonObject'))
  }
  const own = Object.entries(properties).filter(([key]) => !isEmbedded || !EMBEDDED.some((field) => field.key === key))
  return pipe(
    own,
    traverse(([key, property]) => toField(place, schema, key, property)),
    E.map((fields) =>
      place.shapes.add({
        path: place.path,
        doc: docOf(schema),
        fields: inOrder([...(isEmbedded ? EMBEDDED : []), ...fields]),
        preservesUnknown: isPreserving(schema)
      })
    )
  )
}

/** The fields of an object in an object: its kind may be any. */
const EMBEDDED: ReadonlyArray<Field> = [
  optionalField('kind', word('string')),
  optionalField('apiVersion', word('string')),
  optionalField('metadata', reference(OBJECT_META))
]

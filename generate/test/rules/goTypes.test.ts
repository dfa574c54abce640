import { describe, expect, it } from 'vitest'
import { parseDocuments } from '../../src/input/documents'
import { type Definition, type Definitions, definitionsOf, join } from '../../src/input/openapi'
import type { Field } from '../../src/model/Model'
import { isModel, toModel } from '../../src/rules/builtIn'
import { kubernetes, kubernetesFields, type Overrides } from '../../src/rules/overrides'
import { right } from '../support/right'
import { type GoField, goTypes, hasShared, served } from '../support/served'

/** Go writes `null` for the zero value of these structs. */
const isNullStruct = ({ type }: GoField): boolean => /\.(Time|MicroTime|RawExtension|JSON)$/.test(type)

/** Returns whether Go always writes a value that is not `null`, or `null` for an empty list, map or bytes. */
const isAlwaysWritten = (field: GoField): boolean => {
  if (field.ptr === true || field.omitzero === true || isNullStruct(field)) return false
  return field.kind === 'struct' || field.omitempty !== true
}

/** A field as the rules see it, and as Go has it. */
interface Compared {
  readonly id: string
  readonly field: Field
  readonly go: GoField
  readonly isRequiredByOpenApi: boolean
}

/** Returns the definitions of all documents, and those of them that are models. */
const definitions = (overrides: Overrides): readonly [Definitions, ReadonlyArray<Definition>] => {
  const documents = served().map(({ file, text }) => right(definitionsOf(file, right(parseDocuments(file, text))[0])))
  const all = right(join(documents))
  return [all, [...all.values()].filter((definition) => isModel(overrides, definition))]
}

const compareAll = (overrides: Overrides): ReadonlyArray<Compared> => {
  const [all, models] = definitions(overrides)
  const types = goTypes()
  return models.flatMap((definition) =>
    right(toModel(all, overrides)(definition)).fields.map((field) => {
      const go = types.get(definition.id)?.fields?.find(({ key }) => key === field.key)
      if (go === undefined) throw new Error(`Go has no ${definition.id} ${field.key}`)
      const isRequiredByOpenApi = definition.schema.required?.includes(field.key) === true
      return { id: definition.id, field, go, isRequiredByOpenApi }
    })
  )
}

const nameOf = ({ id, field: { key } }: Compared): string => `${id} ${key}`

/** Fields of the library's own models are kept as they are: test/rules/shipped.test.ts. */
const isShipped = ({ id }: Compared): boolean => id.startsWith('io.k8s.api.authentication.')

describe.skipIf(!hasShared)('the rules and the table of overrides, compared with Go’s types', () => {
  const compared = hasShared ? compareAll(kubernetes).filter((row) => !isShipped(row)) : []

  it('cover all fields of the 828 definitions with properties', () => {
    expect(compared.length).toBeGreaterThan(3300)
  })

  it('require no field that Go can omit, or write as a null that does not decode', () => {
    expect(compared.filter(({ field, go }) => field.required && !isAlwaysWritten(go)).map(nameOf)).toStrictEqual([])
  })

  it('require each field that OpenAPI requires and Go always writes', () => {
    const lost = compared.filter(
      ({ field, go, isRequiredByOpenApi }) => !field.required && isRequiredByOpenApi && isAlwaysWritten(go)
    )
    expect(lost.map(nameOf)).toStrictEqual([])
  })

  it('distinguish a struct from a pointer', () => {
    const wrong = compared.filter(
      ({ field, go }) => field.type._tag === 'Model' && !field.required && field.pointer !== (go.ptr === true)
    )
    expect(wrong.map(nameOf)).toStrictEqual([])
  })

  it('have models without fields only for structs without fields', () => {
    const empty = definitions(kubernetes)[1].filter(({ schema }) => schema.properties === undefined)
    // the body of a request, which no model contains
    const ids = empty.map(({ id }) => id).filter((id) => !id.endsWith('.meta.v1.Patch'))
    expect(ids.length).toBe(17)
    expect(ids.filter((id) => goTypes().get(id)?.kind !== 'struct')).toStrictEqual([])
    expect(ids.filter((id) => goTypes().get(id)?.fields !== undefined)).toStrictEqual([])
  })

  it('have no override that the rules do not need', () => {
    const plain = new Map(
      compareAll({ types: kubernetes.types, fields: new Map() }).map((row) => [nameOf(row), row.field])
    )
    const needless = kubernetesFields.filter(([id, key, override]) => {
      const field = plain.get(`${id} ${key}`)
      return field === undefined || override.required === field.required || override.secret === field.secret
    })
    expect(needless.map(([id, key]) => `${id} ${key}`)).toStrictEqual([])
  })
})

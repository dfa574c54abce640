import type { Description, Field as KitField, Model as KitModel } from 'io-ts-kubernetes/codec'
import { describe, expect, it } from 'vitest'
import { modules } from '../../src/compiled/describe'
import { parseDocuments } from '../../src/input/documents'
import { definitionsOf, join } from '../../src/input/openapi'
import type { Type } from '../../src/model/Model'
import { shipped } from '../../src/model/shipped'
import { toModel } from '../../src/rules/builtIn'
import { kubernetes } from '../../src/rules/overrides'
import { right } from '../support/right'
import { hasShared, served } from '../support/served'

const isModel = (u: unknown): u is KitModel<unknown> => typeof u === 'object' && u !== null && 'make' in u

/** Returns a type in words: `ReadonlyArray<UserInfo>`. */
const inWords = (type: Type): string => {
  switch (type._tag) {
    case 'Word':
      return type.word
    case 'Constant':
      return `constant ${type.value}`
    case 'Enum':
      return 'string'
    case 'List':
      return `list of ${inWords(type.item)}`
    case 'Map':
      return `map of ${inWords(type.value)}`
    case 'ByJsonType':
      return 'by JSON type'
    case 'Model':
      return type.id.split('.').at(-1) ?? type.id
  }
}

const describedInWords = (description: Description): string => {
  switch (description._tag) {
    case 'Literal':
      return description.constant ? `constant ${description.values.join()}` : 'string'
    case 'List':
      return `list of ${describedInWords(description.item.description)}`
    case 'Map':
      return `map of ${describedInWords(description.value.description)}`
    case 'Json':
      return description.only === 'object' ? 'jsonObject' : 'json'
    case 'Scalar':
    case 'Model':
      return description.name
    case 'ByJsonType':
      return 'by JSON type'
  }
}

const flags = (required: boolean, secret: boolean): string =>
  `${required ? 'required' : 'optional'}${secret ? ', secret' : ''}`

describe.skipIf(!hasShared)('the models of the library', () => {
  const definitions = hasShared
    ? right(join(served().map(({ file, text }) => right(definitionsOf(file, right(parseDocuments(file, text))[0])))))
    : new Map()

  it('are all in the table of models that are not written', () => {
    const exported = Object.entries(modules).flatMap(([entry, module]) =>
      Object.entries(module).flatMap(([name, value]) => (isModel(value) ? [`${entry} ${name}`] : []))
    )
    expect([...shipped.values()].map(({ entry, name }) => `${entry} ${name}`).sort()).toStrictEqual(exported.sort())
  })

  const served1 = [...shipped].filter(([id]) => definitions.has(id))

  it.each(served1)('%s equals the model that the rules make from its definition', (id, { entry, name }) => {
    const definition = definitions.get(id)
    const model = (modules[entry] as Readonly<Record<string, KitModel<unknown>>>)[name]
    if (model === undefined) throw new Error(`no ${name}`)
    const ours = model.description.fields.map(({ key, codec, required, secret }: KitField) => [
      key,
      `${describedInWords(codec.description)}, ${flags(required, secret)}`
    ])
    const theirs = right(toModel(definitions, kubernetes)(definition)).fields.map(({ key, type, required, secret }) => [
      key,
      `${inWords(type)}, ${flags(required, secret)}`
    ])
    expect(Object.fromEntries(theirs)).toStrictEqual(Object.fromEntries(ours))
  })
})

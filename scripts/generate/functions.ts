// The functions that straight-line code calls, of the kit or generated ones, and the conditions that need none.
import type { Description, ModelDescription } from '../../src/codec'
import { type Source, sources } from './sources'

/** What is done to a value. */
export type Verb = 'read' | 'readInPlace' | 'is'

/** Makes a name known in the file that is being written, `type X` for a type, with the module that has it. */
export type Use = (name: string, module: string) => string

export const KIT = 'src/codec/interpret/compiled'
export const OBJECT = 'src/internal/object'

const unknown = (what: string): never => {
  throw new Error(`no code for ${what}: teach it, in scripts/generate/ and src/codec/interpret/compiled.ts`)
}

export const sourceOf = (model: ModelDescription): Source =>
  sources.find(({ description }) => description === model) ?? unknown(`${model.name}, which is in none of the folders`)

export const useType = (use: Use, { name, folder }: Source): string => use(`type ${name}`, `${folder}/${name}`)

/** The function that reads, checks or writes values of a description, and what it takes after the value. */
const functionFor = (use: Use, verb: Verb, description: Description): readonly [string, ...ReadonlyArray<string>] => {
  switch (description._tag) {
    case 'Model': {
      const { name, folder } = sourceOf(description)
      return [use(verb + name, `${folder}/generated`)]
    }
    case 'List': {
      const item = description.item.description
      return item._tag === 'Scalar' && item.name === 'string'
        ? [use(`${verb}Strings`, KIT)]
        : [use(`${verb}List`, KIT), ...functionFor(use, verb, item)]
    }
    case 'Map': {
      const value = description.value.description
      const [name, ...more] =
        verb !== 'is' && value._tag === 'List' ? [use(`${verb}NilStrings`, KIT)] : functionFor(use, verb, value)
      return more.length > 0 ? unknown(`a map of ${value._tag}s`) : [use(`${verb}Map`, KIT), name]
    }
    case 'Scalar':
      return description.name === 'string'
        ? [use(verb === 'is' ? 'isString' : 'readString', KIT)]
        : unknown(`lists or maps of ${description.name}`)
    case 'Json':
      return description.only === 'object' ? [use(`${verb}JsonObject`, KIT)] : unknown('any JSON')
    case 'Literal':
      return unknown('lists or maps of literals')
  }
}

/** Functions that look at one value, and not into it. */
const TAKES_NO_BUDGET = new Set(['isString', 'readString'])

export const call = (use: Use, verb: Verb, description: Description, value: string): string => {
  const [name, ...more] = functionFor(use, verb, description)
  return `${name}(${[value, ...(TAKES_NO_BUDGET.has(name) ? [] : ['budget']), ...more].join(', ')})`
}

/** What tells the values of a scalar from others. */
const guards: Readonly<Record<string, readonly [string, string] | undefined>> = {
  Int32: ['isInt32', 'src/scalar/Int32'],
  Int64: ['isInt64', 'src/scalar/Int64'],
  Time: ['isTime', 'src/meta/v1/instant'],
  MicroTime: ['isMicroTime', 'src/meta/v1/instant']
}

/** A condition that holds of values of a scalar or a literal, or of all others; `undefined` for what has a function. */
export const conditionFor = (use: Use, description: Description, value: string, holds = true): string | undefined => {
  const is = holds ? '===' : '!=='
  switch (description._tag) {
    case 'Scalar': {
      const guard = guards[description.name]
      return guard === undefined
        ? `typeof ${value} ${is} '${description.json}'`
        : `${holds ? '' : '!'}${use(...guard)}(${value})`
    }
    case 'Literal':
      return description.values.map((text) => `${value} ${is} '${text}'`).join(holds ? ' || ' : ' && ')
    default:
      return undefined
  }
}

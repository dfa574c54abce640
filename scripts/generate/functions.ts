// The functions that compiled code calls, generated or not, and the conditions that it has instead of a call.
import type { Description, ModelDescription } from '../../src/codec'
import { type Source, sources } from './sources'

/** What a function does to a value: the beginning of its name. */
export type Verb = 'read' | 'readInPlace' | 'is'

/** Imports a name from a module into the file that is generated (`type X` for a type), and returns the name. */
export type Use = (name: string, module: string) => string

export const KIT = 'src/codec/interpret/compiled'
export const OBJECT = 'src/internal/object'

const unknown = (what: string): never => {
  throw new Error(`cannot generate code for ${what}: add it to scripts/generate/ and src/codec/interpret/compiled.ts`)
}

export const sourceOf = (model: ModelDescription): Source =>
  sources.find(({ description }) => description === model) ?? unknown(`${model.name}, which no folder exports`)

export const useType = (use: Use, { name, folder }: Source): string => use(`type ${name}`, `${folder}/${name}`)

/** Returns the function for values of a description, and its arguments after the value and the budget. */
const functionFor = (use: Use, verb: Verb, description: Description): readonly [string, ...ReadonlyArray<string>] => {
  switch (description._tag) {
    case 'Model': {
      if (description.preserved !== undefined) return unknown(`unknown fields of ${description.name}`)
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
      return [use(`${verb}${description.only === 'object' ? 'JsonObject' : 'AnyJson'}`, KIT)]
    case 'Literal':
      return unknown('lists or maps of literals')
    case 'ByJsonType':
      return unknown('types with several forms')
  }
}

/** Functions without a budget: they do not visit the parts of a value. */
const TAKES_NO_BUDGET = new Set(['isString', 'readString'])

export const call = (use: Use, verb: Verb, description: Description, value: string): string => {
  const [name, ...more] = functionFor(use, verb, description)
  return `${name}(${[value, ...(TAKES_NO_BUDGET.has(name) ? [] : ['budget']), ...more].join(', ')})`
}

/** Scalars without a guard: any value of the JSON type. */
const PLAIN = new Set(['string', 'boolean', 'number'])

/** The guards of scalars: the name and the module. */
const guards: Readonly<Record<string, readonly [string, string] | undefined>> = {
  Bytes: ['isBytes', 'src/scalar/Bytes'],
  Int32: ['isInt32', 'src/scalar/integers'],
  Int64: ['isInt64', 'src/scalar/integers'],
  Time: ['isTime', 'src/meta/v1/instant'],
  MicroTime: ['isMicroTime', 'src/meta/v1/instant']
}

/**
 * Returns a condition that is true for values of a scalar or literal, or false for them if `holds` is false. For other
 * descriptions, which have a function, it returns `undefined`.
 */
export const conditionFor = (use: Use, description: Description, value: string, holds = true): string | undefined => {
  const is = holds ? '===' : '!=='
  switch (description._tag) {
    case 'Scalar': {
      const guard = guards[description.name]
      if (guard === undefined && !PLAIN.has(description.name)) return unknown(`values of ${description.name}`)
      return guard === undefined
        ? `typeof ${value} ${is} '${String(description.json)}'`
        : `${holds ? '' : '!'}${use(...guard)}(${value})`
    }
    case 'Literal':
      return description.values.map((literal) => `${value} ${is} '${literal}'`).join(holds ? ' || ' : ' && ')
    default:
      return undefined
  }
}

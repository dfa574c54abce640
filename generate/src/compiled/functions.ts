// The functions that compiled code calls, generated or not, and the conditions that it has instead of a call.
import type { Description, ModelDescription } from 'io-ts-kubernetes/codec'

/** What a function does to a value: the beginning of its name. */
export type Verb = 'read' | 'readInPlace' | 'is'

/** A model, and where the file that exports it is. */
export interface Source {
  readonly name: string
  readonly folder: string
  readonly description: ModelDescription
  /** Whether the library has the model, and this is the code of another package. */
  readonly isLibrary?: boolean
}

/** The file that is generated. */
export interface Use {
  /** Imports a name from a module (`type X` for a type), and returns the name. */
  (name: string, module: string): string
  /** Returns the model of a description. */
  readonly sourceOf: (model: ModelDescription) => Source | undefined
  /** Notes that the file uses the functions of a model of the library, which is another package. */
  readonly useLibrary: (source: Source) => void
  /** Whether there are guards, beside functions that read. */
  readonly hasGuards: boolean
}

export const KIT = 'src/codec/interpret/compiled'
export const OBJECT = 'src/internal/object'

/** The error for a model that compiled code cannot decode. */
export class NoCode extends Error {}

export const unknown = (what: string): never => {
  throw new NoCode(
    `cannot generate code for ${what}: add it to generate/src/compiled and src/codec/interpret/compiled.ts`
  )
}

/** Returns the name of a function of a model. */
export const functionOf = (use: Use, verb: string, source: Source): string => {
  const name = `${verb}${source.name}`
  if (source.isLibrary !== true) return use(name, `${source.folder}/generated`)
  use.useLibrary(source)
  return name
}

export const sourceOf = (use: Use, model: ModelDescription): Source =>
  use.sourceOf(model) ?? unknown(`${model.name}, which no folder exports`)

export const useType = (use: Use, { name, folder, isLibrary }: Source): string =>
  use(`type ${name}`, isLibrary === true ? folder : `${folder}/${name}`)

/** Returns the function for values of a description, and its arguments after the value and the budget. */
const functionFor = (use: Use, verb: Verb, description: Description): readonly [string, ...ReadonlyArray<string>] => {
  switch (description._tag) {
    case 'Model': {
      return [functionOf(use, verb, sourceOf(use, description))]
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

/** Functions without a budget: they do not visit the parts of a value. */
const TAKES_NO_BUDGET = new Set(['isString', 'readString'])

export const call = (use: Use, verb: Verb, description: Description, value: string): string => {
  const [name, ...more] = functionFor(use, verb, description)
  return `${name}(${[value, ...(TAKES_NO_BUDGET.has(name) ? [] : ['budget']), ...more].join(', ')})`
}

/** The guards of scalars: the name and the module. */
const guards: Readonly<Record<string, readonly [string, string] | undefined>> = {
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
      return guard === undefined
        ? `typeof ${value} ${is} '${description.json}'`
        : `${holds ? '' : '!'}${use(...guard)}(${value})`
    }
    case 'Literal':
      return description.values.map((literal) => `${value} ${is} '${literal}'`).join(holds ? ' || ' : ' && ')
    default:
      return undefined
  }
}

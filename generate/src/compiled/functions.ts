// The functions that compiled code calls, generated or not, and the conditions that it has instead of a call.
import type { Description, ModelDescription, ScalarDescription } from 'io-ts-kubernetes/codec'
import { quote } from '../print/escape'

/** What a function does to a value: the beginning of its name. */
export type Verb = 'read' | 'readInPlace' | 'is'

/** The functions of a model that other models call. */
export const functionVerbs = ['read', 'readInPlace', 'is'] as const
export type FunctionVerb = (typeof functionVerbs)[number]

/** A model, and where the file that exports it is. */
export interface Source {
  readonly name: string
  readonly folder: string
  readonly description: ModelDescription
  /** Whether the library has the model, and this is the code of another package. */
  readonly isLibrary?: boolean
  /** The model, if this one is the same within another object. No file exports it. */
  readonly embedded?: Source
}

/** The file that is generated. */
export interface Use {
  /** Imports a name from a module (`type X` for a type), and returns the name. */
  (name: string, module: string): string
  /** Returns the model of a description. */
  readonly sourceOf: (model: ModelDescription) => Source | undefined
  /** Returns the name of a function of a model in the file of its folder. */
  readonly exportedName: (verb: FunctionVerb, source: Source) => string
  /** Returns the name of a function of a model of the library, which is another package. The file declares it. */
  readonly libraryFunction: (verb: FunctionVerb, source: Source) => string
  /** Returns a name that the file can declare: this name, or the name with a number. */
  readonly declare: (name: string) => string
  /** Returns whether the file imports or declares a name. */
  readonly isTaken: (name: string) => boolean
  /** Declares a function of the file, and returns its name. Equal functions are declared once. */
  readonly local: (name: string, code: string) => string
  /** Whether there are guards, beside functions that read. */
  readonly hasGuards: boolean
}

export const KIT = 'src/codec/interpret/compiled'
export const SCALARS = 'src/compiled/scalars'
export const OBJECT = 'src/internal/object'
const CODEC = 'io-ts-kubernetes/codec'

/** The error for a model that compiled code cannot decode. */
export class NoCode extends Error {}

export const unknown = (what: string): never => {
  throw new NoCode(
    `cannot generate code for ${what}: add it to generate/src/compiled and src/codec/interpret/compiled.ts`
  )
}

/** Returns the name of a function of a model. */
export const functionOf = (use: Use, verb: FunctionVerb, source: Source): string =>
  source.isLibrary === true
    ? use.libraryFunction(verb, source)
    : use(use.exportedName(verb, source), `${source.folder}/generated`)

export const sourceOf = (use: Use, model: ModelDescription): Source =>
  use.sourceOf(model) ?? unknown(`${model.name}, which no folder exports`)

export const useType = (use: Use, { name, folder, isLibrary, embedded }: Source): string =>
  embedded !== undefined
    ? `${use('type Embedded', CODEC)}<${useType(use, embedded)}>`
    : use(`type ${name}`, isLibrary === true ? folder : `${folder}/${name}`)

/** Returns the function for values of a description, and its arguments after the value and the budget. */
const functionFor = (use: Use, verb: Verb, description: Description): readonly [string, ...ReadonlyArray<string>] => {
  switch (description._tag) {
    case 'Model':
      return [functionOf(use, verb, sourceOf(use, description))]
    case 'List': {
      const item = description.item.description
      return item._tag === 'Scalar' && item.name === 'string'
        ? [use(`${verb}Strings`, KIT)]
        : [use(`${verb}List`, KIT), partFor(use, verb, item, false)]
    }
    case 'Map': {
      const value = description.value.description
      if (description.nullIsAbsent === true && verb !== 'is') {
        return [use(`${verb}PresentMap`, KIT), partFor(use, verb, value, false)]
      }
      const isStrings = verb !== 'is' && value._tag === 'List' && isString(value.item.description)
      return [use(`${verb}Map`, KIT), isStrings ? use(`${verb}NilStrings`, KIT) : partFor(use, verb, value, true)]
    }
    case 'Scalar':
      return isString(description)
        ? [use(verb === 'is' ? 'isString' : 'readString', KIT)]
        : [partFor(use, verb, description, false)]
    case 'Json':
      return [use(`${verb}${description.only === 'object' ? 'JsonObject' : 'AnyJson'}`, KIT)]
    case 'Literal':
      return unknown('lists or maps of literals')
    case 'ByJsonType':
      return unknown('types with several forms')
  }
}

const isString = (description: Description): boolean => description._tag === 'Scalar' && description.name === 'string'

/**
 * Returns a function for the items of a list or the values of a map: one that takes a value and the budget alone. In a
 * map, `null` is the zero value of some types.
 */
const partFor = (use: Use, verb: Verb, description: Description, isInMap: boolean): string => {
  switch (description._tag) {
    case 'Scalar': {
      if (isString(description)) return use(verb === 'is' ? 'isString' : 'readString', KIT)
      const guard = use(...guardFor(description))
      if (verb === 'is') return unknown(`lists or maps of ${description.name}`)
      return isInMap && description.unset === null
        ? use.local(
            `readNil${description.name}`,
            `${use('readNilIf', SCALARS)}(${guard}, ${JSON.stringify(description.zero)})`
          )
        : use.local(`read${upper(description.name)}`, `${use('readIf', SCALARS)}(${guard})`)
    }
    case 'List':
    case 'Map': {
      const [name, ...more] = functionFor(use, verb, description)
      if (more.length === 0 && (verb === 'is' || !isInMap)) return name
      if (verb === 'is') return unknown(`lists or maps of ${description._tag}s`)
      const isNil = isInMap ? `u === null ? ${description._tag === 'List' ? '[]' : '{}'} : ` : ''
      const code = `(u: unknown, budget: ${use('type Budget', 'src/internal/walk')}) => ${isNil}${name}(${['u', 'budget', ...more].join(', ')})`
      return use.local(`${verb}${isInMap ? 'Nil' : ''}${description._tag}`, code)
    }
    case 'Json':
    case 'Model':
      return functionFor(use, verb, description)[0]
    case 'Literal':
    case 'ByJsonType':
      return unknown('lists or maps of literals')
  }
}

const upper = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

const guardFor = ({ name }: ScalarDescription): readonly [string, string] =>
  guards[name] ?? plain[name] ?? unknown(`the scalar ${name}`)

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
  Quantity: ['isQuantity', 'src/scalar/Quantity'],
  Bytes: ['isBytes', 'src/scalar/Bytes'],
  IntOrString: ['isIntOrString', 'src/compiled/scalars'],
  number: ['isNumber', 'src/compiled/scalars'],
  Time: ['isTime', 'src/meta/v1/instant'],
  MicroTime: ['isMicroTime', 'src/meta/v1/instant'],
  DateTime: ['isDateTime', 'src/meta/v1/instant']
}

/** The guards of scalars for which the code of a field has `typeof`. */
const plain: Readonly<Record<string, readonly [string, string] | undefined>> = {
  string: ['isString', 'src/codec/interpret/compiled'],
  boolean: ['isBoolean', 'src/compiled/scalars']
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
        ? `typeof ${value} ${is} '${plain[description.name] === undefined ? unknown(`the scalar ${description.name}`) : String(description.json)}'`
        : `${holds ? '' : '!'}${use(...guard)}(${value})`
    }
    case 'Literal':
      return description.values.map((literal) => `${value} ${is} ${quote(literal)}`).join(holds ? ' || ' : ' && ')
    case 'List':
    case 'Map':
    case 'Json':
    case 'Model':
    case 'ByJsonType':
      return undefined
  }
}

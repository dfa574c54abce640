// The file with the compiled code of the models in a folder.
import { posix } from 'node:path'
import type { ModelDescription } from 'io-ts-kubernetes/codec'
import { freeName } from '../rules/place'
import { functionOf, type FunctionVerb, functionVerbs, NoCode, type Source, type Use, useType } from './functions'
import { codeOf, compiledNameOf, emptyNameOf, FAILED } from './model'

// V8 evaluates `'name' in EMPTY` when it compiles, and compiles again when a prototype changes. For this, the object
// must be in the same file. Its name must be unique among all files: bundlers would add numbers to equal names.
const emptyOf = (folder: string): string => `
/** An empty object: a property in it is one that all objects inherit. */
const ${emptyNameOf(folder)} = {}
`

const withoutType = (name: string): string => name.replace(/^type /, '')

/** Where the code is: with the library, or in another package. */
export interface Target {
  readonly header: (folder: string) => string
  readonly sources: ReadonlyArray<Source>
  /** Returns how a file of a folder imports a module, which is named by its path: `src/internal/walk`. */
  readonly toSpecifier: (folder: string, module: string) => string
  /** Whether there are guards, beside functions that read. */
  readonly hasGuards: boolean
  /** Code at the beginning of each file, and the names that it declares and imports. */
  readonly beginning?: string
  readonly declares?: ReadonlyArray<string>
  readonly imports?: ReadonlyArray<readonly [name: string, module: string]>
}

const importsOf = (target: Target, folder: string, { locals }: Used): string => {
  const modules = new Map<string, Array<readonly [name: string, local: string]>>()
  for (const { name, module, local } of locals.values()) {
    if (module === `${folder}/generated`) continue
    const specifier = target.toSpecifier(folder, module)
    modules.set(specifier, [...(modules.get(specifier) ?? []), [name, local]])
  }
  return [...modules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([specifier, names]) => {
      const sorted = [...names].sort(([a], [b]) => (withoutType(a) < withoutType(b) ? -1 : 1))
      // a file must not be loaded for its types only: models load the generated files
      const isTypes = sorted.every(([name]) => name !== withoutType(name))
      const list = sorted.map(([name, local]) => {
        const shown = isTypes ? withoutType(name) : name
        return withoutType(name) === local ? shown : `${shown} as ${local}`
      })
      return `import ${isTypes ? 'type ' : ''}{ ${list.join(', ')} } from '${specifier}'`
    })
    .join('\n')
}

/** Returns the path of a module, seen from a folder. */
export const relativeTo = (folder: string, module: string): string => {
  const path = posix.relative(folder, module)
  return path.startsWith('.') ? path : `./${path}`
}

/** The functions of models of the library, which is another package: they are taken from its codecs. */
const libraryFunctions = (use: Use, library: ReadonlyMap<Source, LibraryFunctions>): string =>
  [...library]
    .map(([{ name, folder }, { read, readInPlace }]) => {
      const compiledOf = use('compiledOf', 'src/compiled')
      return `const { read: ${read}, readInPlace: ${readInPlace} } = ${compiledOf}(${use(name, folder)})\n`
    })
    .join('')

/** The names of the functions of a model of the library, which has no others. */
interface LibraryFunctions {
  readonly read: string
  readonly readInPlace: string
}

/** A name of another file, and the name that it has in this one. */
interface Imported {
  readonly name: string
  readonly module: string
  readonly local: string
}

/** What a file uses of others: names, and models of the library. Two modules may have the same name. */
interface Used {
  readonly locals: Map<string, Imported>
  readonly taken: Set<string>
  readonly library: Map<Source, LibraryFunctions>
  /** Functions that the file declares for parts of its models, by their code. */
  readonly functions: Map<string, string>
}

const nothingUsed = (): Used => ({ locals: new Map(), taken: new Set(), library: new Map(), functions: new Map() })

/** What a file must know of itself and of the others: the names of functions, and the names that are taken. */
interface Names {
  readonly exportedName: Use['exportedName']
  readonly isTaken: Use['isTaken']
}

/** Returns functions that note what a file uses. */
const makeUse = (target: Target, used: Used, names: Names): Use => {
  const byDescription = new Map<ModelDescription, Source>(target.sources.map((source) => [source.description, source]))
  const declare = (name: string): string => {
    const local = freeName(name, (candidate) => used.taken.has(candidate))
    used.taken.add(local)
    return local
  }
  return Object.assign(
    (name: string, module: string): string => {
      const key = `${module} ${name}`
      const known = used.locals.get(key)
      if (known !== undefined) return known.local
      const local = declare(withoutType(name))
      used.locals.set(key, { name, module, local })
      return local
    },
    {
      ...names,
      declare,
      hasGuards: target.hasGuards,
      sourceOf: (model: ModelDescription) => byDescription.get(model),
      libraryFunction: (verb: FunctionVerb, source: Source): string => {
        const { name } = source
        const functions = used.library.get(source) ?? {
          read: declare(`read${name}`),
          readInPlace: declare(`readInPlace${name}`)
        }
        used.library.set(source, functions)
        return verb === 'readInPlace' ? functions.readInPlace : functions.read
      },
      local: (name: string, code: string): string => {
        const local = used.functions.get(code) ?? declare(name)
        used.functions.set(code, local)
        return local
      }
    }
  )
}

const plainName: Use['exportedName'] = (verb, { name }) => `${verb}${name}`

/** Returns the names of all functions. In a folder with models `A` and `InPlaceA`, two would be `readInPlaceA`. */
const nameFunctions = (sources: ReadonlyArray<Source>): Use['exportedName'] => {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  const keyOf = (verb: FunctionVerb, { folder, name }: Source): string => `${folder} ${verb} ${name}`
  for (const source of sources) {
    for (const verb of functionVerbs) {
      const name = freeName(plainName(verb, source), (candidate) => taken.has(`${source.folder} ${candidate}`))
      taken.add(`${source.folder} ${name}`)
      names.set(keyOf(verb, source), name)
    }
  }
  return (verb, source) => names.get(keyOf(verb, source)) ?? plainName(verb, source)
}

/** Returns whether there is code for a model, if there is for its parts. */
export const hasCode = (target: Target, source: Source): boolean => {
  try {
    codeOf(makeUse(target, nothingUsed(), { exportedName: plainName, isTaken: () => false }), () => false)(source)
    return true
  } catch (error) {
    if (error instanceof NoCode) return false
    throw error
  }
}

/** Returns the files of all folders, before formatting. */
export const printCompiled = (
  target: Target,
  folders: ReadonlyArray<string>
): ReadonlyArray<{ readonly folder: string; readonly text: string }> => {
  // functions that the file of another folder uses, and the names of each file: the first run finds them
  const shared = new Set<string>()
  const taken = new Map<string, ReadonlySet<string>>()
  const exportedName = nameFunctions(target.sources)
  const printFolder = (folder: string): string => {
    const used = nothingUsed()
    const known = taken.get(folder)
    const use = makeUse(target, used, { exportedName, isTaken: (name) => known?.has(name) === true })
    const own = target.sources.filter((source) => source.folder === folder)
    // the names that the code has as they are, and those of the folder's own models and functions
    use(...FAILED)
    for (const name of [emptyNameOf(folder), ...(target.declares ?? [])]) use.declare(name)
    for (const [name, module] of target.imports ?? []) use(name, module)
    for (const source of own) {
      useType(use, source)
      use.declare(compiledNameOf(source))
      for (const verb of functionVerbs) functionOf(use, verb, source)
    }
    const code = own.map(codeOf(use, (name) => shared.has(`${folder} ${name}`)))
    const library = libraryFunctions(use, used.library)
    for (const { name, module } of used.locals.values()) {
      const of = module.replace(/\/generated$/, '')
      if (of !== module && of !== folder) shared.add(`${of} ${name}`)
    }
    taken.set(folder, used.taken)
    // a function that another one calls was declared before it
    const functions = [...used.functions].map(([text, name]) => `const ${name} = ${text}`)
    // models without fields do not ask
    const empty = code.some((one) => one.includes(emptyNameOf(folder))) ? emptyOf(folder) : ''
    const text = [target.beginning ?? '', empty, library, ...functions, ...code]
    return [target.header(folder), importsOf(target, folder, used), ...text].join('\n')
  }
  folders.forEach(printFolder)
  return folders.map((folder) => ({ folder, text: printFolder(folder) }))
}

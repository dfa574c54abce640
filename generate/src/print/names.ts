/** The imports of a file, and the names that they have in it. */

/** Imports a name from a module, and returns the name that it has in the file. `type X` is imported as a type. */
export type Use = (name: string, module: string) => string

/** The names of a file. Names of its own, and those that come first, stay as they are. */
export interface Imports {
  readonly use: Use
  readonly print: () => string
}

/**
 * Returns the imports of a file that declares some names. If two modules have the same name, or the file declares it,
 * the later one is imported under another name.
 */
export const makeImports = (declared: ReadonlyArray<string>): Imports => {
  const locals = new Map<string, string>()
  const taken = new Set(declared)
  const modules = new Map<string, Map<string, boolean>>()
  return {
    use: (imported, module) => {
      const isType = imported.startsWith('type ')
      const name = imported.replace(/^type /, '')
      const key = `${module} ${name}`
      const local = locals.get(key) ?? freeLocal(name, module, taken)
      locals.set(key, local)
      taken.add(local)
      const names = modules.get(module) ?? new Map<string, boolean>()
      // a name that is also used as a value is imported as one
      names.set(name, isType && names.get(name) !== false)
      modules.set(module, names)
      return local
    },
    print: () =>
      [...modules]
        .sort(([a], [b]) => compareModules(a, b))
        .map(([module, names]) => printImport(module, names, (name) => locals.get(`${module} ${name}`) ?? name))
        .join('\n')
  }
}

const freeLocal = (name: string, module: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(name)) return name
  const prefix = module
    .split('/')
    .filter((part) => /\w/.test(part) && part !== name && part !== 'io-ts-kubernetes')
    .slice(-2)
    .map((part) => part.replace(/[^A-Za-z0-9]/g, ''))
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')
  const candidate = `${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}`
  for (let number = 1; ; number++) {
    const numbered = number === 1 ? candidate : `${candidate}${number}`
    if (!taken.has(numbered)) return numbered
  }
}

/** Packages come before files. */
const compareModules = (a: string, b: string): number =>
  Number(a.startsWith('.')) - Number(b.startsWith('.')) || (a < b ? -1 : 1)

const printImport = (
  module: string,
  names: ReadonlyMap<string, boolean>,
  localOf: (name: string) => string
): string => {
  const isTypes = [...names.values()].every((isType) => isType)
  const list = [...names]
    .sort(([a], [b]) => compareNames(a, b))
    .map(([name, isType]) => {
      const local = localOf(name)
      return `${isType && !isTypes ? 'type ' : ''}${local === name ? name : `${name} as ${local}`}`
    })
  return `import ${isTypes ? 'type ' : ''}{ ${list.join(', ')} } from '${module}'`
}

const compareNames = (a: string, b: string): number =>
  a.toLowerCase() < b.toLowerCase() ? -1 : a.toLowerCase() > b.toLowerCase() ? 1 : 0

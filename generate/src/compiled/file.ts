// The file with the compiled code of the models in a folder.
import { posix } from 'node:path'
import type { ModelDescription } from 'io-ts-kubernetes/codec'
import type { Source, Use } from './functions'
import { codeOf, emptyNameOf } from './model'

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
}

const importsOf = (target: Target, folder: string, used: ReadonlyMap<string, string>): string => {
  const modules = new Map<string, ReadonlyArray<string>>()
  for (const [name, module] of used) {
    if (module === `${folder}/generated`) continue
    const specifier = target.toSpecifier(folder, module)
    modules.set(specifier, [...(modules.get(specifier) ?? []), name])
  }
  return [...modules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([specifier, names]) => {
      const sorted = [...names].sort((a, b) => (withoutType(a) < withoutType(b) ? -1 : 1))
      // a file must not be loaded for its types only: models load the generated files
      return sorted.every((name) => name !== withoutType(name))
        ? `import type { ${sorted.map(withoutType).join(', ')} } from '${specifier}'`
        : `import { ${sorted.join(', ')} } from '${specifier}'`
    })
    .join('\n')
}

/** Returns the path of a module, seen from a folder. */
export const relativeTo = (folder: string, module: string): string => {
  const path = posix.relative(folder, module)
  return path.startsWith('.') ? path : `./${path}`
}

/** Returns the files of all folders, before formatting. */
export const printCompiled = (
  target: Target,
  folders: ReadonlyArray<string>
): ReadonlyArray<{ readonly folder: string; readonly text: string }> => {
  const byDescription = new Map<ModelDescription, Source>(target.sources.map((source) => [source.description, source]))
  // functions that the file of another folder uses: the first run finds them
  const shared = new Set<string>()
  const printFolder = (folder: string): string => {
    const used = new Map<string, string>()
    const use: Use = Object.assign(
      (name: string, module: string): string => {
        used.set(name, module)
        if (module.endsWith('/generated') && module !== `${folder}/generated`) shared.add(name)
        return withoutType(name)
      },
      { sourceOf: (model: ModelDescription) => byDescription.get(model) }
    )
    const code = target.sources
      .filter((source) => source.folder === folder)
      .map(codeOf(use, (name) => shared.has(name)))
    return [target.header(folder), importsOf(target, folder, used), emptyOf(folder), ...code].join('\n')
  }
  folders.forEach(printFolder)
  return folders.map((folder) => ({ folder, text: printFolder(folder) }))
}

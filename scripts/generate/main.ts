// Writes the compiled code of every model of this library, from its description: npm run generate.
//
// There is one file for each folder of models. The code does the same as the interpreter in src/codec/interpret, but
// does not read descriptions. docs/inside.md says why it is committed.
import { readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { format, resolveConfig } from 'prettier'
import type { Use } from './functions'
import { codeOf, emptyNameOf } from './model'
import { fileOf, folders, sources } from './sources'

const header = (folder: string): string => `// Generated from the models of ${folder} by npm run generate. Do not edit.`

// V8 evaluates `'name' in EMPTY` when it compiles, and compiles again when a prototype changes. For this, the object
// must be in the same file. Its name must be unique among all files: bundlers would add numbers to equal names.
const emptyOf = (folder: string): string => `
/** An empty object: a property in it is one that all objects inherit. */
const ${emptyNameOf(folder)} = {}
`

const withoutType = (name: string): string => name.replace(/^type /, '')

const importsOf = (folder: string, used: ReadonlyMap<string, string>): string => {
  const modules = new Map<string, ReadonlyArray<string>>()
  for (const [name, module] of used) {
    if (module !== `${folder}/generated`) modules.set(module, [...(modules.get(module) ?? []), name])
  }
  return [...modules]
    .map(([module, names]) => [toSpecifier(folder, module), names] as const)
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

const toSpecifier = (folder: string, module: string): string => {
  const path = relative(folder, module)
  return path.startsWith('.') ? path : `./${path}`
}

/** Functions that the generated file of a later folder uses. */
const shared = new Set<string>()

const fileFor = async (folder: string): Promise<string> => {
  const used = new Map<string, string>()
  const use: Use = (name, module) => {
    used.set(name, module)
    if (module.endsWith('/generated') && module !== `${folder}/generated`) shared.add(name)
    return withoutType(name)
  }
  const code = sources.filter((source) => source.folder === folder).map(codeOf(use, (name) => shared.has(name)))
  const config = await resolveConfig(fileOf(folder))
  return format([header(folder), importsOf(folder, used), emptyOf(folder), ...code].join('\n'), {
    ...config,
    parser: 'typescript'
  })
}

const main = async (): Promise<void> => {
  // the first run finds the shared functions, the second one writes the files
  await Promise.all(folders.map(fileFor))
  const stale: Array<string> = []
  for (const folder of folders) {
    const text = await fileFor(folder)
    if (readFileSync(fileOf(folder), 'utf8') !== text) {
      stale.push(folder)
      if (!process.argv.includes('--check')) writeFileSync(fileOf(folder), text)
    }
  }
  if (process.argv.includes('--check') && stale.length > 0) {
    console.error(`stale: ${stale.map((folder) => `${folder}/generated.ts`).join(', ')}. Run npm run generate.`)
    process.exitCode = 1
  }
}

void main()

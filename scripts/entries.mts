// Writes what depends on the folders of src/: `exports` and `typesVersions` of package.json, src/index.ts, and
// test/support/versions.ts. With --check it writes nothing, and fails if one of these files is stale.
//
// An entry point is a folder with an index.ts. Folders without one, such as src/internal, cannot be imported by users.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

const foldersIn = (path: string): ReadonlyArray<string> =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()

const hasIndex = (folder: string): boolean => existsSync(join(root, 'src', folder, 'index.ts'))

/** The folders of versions, such as `meta/v1`. A folder with folders of versions is an API group. */
export const versions: ReadonlyArray<string> = foldersIn('src').flatMap((group) =>
  foldersIn(`src/${group}`)
    .filter((version) => /^v\d/.test(version))
    .map((version) => `${group}/${version}`)
)

/** The names of API groups, such as `meta`. */
const groups = foldersIn('src').filter((group) => versions.some((folder) => folder.startsWith(`${group}/`)))

/** The entry points except the root, by the name under which they are imported, such as `authentication/v1`. */
const entries = foldersIn('src')
  .flatMap((folder) => [folder, ...foldersIn(`src/${folder}`).map((sub) => `${folder}/${sub}`)])
  .filter(hasIndex)

/** Entry points with separate declarations for ES modules: fast-check's declarations differ for each kind of module. */
const withModuleTypes = new Set(['arbitrary'])

const conditionsOf = (entry: string): unknown => {
  const file = entry === '' ? 'index' : `${entry}/index`
  const of = (format: string) => ({ types: `./dist/${format}/${file}.d.ts`, default: `./dist/${format}/${file}.js` })
  const cjs = of('cjs')
  return {
    node: withModuleTypes.has(entry)
      ? { import: { types: `./dist/cjs/${file}.d.mts`, default: `./dist/cjs/${file}.mjs` }, default: cjs }
      : cjs,
    module: `./dist/esm/${file}.js`,
    import: of('esm'),
    default: cjs
  }
}

const exportsOf = (): unknown => ({
  '.': conditionsOf(''),
  ...Object.fromEntries(entries.map((entry) => [`./${entry}`, conditionsOf(entry)])),
  './package.json': './package.json'
})

const typesVersionsOf = (): unknown => ({
  '*': Object.fromEntries(entries.map((entry) => [entry, [`./dist/cjs/${entry}/index.d.ts`]]))
})

/**
 * Returns src/index.ts: the newest stable version of each group. meta/v1 comes first, since the others use its models.
 */
const rootIndex = (): string => {
  const newest = groups.flatMap((group) =>
    versions.filter((folder) => new RegExp(`^${group}/v\\d+$`).test(folder)).slice(-1)
  )
  const ordered = newest.sort((a, b) => Number(b.startsWith('meta/')) - Number(a.startsWith('meta/')))
  return `/**
 * The models of the newest stable version of each API group.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
// Written by npm run generate. Do not edit.
${ordered.map((folder) => `export * from './${folder}'`).join('\n')}
`
}

/** Returns test/support/versions.ts: the modules of all versions of all groups. */
const testedVersions = (): string => {
  const nameOf = (folder: string): string => folder.replaceAll(/\W(\w)/g, (_, letter: string) => letter.toUpperCase())
  return `${versions.map((folder) => `import * as ${nameOf(folder)} from 'io-ts-kubernetes/${folder}'`).join('\n')}

// Written by npm run generate. Do not edit.

/** The modules of all versions of all API groups. */
// prettier-ignore
export const versions: ReadonlyArray<Readonly<Record<string, unknown>>> = [
${versions.map((folder) => `  ${nameOf(folder)}`).join(',\n')}
]
`
}

const manifest = (): string => {
  const before: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const after = { ...(before as object), typesVersions: typesVersionsOf(), exports: exportsOf() }
  return JSON.stringify(after, null, 2) + '\n'
}

const main = (): void => {
  const isCheck = process.argv.includes('--check')
  const written: Readonly<Record<string, string>> = {
    'package.json': manifest(),
    'src/index.ts': rootIndex(),
    'test/support/versions.ts': testedVersions()
  }
  const isStale = ([file, text]: readonly [string, string]): boolean =>
    !existsSync(join(root, file)) || readFileSync(join(root, file), 'utf8') !== text
  const stale = Object.entries(written).filter(isStale)
  if (!isCheck) for (const [file, text] of stale) writeFileSync(join(root, file), text)
  else if (stale.length > 0) {
    console.error(`stale: ${stale.map(([file]) => file).join(', ')}. Run npm run generate.`)
    process.exitCode = 1
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()

// The models: each is exported by a file of the same name in a folder of models.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { versions } from '../entries.mts'
import type { Source } from '../../generate/src/compiled/functions'
import type { Model } from '../../src/codec'

const root = join(__dirname, '../..')

/** Returns the other folders of models from which a folder imports. */
const importsOf = (folder: string): ReadonlyArray<string> =>
  readdirSync(join(root, 'src', folder))
    .filter((file) => /^[A-Z]\w+\.ts$/.test(file))
    .flatMap((file) => [...readFileSync(join(root, 'src', folder, file), 'utf8').matchAll(/ from '(\..*)\/\w+'/g)])
    .map(([, path = '']) => join(folder, path))
    .filter((path) => path !== folder && versions.includes(path))

const withImports = (folder: string): ReadonlyArray<string> => [...importsOf(folder).flatMap(withImports), folder]

/** The folders of models. Each comes after those from which it imports. */
export const folders: ReadonlyArray<string> = [...new Set(versions.flatMap(withImports))].map((path) => `src/${path}`)

/** Returns the path of the generated file of a folder. */
export const fileOf = (folder: string): string => join(root, folder, 'generated.ts')

// models import the generated file: a new folder gets an empty one, so that it can be loaded
for (const folder of folders) if (!existsSync(fileOf(folder))) writeFileSync(fileOf(folder), '')

const isModel = (u: unknown): u is Model<unknown> => typeof u === 'object' && u !== null && 'make' in u

export const sources: ReadonlyArray<Source> = folders.flatMap((folder) =>
  readdirSync(join(root, folder))
    .map((file) => /^([A-Z]\w+)\.ts$/.exec(file)?.[1])
    .filter((name) => name !== undefined)
    .sort()
    .flatMap((name) => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- the file names are read from the folder
      const value = (require(join(root, folder, name)) as Readonly<Record<string, unknown>>)[name]
      return isModel(value) ? [{ name, folder, description: value.description }] : []
    })
)

// Which models there are: those that the files of a folder export under their own names.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { versions } from '../entries.mts'
import type { Model, ModelDescription } from '../../src/codec'

const root = join(__dirname, '../..')

/** The folders of models that a folder imports. */
const importsOf = (folder: string): ReadonlyArray<string> =>
  readdirSync(join(root, 'src', folder))
    .filter((file) => /^[A-Z]\w+\.ts$/.test(file))
    .flatMap((file) => [...readFileSync(join(root, 'src', folder, file), 'utf8').matchAll(/ from '(\..*)\/\w+'/g)])
    .map(([, path = '']) => join(folder, path))
    .filter((path) => path !== folder && versions.includes(path))

const withImports = (folder: string): ReadonlyArray<string> => [...importsOf(folder).flatMap(withImports), folder]

/** The folders of models, each after those that it imports. */
export const folders: ReadonlyArray<string> = [...new Set(versions.flatMap(withImports))].map((path) => `src/${path}`)

/** A model, and where it stands. */
export interface Source {
  readonly name: string
  readonly folder: string
  readonly description: ModelDescription
}

/** Where the code of a folder goes. */
export const fileOf = (folder: string): string => join(root, folder, 'generated.ts')

// the models import what is generated: with an empty file a new folder can be loaded
for (const folder of folders) if (!existsSync(fileOf(folder))) writeFileSync(fileOf(folder), '')

const isModel = (u: unknown): u is Model<unknown> => typeof u === 'object' && u !== null && 'make' in u

export const sources: ReadonlyArray<Source> = folders.flatMap((folder) =>
  readdirSync(join(root, folder))
    .map((file) => /^([A-Z]\w+)\.ts$/.exec(file)?.[1])
    .filter((name) => name !== undefined)
    .sort()
    .flatMap((name) => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- which files there are is read from the folder
      const value = (require(join(root, folder, name)) as Readonly<Record<string, unknown>>)[name]
      return isModel(value) ? [{ name, folder, description: value.description }] : []
    })
)

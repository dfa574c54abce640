/** The files to write, as data: their paths below the output folder, and their texts before formatting. */
import { posix } from 'node:path'
import { type CompiledFiles, compileModels } from '../compiled/target'
import { makeIsCyclic } from '../model/cycles'
import type { Model } from '../model/Model'
import { shipped } from '../model/shipped'
import { type Context, type Exported, HEADER, printModel } from '../print/model'
import { comment } from '../print/comment'
import { namespacesOf } from './namespaces'

/** A file: its path below the output folder, with slashes, and its text. */
export interface File {
  readonly path: string
  readonly text: string
}

/** The path of the index of all folders. */
export const INDEX = 'index.ts'

const noCode: CompiledFiles = { files: [], ids: new Set() }

/** Files to write, and the folders of the models. */
export interface Plan {
  readonly files: ReadonlyArray<File>
  readonly folders: ReadonlyArray<string>
}

/** How to write files. */
export interface PlanOptions {
  /** Folders that were written before. */
  readonly before?: ReadonlyArray<string>
  /** The names of folders in the index that was written before. */
  readonly namespaces?: ReadonlyMap<string, string>
  /** The extension of imported files. */
  readonly extension?: string
  /** Whether to write compiled code, too. */
  readonly compiled?: boolean
}

/**
 * Returns the files of models: one for each model, an index for each folder, and an index of all folders, also of
 * those that were written before.
 */
export const planFiles = (
  models: ReadonlyArray<Model>,
  { before = [], namespaces = new Map(), extension = '', compiled = false }: PlanOptions = {}
): Plan => {
  const byId = new Map(models.map((model) => [model.id, model]))
  const isLazy = makeIsCyclic(models)
  const code = compiled ? compileModels(models, extension) : noCode
  const contextOf = (from: Model): Context => ({
    exported: (id) => exportedFrom(from, byId.get(id), id, extension),
    isLazy,
    compiled: code.ids.has(from.id) ? `./generated${extension}` : undefined
  })
  const folders = [...new Set(models.map(({ folder }) => folder))].sort()
  const files = [
    ...models.map((model) => ({ path: `${model.folder}/${model.name}.ts`, text: printModel(contextOf(model), model) })),
    ...code.files.map(({ folder, text }) => ({ path: `${folder}/generated.ts`, text })),
    ...folders.map((folder) => ({
      path: `${folder}/index.ts`,
      text: printIndex(
        folder,
        models
          .filter((model) => model.folder === folder)
          .map(({ name }) => `export { ${name} } from './${name}${extension}'`)
      )
    })),
    planIndex([...folders, ...before], namespaces, extension)
  ]
  return { files, folders }
}

/** Returns the index of all folders. `namespaces` are the names in the index that was written before. */
export const planIndex = (
  folders: ReadonlyArray<string>,
  namespaces: ReadonlyMap<string, string>,
  extension: string
): File => ({
  path: INDEX,
  text: printIndex(
    undefined,
    namespacesOf(folders, namespaces).map(
      ([folder, namespace]) =>
        `export * as ${namespace} from './${folder}${extension === '' ? '' : `/index${extension}`}'`
    )
  )
})

const exportedFrom = (from: Model, to: Model | undefined, id: string, extension: string): Exported => {
  if (to !== undefined) {
    const path = `${posix.relative(from.folder, `${to.folder}/${to.name}`)}${extension}`
    return { module: path.startsWith('.') ? path : `./${path}`, name: to.name }
  }
  const library = shipped.get(id)
  // each model that the roots reach is written, unless the library has it
  if (library === undefined) throw new Error(`no model ${id}`)
  return { module: `io-ts-kubernetes/${library.entry}`, name: library.name }
}

const printIndex = (folder: string | undefined, lines: ReadonlyArray<string>): string =>
  `${HEADER}\n${comment([folder === undefined ? 'All models, by group and version.' : `The models of ${folder}.`])}${lines.join('\n')}\n`

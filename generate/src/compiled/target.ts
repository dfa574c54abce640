// The compiled code of the models of users.
import { makeIsCyclic } from '../model/cycles'
import type { Model } from '../model/Model'
import { shipped } from '../model/shipped'
import { HEADER } from '../print/model'
import { describeAll, modelOf } from './describe'
import { hasCode, printCompiled, relativeTo, type Target } from './file'
import type { Source } from './functions'

const COMPILED = 'io-ts-kubernetes/compiled'

/** The minor version of the library that this code is written for. */
const VERSION = '0.1'

/** Compiled code: the files, and the ids of the models that have it. */
export interface CompiledFiles {
  readonly files: ReadonlyArray<{ readonly folder: string; readonly text: string }>
  readonly ids: ReadonlySet<string>
}

const librarySources: ReadonlyArray<Source> = [...shipped.values()].map((library) => ({
  name: library.name,
  folder: `io-ts-kubernetes/${library.entry}`,
  description: modelOf(library).description,
  isLibrary: true
}))

/**
 * Returns the compiled code of models. Models that contain themselves, several forms, unknown fields or fields that all
 * objects inherit have none, and models with such parts have none either: the interpreter decodes them.
 */
export const compileModels = (models: ReadonlyArray<Model>, extension: string): CompiledFiles => {
  const isCyclic = makeIsCyclic(models)
  const described = describeAll(models, (id) => isCyclic(id, id))
  const own = models.flatMap((model): ReadonlyArray<readonly [string, Source]> => {
    const description = described.get(model.id)?.description
    return description === undefined ? [] : [[model.id, { name: model.name, folder: model.folder, description }]]
  })
  const compilable = withoutUnknown(own)
  const sources = compilable.map(([, source]) => source)
  const folders = [...new Set(sources.map(({ folder }) => folder))].sort()
  return {
    files: printCompiled(targetOf(sources, extension), folders),
    ids: new Set(compilable.map(([id]) => id))
  }
}

const targetOf = (sources: ReadonlyArray<Source>, extension: string): Target => ({
  header: () => HEADER,
  beginning: `/** The version of io-ts-kubernetes that this code is for. */\nexport const writtenFor: WrittenFor<'${VERSION}'> = '${VERSION}'\n`,
  declares: ['writtenFor'],
  sources: [...librarySources, ...sources],
  imports: [['type WrittenFor', COMPILED]],
  hasGuards: false,
  toSpecifier: (folder, module) =>
    module.startsWith('src/')
      ? COMPILED
      : module.startsWith('io-ts-kubernetes/')
        ? module
        : relativeTo(folder, module) + extension
})

/** Removes the models that have no code, until all parts of the others have some. */
const withoutUnknown = (
  sources: ReadonlyArray<readonly [string, Source]>
): ReadonlyArray<readonly [string, Source]> => {
  const target = targetOf(
    sources.map(([, source]) => source),
    ''
  )
  const left = sources.filter(([, source]) => hasCode(target, source))
  return left.length === sources.length ? left : withoutUnknown(left)
}

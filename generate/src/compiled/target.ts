// The compiled code of the models of users.
import type { Description, ModelDescription } from 'io-ts-kubernetes/codec'
import { makeIsCyclic } from '../model/cycles'
import type { Model } from '../model/Model'
import { shipped } from '../model/shipped'
import { HEADER } from '../print/model'
import { describeAll, modelOf } from './describe'
import { hasCode, printCompiled, relativeTo, type Target } from './file'
import type { Source } from './functions'
import { freeName } from '../rules/place'

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
 * objects inherit have none, and models with such parts have none either: the interpreter decodes them. Compiled code
 * counts no levels, so recursion would not end. Only JSONSchemaProps has several forms in Kubernetes, and it is recursive.
 */
export const compileModels = (models: ReadonlyArray<Model>, extension: string): CompiledFiles => {
  const isCyclic = makeIsCyclic(models)
  const described = describeAll(models, (id) => isCyclic(id, id))
  const own = models.flatMap(({ id, name, folder }): ReadonlyArray<readonly [string, Source]> => {
    const description = described.models.get(id)?.description
    return description === undefined ? [] : [[id, { name, folder, description }]]
  })
  const taken = new Set(models.map(({ folder, name }) => `${folder} ${name}`))
  const embedded = own.flatMap(([id, source]): ReadonlyArray<readonly [string, Source]> => {
    const description = described.embedded.get(id)?.description
    const name = freeName(`Embedded${source.name}`, (candidate) => taken.has(`${source.folder} ${candidate}`))
    return description === undefined ? [] : [[id, { name, folder: source.folder, description, embedded: source }]]
  })
  const compilable = withoutUnknown([...own, ...embedded])
  const sources = compilable.map(([, source]) => source)
  const folders = [...new Set(sources.map(({ folder }) => folder))].sort()
  return {
    files: printCompiled(targetOf(sources, extension), folders),
    ids: new Set(compilable.flatMap(([id, source]) => (source.embedded === undefined ? [id] : [])))
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

/** Returns the models of a field's type. */
const modelsIn = (description: Description): ReadonlyArray<ModelDescription> => {
  switch (description._tag) {
    case 'Model':
      return [description]
    case 'List':
      return modelsIn(description.item.description)
    case 'Map':
      return modelsIn(description.value.description)
    case 'Scalar':
    case 'Literal':
    case 'Json':
    case 'ByJsonType':
      return []
  }
}

/** Returns true for a model that a file exports, and for an embedded one that is a part of another model. */
const isUsed = (source: Source, sources: ReadonlyArray<readonly [string, Source]>): boolean =>
  source.embedded === undefined ||
  sources.some(([, { description }]) =>
    description.fields.some(({ codec }) => modelsIn(codec.description).includes(source.description))
  )

/** Removes the models that have no code or no use, until all parts of the others have some. */
const withoutUnknown = (
  sources: ReadonlyArray<readonly [string, Source]>
): ReadonlyArray<readonly [string, Source]> => {
  const target = targetOf(
    sources.map(([, source]) => source),
    ''
  )
  const left = sources.filter(([, source]) => hasCode(target, source) && isUsed(source, sources))
  return left.length === sources.length ? left : withoutUnknown(left)
}

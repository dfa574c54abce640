/** The folders `group/version` that the command wrote. */
import type { Generated } from '../generate'
import type { File } from './plan'

/**
 * Returns the folders of models among written files. Another output folder may be in this one: its index has the models
 * of all its folders.
 */
export const foldersOf = (files: ReadonlyArray<File>): ReadonlyArray<string> => {
  const indexes = files.flatMap(({ path, text }) => {
    const folder = /^(.+)\/index\.ts$/.exec(path)?.[1]
    return folder === undefined ? [] : [{ folder, isOutput: /^export \* as /m.test(text) }]
  })
  const outputs = indexes.filter(({ isOutput }) => isOutput).map(({ folder }) => `${folder}/`)
  return indexes
    .map(({ folder }) => folder)
    .filter((folder) => !outputs.some((output) => `${folder}/`.startsWith(output)))
}

/**
 * Returns the folders whose API group has custom resources in the input, but not this version. API servers no longer
 * serve it, or another run wrote the folder.
 */
export const unnamedFolders = (folders: ReadonlyArray<string>, groups: Generated['groups']): ReadonlyArray<string> => {
  const named = new Set(groups.flatMap(({ group, versions }) => versions.map((version) => `${group}/${version}`)))
  return folders.filter(
    (folder) => !named.has(folder) && groups.some(({ group }) => group === folder.slice(0, folder.lastIndexOf('/')))
  )
}

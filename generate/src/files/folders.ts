/** The folders `group/version` that the command wrote. */
import type { Generated } from '../generate'
import type { File } from './plan'

/** Returns the folders of models among written files. */
export const foldersOf = (files: ReadonlyArray<Pick<File, 'path'>>): ReadonlyArray<string> =>
  files.flatMap(({ path }) => /^(.+)\/index\.ts$/.exec(path)?.[1] ?? [])

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

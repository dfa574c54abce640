/** Finds imports that a run would break: of a file that it removes, or of a name that the new file does not export. */
import { posix } from 'node:path'
import type { File } from './plan'

/** A file, and a file that would not have what it imports. */
export interface BrokenImport {
  readonly path: string
  readonly target: string
}

/** Returns the imports of the files that stay that the new files do not have: a removed file, or a name. */
export const brokenImports = (
  staying: ReadonlyArray<File>,
  after: ReadonlyArray<File>,
  removed: ReadonlyArray<string>
): ReadonlyArray<BrokenImport> => {
  const exported = new Map([
    ...after.map(({ path, text }) => [path, exportsOf(text)] as const),
    ...removed.map((path) => [path, new Set<string>()] as const)
  ])
  return staying.flatMap(({ path, text }) =>
    importsOf(path, text).flatMap(({ target, names }) => {
      const known = exported.get(target)
      return known === undefined || names.every((name) => known.has(name)) ? [] : [{ path, target }]
    })
  )
}

/** Returns what a file imports from other written files. */
const importsOf = (
  path: string,
  text: string
): ReadonlyArray<{ readonly target: string; readonly names: ReadonlyArray<string> }> =>
  [...text.matchAll(/^(?:import|export) (?:type )?\{([^}]*)\}\s*from\s*['"](\.[^'"]*)['"]/gm)].map(
    ([, names = '', module = '']) => ({
      target: `${posix.join(posix.dirname(path), module).replace(/\.[jt]s$/, '')}.ts`,
      names: names.split(',').flatMap((name) => /^\s*(?:type\s)?\s*([\w$]+)/.exec(name)?.[1] ?? [])
    })
  )

/** Returns the names that a written file declares and exports. */
const exportsOf = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/^\s*export (?:const|interface|type) ([\w$]+)/gm)].map(([, name = '']) => name))

/** The output folder: which of its files the command wrote. */
import * as TE from 'fp-ts/TaskEither'
import type { Dirent } from 'node:fs'
import { access, constants, readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { File } from '../files/plan'
import { HEADER } from '../print/model'
import { messageOf, type SchemaError } from '../SchemaError'

/** A result of input or output, or errors that name the file. */
export type Io<A> = TE.TaskEither<ReadonlyArray<SchemaError>, A>

/** Runs a promise: its rejection becomes an error of the file. */
export const attempt = <A>(file: string, run: () => Promise<A>): Io<A> =>
  TE.tryCatch(run, (error) => [{ file, message: messageOf(error) }])

/** The files of a folder: those that the command wrote, and the paths of all others, also of links. */
export interface Folder {
  readonly own: ReadonlyArray<File>
  readonly foreign: ReadonlySet<string>
  readonly folders: ReadonlySet<string>
}

/**
 * Returns the path that keeps a file from being written: a foreign file, a folder with its name, or a link or file in
 * place of a folder above it. A file behind a link is outside the folder.
 */
export const obstacleOf = ({ foreign, folders }: Folder, path: string): string | undefined => {
  const parts = path.split('/')
  const found = parts.map((_, index) => parts.slice(0, index + 1).join('/')).find((part) => foreign.has(part))
  return found ?? (folders.has(path) ? path : undefined)
}

/** Reads the TypeScript files of a folder. A folder that does not exist has none. */
export const readFolder = (folder: string): Io<Folder> =>
  attempt(folder, async () => {
    const own: Array<File> = []
    const foreign = new Set<string>()
    const folders = new Set<string>()
    for (const [path, entry] of await entriesOf(folder)) {
      if (entry.isDirectory()) {
        folders.add(path)
        continue
      }
      const text = path.endsWith('.ts') && entry.isFile() ? await readEntry(entry) : ''
      if (isOwn(text)) own.push({ path, text })
      else foreign.add(path)
    }
    return { own: own.sort((a, b) => (a.path < b.path ? -1 : 1)), foreign, folders }
  })

/** Reads the indexes in a folder that the command wrote. */
export const readIndexes = async (folder: string): Promise<ReadonlyArray<File>> => {
  const own: Array<File> = []
  for (const [path, entry] of await entriesOf(folder)) {
    const text = entry.name === 'index.ts' && entry.isFile() ? await readEntry(entry) : ''
    if (isOwn(text)) own.push({ path, text })
  }
  return own
}

const readEntry = ({ parentPath, name }: Dirent): Promise<string> =>
  readFile(join(parentPath, name), 'utf8').catch(hasChanged)

/** Returns whether the command wrote a text. */
export const isOwn = (text: string): boolean => text.startsWith(HEADER)

const exists = async (path: string): Promise<boolean> => {
  try {
    await stat(path)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

/** The name of the folder where a run puts new files until all are written begins with this. */
export const TEMPORARY = '.io-ts-kubernetes-'

/** Returns the entries of a folder and of the folders in it, with their paths. A folder that does not exist has none. */
const entriesOf = async (folder: string): Promise<ReadonlyArray<readonly [path: string, entry: Dirent]>> => {
  const entries = (await exists(folder)) ? await entriesBelow(folder).catch(hasChanged) : []
  return entries.map((entry) => [relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'), entry])
}

/** Leaves out the temporary folders of other runs. */
const entriesBelow = async (folder: string): Promise<ReadonlyArray<Dirent>> => {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith(TEMPORARY))
  const below: Array<Dirent> = []
  for (const entry of entries) {
    if (entry.isDirectory()) below.push(...(await entriesBelow(join(folder, entry.name))))
  }
  return [...entries, ...below]
}

/** Throws for what vanished after it was listed: a foreign file could be overwritten if it counted as missing. */
const hasChanged = (error: unknown): never => {
  throw isMissing(error)
    ? new Error(`the folder changed while it was read: run the command again (${messageOf(error)})`)
    : error
}

export const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** Fails if a folder cannot be written or created. The command calls it before its slow work. */
export const checkWritable = (folder: string): Io<void> =>
  attempt(folder, async () => {
    const existing = await nearest(resolve(folder))
    if (!(await stat(existing)).isDirectory()) throw new Error(`${existing} is not a folder`)
    await access(existing, constants.W_OK)
  })

/** Returns the path, or the nearest folder above it that exists. */
const nearest = async (path: string): Promise<string> => {
  try {
    await stat(path)
    return path
  } catch (error) {
    if (!isMissing(error) || dirname(path) === path) throw error
    return nearest(dirname(path))
  }
}

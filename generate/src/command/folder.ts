/** The output folder: which of its files the command wrote, and how to replace them. */
import * as TE from 'fp-ts/TaskEither'
import {
  access,
  constants,
  copyFile,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile
} from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
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
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
      if (isMissing(error)) return []
      throw error
    })
    const own: Array<File> = []
    const foreign = new Set<string>()
    const folders = new Set<string>()
    for (const entry of entries) {
      const file = join(entry.parentPath, entry.name)
      const path = relative(folder, file).split(sep).join('/')
      if (entry.isDirectory()) {
        folders.add(path)
        continue
      }
      const text = path.endsWith('.ts') && entry.isFile() ? await readFile(file, 'utf8') : ''
      if (text.startsWith(HEADER)) own.push({ path, text })
      else foreign.add(path)
    }
    return { own: own.sort((a, b) => (a.path < b.path ? -1 : 1)), foreign, folders }
  })

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

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

/** Returns the path of a file of a folder. It throws if the file is outside of it. */
const pathIn = (folder: string, path: string): string => {
  const below = relative(folder, join(folder, path))
  if (below === '' || below.split(sep)[0] === '..' || isAbsolute(below)) throw new Error(`${path} is not in ${folder}`)
  return join(folder, path)
}

/**
 * Writes and removes files of a folder: all of them, or none if one cannot be written or removed. All new files are
 * written before the first one replaces an old file.
 */
export const replaceFiles = (folder: string, write: ReadonlyArray<File>, remove: ReadonlyArray<string>): Io<void> =>
  attempt(folder, async () => {
    const targets = write.map(({ path }) => pathIn(folder, path))
    const gone = remove.map((path) => pathIn(folder, path))
    // how to go back, the last step first
    const undo: Array<() => Promise<unknown>> = []
    const makeFolder = async (path: string): Promise<void> => {
      const created = await mkdir(path, { recursive: true })
      if (created !== undefined) undo.unshift(() => rm(created, { recursive: true }))
    }
    const replace = async (waiting: string, index: number, path: string, exists: boolean): Promise<void> => {
      const old = join(waiting, `old${index}`)
      if (exists) await copyFile(path, old)
      await rename(join(waiting, String(index)), path)
      undo.unshift(() => (exists ? rename(old, path) : rm(path)))
    }
    const removeFile = async (waiting: string, index: number, path: string): Promise<void> => {
      const old = join(waiting, `gone${index}`)
      await rename(path, old)
      undo.unshift(() => rename(old, path))
    }
    const all = async (): Promise<string> => {
      await makeFolder(folder)
      const waiting = await mkdtemp(join(folder, '.io-ts-kubernetes-'))
      undo.unshift(() => rm(waiting, { recursive: true }))
      await Promise.all(write.map(({ text }, index) => writeFile(join(waiting, String(index)), text)))
      const parents = new Set([...targets, ...gone].map((path) => dirname(path)))
      for (const path of parents) await makeFolder(path)
      for (const path of parents) await access(path, constants.W_OK)
      const known: Array<readonly [path: string, exists: boolean]> = []
      for (const path of targets) known.push([path, await isFile(path)])
      for (const [index, [path, exists]] of known.entries()) await replace(waiting, index, path, exists)
      for (const [index, path] of gone.entries()) await removeFile(waiting, index, path)
      return waiting
    }
    const waiting = await all().catch(async (error: unknown) => {
      // a step that fails must not keep the others from their work
      for (const step of undo) await step().catch(() => undefined)
      throw error
    })
    await rm(waiting, { recursive: true })
  })

/** Returns whether there is a file. It throws for a folder, and for a name that the file system cannot have. */
const isFile = async (path: string): Promise<boolean> => {
  try {
    if ((await lstat(path)).isDirectory()) throw new Error(`${path} is a folder`)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

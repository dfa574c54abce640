/** The output folder: which of its files the command wrote, and how to replace them. */
import * as TE from 'fp-ts/TaskEither'
import { access, constants, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { File } from '../files/plan'
import { HEADER } from '../print/model'
import { messageOf, type SchemaError } from '../SchemaError'

/** A result of input or output, or errors that name the file. */
export type Io<A> = TE.TaskEither<ReadonlyArray<SchemaError>, A>

/** Runs a promise: its rejection becomes an error of the file. */
export const attempt = <A>(file: string, run: () => Promise<A>): Io<A> =>
  TE.tryCatch(run, (error) => [{ file, message: messageOf(error) }])

/** The files of a folder: those that the command wrote, and the paths of all others. */
export interface Folder {
  readonly own: ReadonlyArray<File>
  readonly foreign: ReadonlySet<string>
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
    for (const entry of entries) {
      if (entry.isDirectory()) continue
      const file = join(entry.parentPath, entry.name)
      const path = relative(folder, file).split(sep).join('/')
      const text = path.endsWith('.ts') && entry.isFile() ? await readFile(file, 'utf8') : ''
      if (text.startsWith(HEADER)) own.push({ path, text })
      else foreign.add(path)
    }
    return { own: own.sort((a, b) => (a.path < b.path ? -1 : 1)), foreign }
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

/** Writes and removes files of a folder. All new files are written before the first one replaces an old file. */
export const replaceFiles = (folder: string, write: ReadonlyArray<File>, remove: ReadonlyArray<string>): Io<void> =>
  attempt(folder, async () => {
    await mkdir(folder, { recursive: true })
    const waiting = await mkdtemp(join(folder, '.io-ts-kubernetes-'))
    try {
      await Promise.all(write.map(({ text }, index) => writeFile(join(waiting, String(index)), text)))
      await Promise.all(
        [...new Set(write.map(({ path }) => dirname(join(folder, path))))].map((path) =>
          mkdir(path, { recursive: true })
        )
      )
      for (const [index, { path }] of write.entries()) await rename(join(waiting, String(index)), join(folder, path))
      for (const path of remove) await rm(join(folder, path))
    } finally {
      await rm(waiting, { recursive: true, force: true })
    }
  })

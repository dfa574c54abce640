/** Replaces files of the output folder. */
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
  rmdir,
  writeFile
} from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { File } from '../files/plan'
import { attempt, type Io, isMissing, isOwn, TEMPORARY } from './folder'

/** Returns the path of a file of a folder. It throws if the file is outside of it. */
const pathIn = (folder: string, path: string): string => {
  const below = relative(folder, join(folder, path))
  if (below === '' || below.split(sep)[0] === '..' || isAbsolute(below)) throw new Error(`${path} is not in ${folder}`)
  return join(folder, path)
}

/** What else the writer needs. */
export interface ReplaceOptions {
  /**
   * Returns the index as it must be for the files in the folder. It is written last, and again until its text stays the
   * same: another run may write other folders meanwhile.
   */
  readonly index?: () => Promise<File>
  /** Stops the writer between two files. */
  readonly signal?: AbortSignal
}

/**
 * Writes and removes files of a folder: all of them, or none if one cannot be written or removed. All new files are
 * written before the first one replaces an old file. Returns the number of files that changed.
 */
export const replaceFiles = (
  folder: string,
  write: ReadonlyArray<File>,
  remove: ReadonlyArray<string>,
  { index, signal }: ReplaceOptions = {}
): Io<number> =>
  attempt(folder, async () => {
    const files = write.map(({ path, text }) => ({ path: pathIn(folder, path), text }))
    const gone = remove.map((path) => pathIn(folder, path))
    // how to go back, the last step first
    const undo: Array<() => Promise<unknown>> = []
    const written = new Set<string>()
    const makeFolder = async (path: string): Promise<void> => {
      const created = await mkdir(path, { recursive: true })
      if (created !== undefined) undo.unshift(() => removeEmpty(resolve(path), resolve(created)))
    }
    // a file may have appeared or changed since the folder was read
    const replace = async (waiting: string, name: string, path: string): Promise<void> => {
      checkNotStopped(signal)
      const old = join(waiting, `old${name}`)
      const exists = await isFile(path)
      if (exists) {
        await copyFile(path, old)
        await checkOwn(path, old)
      }
      await rename(join(waiting, name), path)
      undo.unshift(() => (exists ? rename(old, path) : rm(path)))
      written.add(path)
    }
    const removeFile = async (waiting: string, name: string, path: string): Promise<void> => {
      checkNotStopped(signal)
      const old = join(waiting, `gone${name}`)
      await rename(path, old)
      undo.unshift(() => rename(old, path))
      await checkOwn(path, old)
    }
    const writeIndex = async (
      waiting: string,
      toIndex: () => Promise<File>,
      count = 0,
      last?: string
    ): Promise<void> => {
      const { path, text } = await toIndex()
      if (text === last) return
      const file = pathIn(folder, path)
      if ((await isFile(file)) && (await readFile(file, 'utf8')) === text) return
      const name = `index${count}`
      await writeFile(join(waiting, name), text)
      await replace(waiting, name, file)
      await writeIndex(waiting, toIndex, count + 1, text)
    }
    const all = async (): Promise<string> => {
      await makeFolder(folder)
      await removeStale(folder)
      const waiting = await mkdtemp(join(folder, TEMPORARY))
      undo.unshift(() => rm(waiting, { recursive: true }))
      await Promise.all(files.map(({ text }, number) => writeFile(join(waiting, String(number)), text)))
      const targets = files.map(({ path }) => path)
      const parents = new Set([...targets, ...gone].map((path) => dirname(path)))
      for (const path of parents) await makeFolder(path)
      for (const path of parents) await access(path, constants.W_OK)
      for (const path of targets) await isFile(path)
      for (const [number, path] of targets.entries()) await replace(waiting, String(number), path)
      for (const [number, path] of gone.entries()) await removeFile(waiting, String(number), path)
      if (index !== undefined) await writeIndex(waiting, index)
      return waiting
    }
    const waiting = await all().catch(async (error: unknown) => {
      // a step that fails must not keep the others from their work
      for (const step of undo) await step().catch(() => undefined)
      throw error
    })
    await rm(waiting, { recursive: true })
    return written.size
  })

const checkNotStopped = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted === true) throw new Error('the run was stopped, and changed nothing')
}

const HOUR = 60 * 60 * 1000

/**
 * Removes the temporary folders of runs that were killed: those that have only files of such a folder, and that did not
 * change for an hour. A run needs some seconds.
 */
const removeStale = async (folder: string): Promise<void> => {
  const names = (await readdir(folder)).filter(
    (name) => name.startsWith(TEMPORARY) && /^[A-Za-z0-9]{6}$/.test(name.slice(TEMPORARY.length))
  )
  for (const name of names) {
    // another run may remove its folder meanwhile
    await removeIfStale(join(folder, name)).catch(() => undefined)
  }
}

const removeIfStale = async (path: string): Promise<void> => {
  const { mtimeMs } = await lstat(path)
  const files = await readdir(path)
  const isOurs = files.every((file) => /^(?:old|gone)?(?:index)?\d+$/.test(file))
  if (isOurs && Date.now() - mtimeMs > HOUR) await rm(path, { recursive: true })
}

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

/** Removes a folder and those above it, up to `top`. It throws if another program wrote files into them. */
const removeEmpty = async (path: string, top: string): Promise<void> => {
  await rmdir(path)
  if (path !== top) await removeEmpty(dirname(path), top)
}

/** Fails if the command did not write a file. `copy` has the file's text. */
const checkOwn = async (path: string, copy: string): Promise<void> => {
  const isLink = (await lstat(copy)).isSymbolicLink()
  if (!isLink && isOwn(await readFile(copy, 'utf8'))) return
  throw new Error(
    `${path} was changed meanwhile, and was not written by io-ts-kubernetes-generate: move it, or choose another folder`
  )
}

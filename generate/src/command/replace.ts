/** Replaces files of the output folder. */
import {
  access,
  constants,
  copyFile,
  lstat,
  mkdir,
  mkdtemp,
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
      if (created !== undefined) undo.unshift(() => removeEmpty(resolve(path), resolve(created)))
    }
    // a file may have appeared or changed since the folder was read
    const replace = async (waiting: string, index: number, path: string): Promise<void> => {
      const old = join(waiting, `old${index}`)
      const exists = await isFile(path)
      if (exists) {
        await copyFile(path, old)
        await checkOwn(path, old)
      }
      await rename(join(waiting, String(index)), path)
      undo.unshift(() => (exists ? rename(old, path) : rm(path)))
    }
    const removeFile = async (waiting: string, index: number, path: string): Promise<void> => {
      const old = join(waiting, `gone${index}`)
      await rename(path, old)
      undo.unshift(() => rename(old, path))
      await checkOwn(path, old)
    }
    const all = async (): Promise<string> => {
      await makeFolder(folder)
      const waiting = await mkdtemp(join(folder, TEMPORARY))
      undo.unshift(() => rm(waiting, { recursive: true }))
      await Promise.all(write.map(({ text }, index) => writeFile(join(waiting, String(index)), text)))
      const parents = new Set([...targets, ...gone].map((path) => dirname(path)))
      for (const path of parents) await makeFolder(path)
      for (const path of parents) await access(path, constants.W_OK)
      for (const path of targets) await isFile(path)
      for (const [index, path] of targets.entries()) await replace(waiting, index, path)
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

/** The command: reads the inputs, and writes the models or says what would change. */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as TE from 'fp-ts/TaskEither'
import { readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Options, resolveConfig } from 'prettier'
import { type Change, changesOf, type LostSecret, lostSecrets } from '../files/changes'
import { foldersOf, unnamedFolders } from '../files/folders'
import { formatFile } from '../files/format'
import { type BrokenImport, brokenImports } from '../files/imports'
import { namespacesIn } from '../files/namespaces'
import { type File, INDEX, type Plan, planFiles, planIndex } from '../files/plan'
import { type Generated, generate, type Text } from '../generate'
import { messageOf, type SchemaError, toLine } from '../SchemaError'
import { type Arguments, parseArguments, USAGE } from './arguments'
import { toText } from './text'
import { attempt, checkWritable, type Folder, type Io, obstacleOf, readFolder, readIndexes } from './folder'
import { replaceFiles } from './replace'
import { report } from './report'

/** The input and output of the command, which tests replace. */
export interface World {
  readonly stdin: () => Promise<Uint8Array>
  readonly print: (text: string) => void
  readonly printError: (text: string) => void
  /** Shows the progress of slow work on one line. The empty string removes the line. */
  readonly progress: (text: string) => void
  /** Runs what must not be ended between two files. The signal stops it instead. */
  readonly whileWriting: <A>(write: (signal: AbortSignal) => Promise<A>) => Promise<A>
  readonly version: string
}

/**
 * Runs a command line. Returns the exit code: 0, 1 if `--check` found changes, or 2 for an error. Node would end with 1
 * for an exception.
 */
export const run = async (world: World, args: ReadonlyArray<string>): Promise<number> => {
  try {
    return await runParsed(world, args)
  } catch (error) {
    world.printError(`internal error: ${messageOf(error)}\n`)
    return 2
  }
}

const runParsed = async (world: World, args: ReadonlyArray<string>): Promise<number> => {
  const parsed = parseArguments(args)
  if (E.isLeft(parsed)) {
    switch (parsed.left._tag) {
      case 'Help':
        world.print(USAGE)
        return 0
      case 'Version':
        world.print(`${world.version}\n`)
        return 0
      case 'Wrong':
        world.printError(`${parsed.left.message}\n\n${USAGE}`)
        return 2
    }
  }
  const result = await runArguments(world, parsed.right)()
  world.progress('')
  if (E.isRight(result)) return result.right
  for (const error of result.left) world.printError(`${toLine(error)}\n`)
  return 2
}

const runArguments = (world: World, args: Arguments): Io<number> =>
  pipe(
    TE.Do,
    TE.apS('openapi', TE.traverseSeqArray(readText(world))(args.openapi)),
    TE.apS('crd', TE.traverseSeqArray(readText(world))(args.crd)),
    TE.apS('overrides', args.overrides === undefined ? TE.right(undefined) : readText(world)(args.overrides)),
    TE.chainEitherK(({ openapi, crd, overrides }) => generate({ openapi, crd, overrides, kinds: args.kinds })),
    TE.chain((generated) => {
      for (const notice of generated.notices) world.printError(`${toLine(notice)}\n`)
      return generated.models.length === 0
        ? TE.left([nothing(args.out, generated)])
        : writeOrCheck(world, args, generated)
    })
  )

const nothing = (out: string, { notices }: Generated): SchemaError => ({
  file: out,
  message: `nothing to write${notices.length > 0 ? '' : ': io-ts-kubernetes has the models of all these kinds'}`
})

const writeOrCheck = (world: World, args: Arguments, generated: Generated): Io<number> =>
  pipe(
    args.check ? TE.right(undefined) : checkWritable(args.out),
    TE.chain(() => readFolder(args.out)),
    TE.chain((folder) => {
      const before = foldersOf(folder.own)
      const plan = planFiles(generated.models, {
        before,
        namespaces: namespacesBefore(folder.own),
        extension: args.extension,
        compiled: args.compiled
      })
      const others = before.filter((name) => !plan.folders.includes(name))
      return finish(world, args, folder, plan, unnamedFolders(others, generated.groups))
    })
  )

const readText =
  (world: World) =>
  (file: string): Io<Text> =>
    pipe(
      attempt(file === '-' ? 'standard input' : file, async () =>
        toText(file === '-' ? await world.stdin() : await readFileOf(file))
      ),
      TE.map((text) => ({ file: file === '-' ? 'standard input' : file, text }))
    )

const readFileOf = async (file: string): Promise<Uint8Array> => {
  if ((await stat(file).catch(() => undefined))?.isDirectory() === true) {
    throw new Error(`is a folder: give the files in it, such as ${join(file, '*.yaml')}`)
  }
  return readFile(file)
}

const finish = (
  world: World,
  args: Arguments,
  folder: Folder,
  plan: Plan,
  unnamed: ReadonlyArray<string>
): Io<number> => {
  const obstacles = [...new Set(plan.files.flatMap(({ path }) => obstacleOf(folder, path) ?? []))]
  if (obstacles.length > 0) return TE.left(obstacles.map((path) => notOurs(join(args.out, path))))
  // another run may have written other folders
  const before = folder.own.filter(({ path }) => path === INDEX || plan.folders.some((name) => isIn(name, path)))
  const staying = folder.own.filter((file) => !before.includes(file))
  const remove = before.map(({ path }) => path).filter((path) => !plan.files.some((file) => file.path === path))
  const broken = brokenImports(staying, plan.files, remove)
  if (broken.length > 0) return TE.left(broken.map(isImported(args.out)))
  return pipe(
    formatAll(world, args, plan.files),
    TE.chain((after) => {
      const secrets = lostSecrets(before, after)
      if (secrets.length > 0) return TE.left(secrets.map(isLost(args.out)))
      if (args.check) {
        const changes = [...changesOf(before, after), ...unnamed.map(isGone)]
        for (const line of report(changes)) world.print(`${line}\n`)
        return TE.right(changes.length > 0 ? 1 : 0)
      }
      const texts = new Map(before.map(({ path, text }) => [path, text]))
      const write = after.filter(({ path, text }) => path !== INDEX && texts.get(path) !== text)
      return pipe(
        replace(world, args, write, remove),
        TE.map((written) => {
          for (const path of unnamed) {
            world.printError(`${join(args.out, path)}: ${UNNAMED}: ${ADVICE}\n`)
          }
          world.print(`${after.length} files in ${args.out}: ${written} written, ${remove.length} removed\n`)
          return 0
        })
      )
    })
  )
}

/** Replaces files and the index. The index also has the folders that other runs write meanwhile. */
const replace =
  (world: World, args: Arguments, write: ReadonlyArray<File>, remove: ReadonlyArray<string>): Io<number> =>
  () => {
    const index = async (): Promise<File> => {
      const indexes = await readIndexes(args.out)
      const { path, text } = planIndex(foldersOf(indexes), namespacesBefore(indexes), args.extension)
      return { path, text: await formatFile(await settingsOf(args.out), text) }
    }
    return world.whileWriting((signal) => replaceFiles(args.out, write, remove, { index, signal })())
  }

/** Returns the names of folders in the index of all folders, if it is one of the files. */
const namespacesBefore = (files: ReadonlyArray<File>): ReadonlyMap<string, string> =>
  namespacesIn(files.find(({ path }) => path === INDEX)?.text ?? '')

const UNNAMED = 'no input has a kind of this version'
const ADVICE = 'delete the folder if no API server serves it, or give all custom resources of its group in one run'

const isGone = (place: string): Change => ({ class: 'gone', place, message: UNNAMED })

const isImported =
  (out: string) =>
  ({ path, target }: BrokenImport): SchemaError => ({
    file: join(out, target),
    message:
      `${join(out, path)} imports what this run would remove: give the kinds of both folders in one run, ` +
      'or delete the folder that you no longer need'
  })

const isLost =
  (out: string) =>
  ({ path, field }: LostSecret): SchemaError => ({
    file: join(out, path),
    field,
    message:
      'the field is secret, and would no longer be: give the table of the earlier run with --overrides, ' +
      'or delete the file if the field is no secret'
  })

const isIn = (folder: string, path: string): boolean => path.slice(0, path.lastIndexOf('/')) === folder

const notOurs = (file: string): SchemaError => ({
  file,
  message: 'the file exists, and was not written by io-ts-kubernetes-generate: move it, or choose another folder'
})

/** Returns the project's settings of Prettier, which it remembers. */
const settingsOf = (out: string): Promise<Options | null> => resolveConfig(resolve(out, INDEX), { editorconfig: true })

const formatAll = (world: World, args: Arguments, files: ReadonlyArray<File>): Io<ReadonlyArray<File>> =>
  attempt(args.out, async () => {
    const settings = await settingsOf(args.out)
    const formatted: Array<File> = []
    for (const { path, text } of files) {
      world.progress(`formatting ${formatted.length + 1} of ${files.length}`)
      formatted.push({ path, text: await formatFile(settings, text) })
    }
    return formatted
  })

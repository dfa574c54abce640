// Runs the programs of docs/examples, as the commands in their first lines do. The command tsx would run them in a second
// process, and kill it if it did not answer a signal at once.
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { PassThrough } from 'node:stream'
import { pathToFileURL } from 'node:url'

const root = join(__dirname, '../..')

const importOf = (file: string): string => `--import=${pathToFileURL(file).href}`

const TYPESCRIPT = importOf(join(root, 'node_modules/tsx/dist/loader.mjs'))

const run = (
  file: string,
  args: ReadonlyArray<string>,
  env: Readonly<Record<string, string>>
): readonly [string, ReadonlyArray<string>, { readonly cwd: string; readonly env: NodeJS.ProcessEnv }] => [
  process.execPath,
  [TYPESCRIPT, join('docs/examples', file), ...args],
  { cwd: root, env: { ...process.env, ...env } }
]

export interface Printed {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program until it ends. Returns its output and its exit code. */
export const runToEnd = (
  file: string,
  args: ReadonlyArray<string>,
  env: Readonly<Record<string, string>>
): Promise<Printed> =>
  new Promise((resolve, reject) => {
    execFile(...run(file, args, env), (error, stdout, stderr) => {
      if (error === null || typeof error.code === 'number') resolve({ code: Number(error?.code ?? 0), stdout, stderr })
      else reject(new Error(`${file}: ${stderr}`, { cause: error }))
    })
  })

export interface Running {
  /** The first line of the output. */
  readonly line: string
  /** Waits for the next line. */
  readonly nextLine: () => Promise<string>
  /** Stops the program, and returns its exit code. */
  readonly stop: () => Promise<number | null>
}

/** A running program with a clock that only the test advances. */
export interface RunningWithClock extends Running {
  readonly advance: (millis: number) => void
}

/** Returns a function that waits for the next line of the standard output and of the standard error. */
const linesOf = (child: ChildProcess): (() => Promise<string>) => {
  const both = new PassThrough()
  for (const stream of [child.stdout, child.stderr]) stream?.pipe(both, { end: false })
  child.once('close', () => both.end())
  const lines = createInterface({ input: both })[Symbol.asyncIterator]()
  return async () => {
    const { value, done } = await lines.next()
    if (done === true) throw new Error(`the program ended with ${String(child.exitCode)}`)
    return value
  }
}

const toRunning = async (child: ChildProcess): Promise<Running> => {
  // a test that fails does not stop it
  process.once('exit', () => child.kill())
  const nextLine = linesOf(child)
  return {
    line: await nextLine(),
    nextLine,
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      const [code] = (await ended) as [number | null]
      return code
    }
  }
}

/** Starts a program that does not end by itself, and waits for its first line. */
export const start = (
  file: string,
  args: ReadonlyArray<string>,
  env: Readonly<Record<string, string>>
): Promise<Running> => {
  const [command, commandArgs, options] = run(file, args, env)
  return toRunning(spawn(command, commandArgs, { ...options, stdio: ['ignore', 'pipe', 'pipe'] }))
}

/** The same with a clock that stands still. */
export const startWithClock = async (
  file: string,
  env: Readonly<Record<string, string>>
): Promise<RunningWithClock> => {
  const [command, args, options] = run(file, [], env)
  const child = spawn(
    command,
    ['--disable-warning=ExperimentalWarning', importOf(join(__dirname, 'clock.mjs')), ...args],
    { ...options, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] }
  )
  return { ...(await toRunning(child)), advance: (millis) => void child.send(millis) }
}

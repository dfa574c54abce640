// Runs the programs of docs/examples with the commands in their first lines.
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const root = join(__dirname, '../..')

const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')

const run = (
  file: string,
  args: ReadonlyArray<string>,
  env: Readonly<Record<string, string>>
): readonly [string, ReadonlyArray<string>, { readonly cwd: string; readonly env: NodeJS.ProcessEnv }] => [
  process.execPath,
  [tsx, join('docs/examples', file), ...args],
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
  /** The first output. */
  readonly line: string
  /** Stops the program, and returns its exit code. */
  readonly stop: () => Promise<number | null>
}

const firstText = async (child: ChildProcess): Promise<string> => {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`ended with ${String(code)}`)
  })
  const [text] = (await Promise.race([once(child.stdout ?? child, 'data'), ended])) as [Buffer]
  ended.catch(() => undefined)
  return text.toString().trim()
}

/** Starts a program that does not end by itself, and waits for its first output. */
export const start = async (
  file: string,
  args: ReadonlyArray<string>,
  env: Readonly<Record<string, string>>
): Promise<Running> => {
  const [command, commandArgs, options] = run(file, args, env)
  const child = spawn(command, commandArgs, { ...options, stdio: ['ignore', 'pipe', 'inherit'] })
  const line = await firstText(child)
  return {
    line,
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      const [code] = (await ended) as [number | null]
      return code
    }
  }
}

// The programs of docs/examples, run as their first lines say.
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

/** What a program prints until it ends, and the code with which it does. */
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
  /** What it printed first. */
  readonly line: string
  /** Asks it to end, and gives the code with which it did. */
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

/** Starts a program that goes on, and waits until it has printed something. */
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

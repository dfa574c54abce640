/** The program: connects the command to its process. */
import { version } from '../package.json'
import { run } from './command/run'
import { messageOf } from './SchemaError'

const readAll = async (): Promise<Uint8Array> => {
  const parts: Array<Buffer> = []
  for await (const part of process.stdin) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

/** A program such as `head` closes the pipe when it has read enough, which is no error. */
const ignoreClosed = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error
}
process.stdout.on('error', ignoreClosed)
process.stderr.on('error', ignoreClosed)

// Node's own exit code is 1, which says that --check found changes
process.on('uncaughtException', (error) => {
  process.stderr.write(`internal error: ${messageOf(error)}\n`)
  process.exit(2)
})

const SIGNALS: ReadonlyArray<NodeJS.Signals> = ['SIGINT', 'SIGTERM', 'SIGHUP']

const hasProgress = process.stderr.isTTY && process.env['CI'] === undefined

/** Runs the writing of files. A signal stops it, and ends the program after it has gone back. Later ones change nothing. */
const whileWriting = async <A>(write: (signal: AbortSignal) => Promise<A>): Promise<A> => {
  const stop = new AbortController()
  // the reason is that of the first call
  const handle = (name: NodeJS.Signals): void => {
    stop.abort(name)
  }
  for (const name of SIGNALS) process.on(name, handle)
  try {
    return await write(stop.signal)
  } finally {
    for (const name of SIGNALS) process.off(name, handle)
    if (stop.signal.aborted) process.kill(process.pid, stop.signal.reason as NodeJS.Signals)
  }
}

void run(
  {
    stdin: readAll,
    print: (text) => process.stdout.write(text),
    printError: (text) => process.stderr.write(text),
    progress: (text) => {
      if (hasProgress) process.stderr.write(`\r\u001b[2K${text}`)
    },
    whileWriting,
    version
  },
  process.argv.slice(2)
).then((code) => {
  process.exitCode = code
})

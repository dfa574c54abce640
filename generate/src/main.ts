/** The program: connects the command to its process. */
import { version } from '../package.json'
import { run } from './command/run'

const readAll = async (): Promise<Uint8Array> => {
  const parts: Array<Buffer> = []
  for await (const part of process.stdin) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

const hasProgress = process.stderr.isTTY && process.env['CI'] === undefined

void run(
  {
    stdin: readAll,
    print: (text) => process.stdout.write(text),
    printError: (text) => process.stderr.write(text),
    progress: (text) => {
      if (hasProgress) process.stderr.write(`\r\u001b[2K${text}`)
    },
    version
  },
  process.argv.slice(2)
).then((code) => {
  process.exitCode = code
})

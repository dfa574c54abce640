// Reads lines of JSON such as {"name":"etcd","file":"/…/etcd","args":[]}, and starts the program of each. When its input
// ends, it stops the programs, the last one first, and removes their folder. So nothing remains, however the tests end.
//
// If a program ends by itself, it prints a line of JSON: {"name":"etcd","code":1,"log":"…"}.
import { spawn } from 'node:child_process'
import { openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const [folder] = process.argv.slice(2)
const running = []
let isEnding = false

// Ctrl-C is for the tests. When they end, the input of this program ends.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined)
// The process that reads this output may have ended.
process.stdout.on('error', () => undefined)

const start = ({ name, file, args }) => {
  const log = join(folder, `${name}.log`)
  const child = spawn(file, args, { cwd: folder, stdio: ['ignore', openSync(log, 'w'), openSync(log, 'a')] })
  const ended = new Promise((resolve) => {
    child.on('error', ({ message }) => resolve(message))
    child.on('exit', (code, signal) => resolve(code ?? signal))
  })
  void ended.then((code) => {
    if (!isEnding) console.log(JSON.stringify({ name, code, log: readFileSync(log, 'utf8').slice(-4000) }))
  })
  running.unshift({ child, ended })
}

const end = async ({ child, ended }) => {
  child.kill('SIGTERM')
  const impatience = setTimeout(() => child.kill('SIGKILL'), 5000)
  await ended
  clearTimeout(impatience)
}

for await (const line of createInterface({ input: process.stdin })) start(JSON.parse(line))

isEnding = true
for (const program of running) await end(program)
rmSync(folder, { recursive: true, force: true })

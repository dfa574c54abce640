// Runs the programs that it is told to, a JSON line each: {"name":"etcd","file":"/…/etcd","args":[]}. When its input
// ends, they end, the last one first, and their folder is gone: so nothing stays behind, however the tests end.
//
// It says, a JSON line each, which of them ended by itself: {"name":"etcd","code":1,"log":"…"}.
import { spawn } from 'node:child_process'
import { openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const [folder] = process.argv.slice(2)
const running = []
let isEnding = false

// Ctrl-C is meant for the tests, which then let go of this program's input.
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

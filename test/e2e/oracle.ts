// Go's own decoder, as a function of documents: a process that is asked a line and answers a line.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Row } from '../wire/compare'

/** What Go makes of a document. */
type Verdict = Pick<Row, 'accept' | 'made' | 'output' | 'error' | 'strictErrors'>

export interface Oracle {
  readonly judge: (apiVersion: string, kind: string, input: string) => Promise<Verdict>
  /** Judges bytes. As at the endpoint, a document of another kind is refused. */
  readonly judgeBytes: (apiVersion: string, kind: string, input: Uint8Array) => Promise<Verdict>
  readonly stop: () => Promise<void>
}

export const startOracle = (file: string): Oracle => {
  const child = spawn(file, [], { stdio: ['pipe', 'pipe', 'inherit'] })
  const waiting: Array<{ readonly resolve: (verdict: Verdict) => void; readonly reject: (error: Error) => void }> = []
  createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.resolve(JSON.parse(line) as Verdict))
  child.on('exit', (code) => {
    for (const { reject } of waiting.splice(0)) reject(new Error(`the oracle ended: ${String(code)}`))
  })
  const ask = (question: object): Promise<Verdict> =>
    new Promise((resolve, reject) => {
      waiting.push({ resolve, reject })
      child.stdin.write(`${JSON.stringify(question)}\n`)
    })
  return {
    judge: (apiVersion, kind, input) => ask({ apiVersion, kind, input }),
    judgeBytes: (apiVersion, kind, input) =>
      ask({ apiVersion, kind, inputBase64: Buffer.from(input).toString('base64') }),
    stop: async () => {
      const ended = once(child, 'exit')
      child.stdin.end()
      await ended
    }
  }
}

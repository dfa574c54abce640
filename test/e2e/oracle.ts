// Go's own decoder, as a function of documents: a process that is asked a line and answers a line.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Answer } from '../scalar/compare'
import type { Question } from '../scalar/texts'
import type { Row } from '../wire/compare'

/** What Go makes of a document. */
type Verdict = Pick<Row, 'accept' | 'made' | 'output' | 'error' | 'strictErrors'>

export interface Oracle {
  readonly judge: (apiVersion: string, kind: string, input: string) => Promise<Verdict>
  /** Judges bytes. As at the endpoint, a document of another kind is refused. */
  readonly judgeBytes: (apiVersion: string, kind: string, input: Uint8Array) => Promise<Verdict>
  /** Judges the JSON text of a scalar, and compares it with a second one. */
  readonly judgeScalar: (question: Question) => Promise<Answer>
  readonly stop: () => Promise<void>
}

export const startOracle = (file: string): Oracle => {
  const child = spawn(file, [], { stdio: ['pipe', 'pipe', 'inherit'] })
  const waiting: Array<{ readonly resolve: (verdict: unknown) => void; readonly reject: (error: Error) => void }> = []
  createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.resolve(JSON.parse(line)))
  child.on('exit', (code) => {
    for (const { reject } of waiting.splice(0)) reject(new Error(`the oracle ended: ${String(code)}`))
  })
  // Go answers a question of one kind with an answer of that kind
  const ask = <A>(question: object): Promise<A> =>
    new Promise((resolve, reject) => {
      waiting.push({ resolve: resolve as (verdict: unknown) => void, reject })
      child.stdin.write(`${JSON.stringify(question)}\n`)
    })
  return {
    judge: (apiVersion, kind, input) => ask({ apiVersion, kind, input }),
    judgeBytes: (apiVersion, kind, input) =>
      ask({ apiVersion, kind, inputBase64: Buffer.from(input).toString('base64') }),
    judgeScalar: (question) => ask(question),
    stop: async () => {
      const ended = once(child, 'exit')
      child.stdin.end()
      await ended
    }
  }
}

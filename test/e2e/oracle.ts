// Go's own code, as a function of documents: a process that is asked a line and answers a line.
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

/** What an API server makes of a custom resource. */
interface CustomVerdict {
  readonly accept: boolean
  readonly errors: ReadonlyArray<string>
  readonly unknownFields: ReadonlyArray<string>
}

export interface CustomOracle {
  readonly judge: (crd: unknown, version: string, input: string) => Promise<CustomVerdict>
  readonly stop: () => Promise<void>
}

interface Program {
  /** Go answers a question of one kind with an answer of that kind. */
  readonly ask: <A>(question: object) => Promise<A>
  readonly stop: () => Promise<void>
}

/** Starts a program that answers each line of JSON with one. */
const start = (file: string, args: ReadonlyArray<string> = []): Program => {
  const child = spawn(file, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const waiting: Array<{ readonly resolve: (answer: unknown) => void; readonly reject: (error: Error) => void }> = []
  createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.resolve(JSON.parse(line)))
  let ended: string | undefined
  child.on('exit', (code) => {
    ended = `the oracle ended: ${String(code)}`
    for (const { reject } of waiting.splice(0)) reject(new Error(ended))
  })
  return {
    ask: <A>(question: object): Promise<A> =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) {
          reject(new Error(ended))
          return
        }
        waiting.push({ resolve: resolve as (answer: unknown) => void, reject })
        child.stdin.write(`${JSON.stringify(question)}\n`)
      }),
    stop: async () => {
      const exit = once(child, 'exit')
      child.stdin.end()
      await exit
    }
  }
}

/** The kinds that Go's decoder knows: those of the library, or every kind that an API server serves. */
export type Kinds = 'library' | 'all'

/** Starts Go's own decoder. */
export const startOracle = (file: string, kinds: Kinds = 'library'): Oracle => {
  const { ask, stop } = start(file, kinds === 'all' ? ['all'] : [])
  return {
    judge: (apiVersion, kind, input) => ask({ apiVersion, kind, input }),
    judgeBytes: (apiVersion, kind, input) =>
      ask({ apiVersion, kind, inputBase64: Buffer.from(input).toString('base64') }),
    judgeScalar: (question) => ask(question),
    stop
  }
}

/** Starts the code of API servers for custom resources. */
export const startCustomOracle = (file: string): CustomOracle => {
  const { ask, stop } = start(file)
  return { judge: (crd, version, input) => ask({ crd, version, input }), stop }
}

// npm run load: sends valid and invalid requests to the webhook of docs/examples, on this machine only: for 20 seconds, or
// for as many as --seconds says. Writes docs/load.md, and fails if an answer is wrong or memory grows.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import autocannon from 'autocannon'
import { writePage } from '../bench/report/page.mts'
import { formatCount, type Table, toMarkdown, toText } from '../bench/report/Table.mts'
import { abortRequests } from './abortedRequests.ts'
import { type Case, cases } from './requests.ts'

const SECONDS = Number(parseArgs({ options: { seconds: { type: 'string', default: '20' } } }).values.seconds)
const WARM_SECONDS = 10
/** The resident set is measured after each of these parts of the time. */
const PARTS = 10
const CONNECTIONS = 20
const BREAK_EVERY_MILLIS = 10

// -------------------------------------------------------------------------------------
// the server
// -------------------------------------------------------------------------------------

interface Memory {
  readonly heap: number
  readonly rss: number
}

const server = fork(fileURLToPath(new URL('server.ts', import.meta.url)), {
  execArgv: ['--expose-gc', '--import', 'tsx']
})
const [url] = (await once(server, 'message')) as [string]

const measure = async (): Promise<Memory> => {
  server.send('memory')
  const [memory] = (await once(server, 'message')) as [Memory]
  return memory
}

// -------------------------------------------------------------------------------------
// the requests
// -------------------------------------------------------------------------------------

const answers = new Map<Case, { right: number; wrong: number }>(cases.map((one) => [one, { right: 0, wrong: 0 }]))

const isRight = ({ status, verdict }: Case, answered: number, body: string): boolean => {
  if (answered !== status) return false
  const { kind, status: said, spec } = JSON.parse(body) as Readonly<Record<string, unknown>>
  return verdict === undefined
    ? kind === 'Status' && said === 'Failure'
    : kind === 'TokenReview' && isDeepStrictEqual(said, verdict) && isDeepStrictEqual(spec, {})
}

const toRequest = (one: Case): autocannon.Request => ({
  method: one.method,
  headers: { 'content-type': one.contentType },
  body: one.body,
  onResponse: (status, body) => {
    const count = answers.get(one)
    if (count !== undefined) count[isRight(one, status, body) ? 'right' : 'wrong']++
  }
})

/** The requests in an order in which each connection sends every kind. */
const requests = Array.from({ length: Math.max(...cases.map(({ share }) => share)) }, (_, turn) =>
  cases.filter(({ share }) => share > turn).map(toRequest)
).flat()

const load = (duration: number): Promise<autocannon.Result> =>
  autocannon({ url, duration, connections: CONNECTIONS, requests, timeout: 10 })

// -------------------------------------------------------------------------------------
// the run
// -------------------------------------------------------------------------------------

const endBreaking = abortRequests(Number(new URL(url).port), BREAK_EVERY_MILLIS)
await load(WARM_SECONDS)
const before = await measure()
for (const count of answers.values()) Object.assign(count, { right: 0, wrong: 0 })
const results: Array<autocannon.Result> = []
const parts: Array<number> = []
for (let part = 0; part < PARTS; part++) {
  results.push(await load(SECONDS / PARTS))
  parts.push((await measure()).rss)
}
const broken = endBreaking()
const after = await measure()
server.disconnect()

const wrong = Array.from(answers.values()).reduce((sum, count) => sum + count.wrong, 0)
const sum = (of: (result: autocannon.Result) => number): number => results.reduce((all, result) => all + of(result), 0)
const highest = (of: (result: autocannon.Result) => number): number => Math.max(...results.map(of))
const fiveHundreds = sum((result) => result['5xx'])
const failed = sum(({ errors, timeouts }) => errors + timeouts)

const mebibytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1)

const answerTable: Table = {
  title: 'Answers',
  note: `In ${String(SECONDS)} seconds over ${String(CONNECTIONS)} connections, after ${String(WARM_SECONDS)} seconds to warm up: each kind of request, the expected answer, and the number of right and wrong answers. Status and body of each answer are checked.`,
  head: ['sent', 'answer', 'right', 'wrong'],
  rows: Array.from(answers, ([{ name, status, verdict }, count]) => [
    name,
    verdict === undefined
      ? String(status)
      : `${String(status)}, ${'user' in verdict ? 'authenticated' : 'not authenticated'}`,
    formatCount(count.right),
    formatCount(count.wrong)
  ])
}

const summaryTable: Table = {
  title: 'Speed and memory',
  note: 'Each latency is the highest of ten parts of the time, and includes the requests of 3 MiB. Memory is that of the server after a garbage collection: the heap with external memory, and the resident set. Between two parts, requests are still being aborted.',
  head: ['', ''],
  rows: [
    ['answers', formatCount(sum((result) => result.requests.total))],
    ['answers per second', formatCount(sum((result) => result.requests.average) / PARTS)],
    ['median latency, ms', String(highest((result) => result.latency.p50))],
    ['99th percentile of latency, ms', String(highest((result) => result.latency.p99))],
    ['answers with 5xx', formatCount(fiveHundreds)],
    ['connections that failed or timed out', formatCount(failed)],
    ['aborted requests', formatCount(broken)],
    ['heap after warm-up → at the end, MiB', `${mebibytes(before.heap)} → ${mebibytes(after.heap)}`],
    ['resident set after warm-up → at the end, MiB', `${mebibytes(before.rss)} → ${mebibytes(after.rss)}`],
    ['resident set after each part, MiB', parts.map(mebibytes).join(', ')]
  ]
}

const intro = `
<!-- Written by npm run load. -->

# The webhook under load

\`\`\`sh
npm run load                   # writes this page, in half a minute
npm run load -- --seconds 360  # six minutes: more than a million answers
\`\`\`

The webhook of [docs/examples/webhook.ts](examples/webhook.ts) on \`node:http\`. autocannon sends valid and invalid requests. In
addition, a hundred requests per second are aborted, in turn with FIN and with RST. Server and load are two processes of one
machine, so the speed means little. The result is that no answer is wrong and that the heap does not grow.

This run: Node ${process.version}.
`

console.log([answerTable, summaryTable].map(toText).join('\n\n'))
await writePage('load.md', [intro.trim(), ...[answerTable, summaryTable].map(toMarkdown), ''].join('\n\n'))

const grown = (after.heap - before.heap) / 1024 / 1024
if (wrong > 0 || fiveHundreds > 0 || failed > 0 || grown > 5) {
  throw new Error('an answer was wrong or missing, or memory grew')
}

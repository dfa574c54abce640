// npm run load: 20 seconds of everything that can be sent to the webhook of docs/examples, on this machine alone. Writes
// docs/load.md, and fails where an answer is wrong or memory grows.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import autocannon from 'autocannon'
import { writePage } from '../bench/report/page.mts'
import { formatCount, type Table, toMarkdown, toText } from '../bench/report/Table.mts'
import { abortRequests } from './abortedRequests.ts'
import { type Case, cases } from './requests.ts'

const SECONDS = 20
const WARM_SECONDS = 10
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

/** One after the other by turns, so that each connection sends all sorts. */
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
const result = await load(SECONDS)
const broken = endBreaking()
const after = await measure()
server.disconnect()

const wrong = Array.from(answers.values()).reduce((sum, count) => sum + count.wrong, 0)
const mebibytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1)

const answerTable: Table = {
  title: 'Answers',
  note: `In ${String(SECONDS)} seconds over ${String(CONNECTIONS)} connections, after ${String(WARM_SECONDS)} seconds to warm up: what was sent, what had to come back, and how often it did. Status and body were looked at each time.`,
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
  title: 'The rest',
  note: 'Latency is of whole answers, the 3 MiB ones included. Memory is of the server, after a collection: the heap with what hangs on it, and all that the system gave it.',
  head: ['', ''],
  rows: [
    ['answers in a second', formatCount(result.requests.average)],
    ['latency, median, ms', String(result.latency.p50)],
    ['latency, 99 of 100, ms', String(result.latency.p99)],
    ['answers 5xx', formatCount(result['5xx'])],
    ['connections that failed, or were late', formatCount(result.errors + result.timeouts)],
    ['requests broken off, in all', formatCount(broken)],
    ['heap, warm and at the end, MiB', `${mebibytes(before.heap)} → ${mebibytes(after.heap)}`],
    ['resident, warm and at the end, MiB', `${mebibytes(before.rss)} → ${mebibytes(after.rss)}`]
  ]
}

const intro = `
<!-- Written by npm run load. -->

# The webhook under load

\`\`\`sh
npm run load  # writes this page, in half a minute
\`\`\`

The webhook of [docs/examples/webhook.ts](examples/webhook.ts) on \`node:http\`, under everything that can be sent to it: good
and bad requests by autocannon, and beside them, a hundred times in a second, one that is broken off, politely or not.
Server and load are two processes of one machine, so the numbers of a second say little; that nothing is wrong and
nothing grows says more.

This run: Node ${process.version}.
`

console.log([answerTable, summaryTable].map(toText).join('\n\n'))
await writePage('load.md', [intro.trim(), ...[answerTable, summaryTable].map(toMarkdown), ''].join('\n\n'))

const grown = (after.heap - before.heap) / 1024 / 1024
if (wrong > 0 || result['5xx'] > 0 || result.errors > 0 || result.timeouts > 0 || grown > 5) {
  throw new Error('an answer was wrong or missing, or memory grew')
}

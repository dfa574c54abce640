// docs/benchmarks.md, and the chart.
import { cpus } from 'node:os'
import { payloads } from '../payloads.mts'
import { handwritten, ours } from '../peers/index.mts'
import type { Peer } from '../peers/Peer.mts'
import { giftsOf } from '../sections/outcomes.mts'
import type { Data, Target } from '../sections/Section.mts'
import { type Bar, toSvg } from './chart.mts'
import { formatCount, formatRatio, type Table, toMarkdown } from './Table.mts'

/** How the run was made. */
export interface Setting {
  readonly node: string
  readonly cores: number
  readonly rounds: number
  readonly mayEval: boolean
}

export const settingOf = (rounds: number, mayEval: boolean): Setting => ({
  node: process.version,
  cores: cpus().length,
  rounds,
  mayEval
})

// -------------------------------------------------------------------------------------
// tables that nothing was measured for
// -------------------------------------------------------------------------------------

const yes = (is: boolean): string => (is ? 'yes' : 'no')

export const peerTable = (peers: ReadonlyArray<Peer>): Table => ({
  title: 'What one gets for the time',
  note: 'Found out by trying: whether wrong documents are refused, whether unknown fields are dropped at every depth, whether the value shares nothing with the document (`fieldsV1` is where most do).',
  head: ['', 'checks', 'strips', 'copies', 'how it is used here'],
  rows: peers.map((peer) => {
    const { checks, strips, copies } = giftsOf(peer)
    return [peer.name, yes(checks), yes(strips), yes(copies), peer.how]
  })
})

const payloadTable = (): Table => ({
  title: 'Payloads',
  note: 'TokenReviews all of them.',
  head: ['', 'bytes', 'what it is'],
  rows: payloads.map(({ name, text, what }) => [name, formatCount(text.length), what])
})

export const isMet = ({ measured, limit, sense }: Target): boolean =>
  sense === 'at most' ? measured <= limit : measured >= limit

const formatMeasured = (number: number): string => (number >= 1_000 ? formatCount(number) : formatRatio(number))

export const targetTable = (targets: ReadonlyArray<Target>): Table => ({
  title: 'Targets',
  note: 'What the library is held to, in this very run.',
  head: ['', 'measured', 'target', ''],
  rows: targets.map((target) => [
    target.name,
    formatMeasured(target.measured),
    `${target.sense === 'at most' ? '≤' : '≥'} ${target.limit.toLocaleString('en-GB').replace(/^0/, '')}`,
    isMet(target) ? 'met' : '**missed**'
  ])
})

// -------------------------------------------------------------------------------------
// the page
// -------------------------------------------------------------------------------------

const intro = ({ node, cores, rounds, mayEval }: Setting): string => `
<!-- Written by npm run bench. -->

# Benchmarks

![Decoding a TokenReview, beside other libraries](benchmarks.svg)

\`\`\`sh
npm run bench             # writes this page and its chart, in some minutes
npm run bench -- --quick  # prints the tables, in less than two
npm run bench -- --check  # asserts what every case does, and measures nothing
npm run --silent bench -- --json  # prints the ratios for a machine; goes with --quick too
NODE_OPTIONS=--disallow-code-generation-from-strings npm run bench -- --quick  # without eval
\`\`\`

This run: Node ${node}, ${String(cores)} cores, ${String(rounds)} rounds${mayEval ? '' : ', code from strings forbidden'}. Times depend on the machine. Ratios carry over, roughly.

- Everything runs in one process, and what users get is measured: the built package, imported by its public names.
- All models of this library are warm: each has decoded, guarded and encoded documents of several shapes before, and refused wrong ones. The other libraries have a TokenReview only, and have met the same documents of it.
- The cases of a comparison are shuffled each round. Each slice of a case stands between two slices of the reference, and after a collection of young garbage. What counts is the median of the rounds, in processor time of the process, so that other programs matter less.
- What a case does is asserted before it is timed. Finding fault with a right document, or overlooking one wrong value in it, ends the run.
- The hand-written copy is what one would write for one model, with much time and no errors: field by field, without closures.
- typia is built for TypeScript before 5.10; here its plugin runs in 6.0, where it does the same.
`

/** docs/benchmarks.md. */
export const toPage = (
  setting: Setting,
  peers: ReadonlyArray<Peer>,
  tables: ReadonlyArray<Table>,
  targets: ReadonlyArray<Target>
): string =>
  [
    intro(setting).trim(),
    ...[payloadTable(), peerTable(peers), ...tables, targetTable(targets)].map(toMarkdown),
    ''
  ].join('\n\n')

const PAYLOAD = 'response'

/** The chart of decoding one payload. */
export const toChart = (decode: Data): string => {
  const { text } = payloads.find(({ name }) => name === PAYLOAD) ?? { text: '' }
  const bars = Object.entries(decode[PAYLOAD] ?? {}).map(([label, ratio]): Bar => {
    const kind = label === ours.name ? 'ours' : label === handwritten.name ? 'baseline' : 'other'
    return { label, ratio: Number(ratio), text: formatRatio(Number(ratio)), kind }
  })
  return toSvg(
    'Decoding a TokenReview',
    `${formatCount(text.length)} bytes, parsed already; time in units of JSON.parse of its text, less is better`,
    'JSON.parse',
    bars
  )
}

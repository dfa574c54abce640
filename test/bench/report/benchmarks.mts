// docs/benchmarks.md, and the chart.
import { cpus } from 'node:os'
import { payloads } from '../payloads.mts'
import { handwritten, ours } from '../peers/index.mts'
import type { Peer } from '../peers/Peer.mts'
import { giftsOf } from '../sections/outcomes.mts'
import type { Data, Target } from '../sections/Section.mts'
import type { Growth } from '../sections/growth.mts'
import { type Bar, toBarChart } from './bars.mts'
import { toLineChart } from './lines.mts'
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
  title: 'Features',
  note: 'Determined by tests: whether invalid documents are refused, whether unknown fields are dropped at every depth, and whether the value shares no object with the document (most libraries share `fieldsV1`).',
  head: ['', 'checks', 'strips', 'copies', 'how it is used here'],
  rows: peers.map((peer) => {
    const { checks, strips, copies } = giftsOf(peer)
    return [peer.name, yes(checks), yes(strips), yes(copies), peer.how]
  })
})

const payloadTable = (): Table => ({
  title: 'Payloads',
  note: 'All payloads are TokenReviews.',
  head: ['', 'bytes', 'what it is'],
  rows: payloads.map(({ name, text, what }) => [name, formatCount(text.length), what])
})

export const isMet = ({ measured, limit, sense }: Target): boolean =>
  sense === 'at most' ? measured <= limit : measured >= limit

const formatMeasured = (number: number): string => (number >= 1_000 ? formatCount(number) : formatRatio(number))

export const targetTable = (targets: ReadonlyArray<Target>): Table => ({
  title: 'Targets',
  note: 'The targets of the library, and the results of this run.',
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

![Cost by size](growth.svg)

\`\`\`sh
npm run bench             # writes this page and its charts, in about ten minutes
npm run bench -- --quick  # prints the tables, in a few minutes
npm run bench -- --check  # checks the results of every case, without measuring
npm run --silent bench -- --json  # prints the ratios as JSON; --quick can be added
NODE_OPTIONS=--disallow-code-generation-from-strings npm run bench -- --quick  # without eval
\`\`\`

This run: Node ${node}, ${String(cores)} cores, ${String(rounds)} rounds${mayEval ? '' : ', code from strings forbidden'}. Times depend on the machine; ratios are roughly the same on others.

- Everything runs in one process, with the built package, imported by its public names.
- All models of this library are warm: each has decoded, checked and encoded documents of several shapes, and refused invalid ones. The other libraries have only a TokenReview, and have decoded the same documents of it.
- Each codec first decodes a thousand documents, and the values are dropped, as in a program that handles requests. If the first values were kept, V8 would allocate all later ones among its old objects, which costs more.
- "Few shapes" means that a codec has seen six shapes of its document: all fields, required fields only, \`null\` in the others, and so on. "Many shapes" means that it has seen 800 documents of the arbitraries, 400 invalid ones and recorded traffic, as in a process that has run for long. V8 then no longer knows the shapes in advance. The chart shows this figure.
- The cases of a comparison are shuffled each round. Each slice of a case runs between two slices of the reference, after a collection of young garbage. The result is the median of the rounds, in processor time of the process, which reduces the influence of other programs.
- The result of a case is checked before it is timed. If a case refuses a valid document or accepts an invalid value, the run ends.
- The hand-written copy is optimal code for one model, field by field, without closures. It reports no errors.
- typia is built for TypeScript before 5.10. Here its plugin runs in 6.0, with the same results.
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
  return toBarChart(
    'Decoding a TokenReview',
    `${formatCount(text.length)} bytes, parsed before; time in units of JSON.parse of its text, less is better`,
    'JSON.parse',
    bars
  )
}

/** The chart of growth. */
export const toGrowthChart = (growths: ReadonlyArray<Growth>): string =>
  toLineChart(
    'Growth',
    'time for a TokenReview by the number of its elements; both axes are logarithmic, the dashed line is in proportion',
    growths.map(({ name, samples }) => ({
      name,
      lines: Object.keys(samples[0]?.nanos ?? {}).map((label) => ({
        label,
        points: samples.map(({ count, nanos }) => ({ x: count, y: nanos[label] ?? NaN }))
      }))
    }))
  )

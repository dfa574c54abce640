// What one more element costs, from ten of them to a million: no step where an engine changes how it keeps an object.
import { strictEqual } from 'node:assert/strict'
import { type Case, type Cost, type Effort, measure } from '../harness.mts'
import { extra, groups, reviewOf } from '../payloads.mts'
import { handwritten, ours } from '../peers/index.mts'
import type { Peer } from '../peers/Peer.mts'
import { formatCount, formatNanos, formatRatio } from '../report/Table.mts'
import type { Report } from './Section.mts'

/** V8 keeps an object in another way past 128 and past 1,020 keys. */
const COUNTS = [10, 100, 120, 130, 1_000, 1_100, 10_000, 100_000, 1_000_000]

const KINDS = [
  { name: 'group', userOf: (count: number) => ({ groups: groups(count) }) },
  { name: 'key', userOf: (count: number) => ({ extra: extra(count) }) }
]

interface Sample {
  readonly kind: string
  readonly count: number
  readonly parse: Cost
  readonly decode: Cost
  readonly copy: Cost
}

/** A call takes a second at last. */
const effortFor = (count: number, { rounds, sliceMillis }: Effort): Effort => ({
  rounds: count < 100_000 ? rounds : Math.ceil(rounds / 5),
  sliceMillis
})

const sample = (count: number, { name: kind, userOf }: (typeof KINDS)[number], effort: Effort): Sample => {
  const text = JSON.stringify(reviewOf(userOf(count)))
  const document = JSON.parse(text) as unknown
  strictEqual(JSON.stringify(ours.valueOf(ours.decode(document))), text)
  const caseOf = (peer: Peer): Case => ({ name: peer.name, run: peer.decode, inputs: [document] })
  const parsing: Case = { name: 'JSON.parse', run: (json: string) => JSON.parse(json) as unknown, inputs: [text] }
  const [decoding, copying] = [caseOf(ours), caseOf(handwritten)]
  const costs = measure({ reference: parsing, cases: [decoding, copying] }, effortFor(count, effort))
  const costOf = (aCase: Case): Cost => costs.get(aCase) ?? { nanos: NaN, ratio: NaN }
  return { kind, count, parse: costOf(parsing), decode: costOf(decoding), copy: costOf(copying) }
}

/** Measures and reports: the largest documents are not kept for longer than they are needed. */
export const reportGrowth = (effort: Effort): Report => {
  const samples = COUNTS.flatMap((count) => KINDS.map((kind) => sample(count, kind, effort)))
  const samplesOf = (count: number): ReadonlyArray<Sample> => samples.filter((each) => each.count === count)
  const each = ({ nanos }: Cost, count: number): number => Number((nanos / count).toPrecision(3))
  return {
    table: {
      title: 'Growth',
      note: 'Decoding a document with this number of groups, or of keys in `extra`: nanoseconds for one of them, the same for `JSON.parse`, and in units of the hand-written copy.',
      head: ['', ...KINDS.flatMap(({ name }) => [`a ${name}`, '`JSON.parse`', '÷ hand-written'])],
      rows: COUNTS.map((count) => [
        formatCount(count),
        ...samplesOf(count).flatMap(({ decode, parse, copy }) => [
          formatNanos(each(decode, count)),
          formatNanos(each(parse, count)),
          formatRatio(decode.ratio / copy.ratio)
        ])
      ])
    },
    data: Object.fromEntries(
      KINDS.map(({ name }) => [
        name,
        Object.fromEntries(
          samples
            .filter(({ kind }) => kind === name)
            .map(({ count, decode, parse, copy }) => [
              String(count),
              {
                nanos: each(decode, count),
                'JSON.parse': each(parse, count),
                ratio: decode.ratio,
                'hand-written copy': copy.ratio
              }
            ])
        )
      ])
    ),
    targets: []
  }
}

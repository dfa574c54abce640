// What documents cost as they grow, from one element to a hundred thousand.
import { strictEqual } from 'node:assert/strict'
import { TokenReview } from 'io-ts-kubernetes/authentication/v1'
import * as exact from 'io-ts-kubernetes/exact'
import { getEq, getShow } from 'io-ts-kubernetes/instances'
import { type Case, type Effort, measure } from '../harness.mts'
import { extra, groups, managedFields, reviewOf } from '../payloads.mts'
import { ours } from '../peers/index.mts'
import { formatCount, formatNanos } from '../report/Table.mts'
import type { Report } from './Section.mts'

/** V8 keeps an object in another way past 128 and past 1,020 keys. */
const COUNTS = [1, 10, 100, 130, 1_000, 1_100, 10_000, 100_000]

const KINDS = [
  { name: 'groups', reviewOf: (count: number) => reviewOf({ groups: groups(count) }) },
  { name: 'keys of extra', reviewOf: (count: number) => reviewOf({ extra: extra(count) }) },
  { name: 'managedFields', reviewOf: (count: number) => reviewOf({}, { managedFields: managedFields(count) }) }
]

const readExactly = exact.fromJson(TokenReview)
const { equals } = getEq(TokenReview)
const { show } = getShow(TokenReview)

/** The time of each case for one document, in nanoseconds. */
type Nanos = Readonly<Record<string, number>>

/** What one kind of document costs at one size. */
interface Sample {
  readonly count: number
  readonly nanos: Nanos
}

/** What one kind of document costs, by the number of its elements. */
export interface Growth {
  readonly name: string
  readonly samples: ReadonlyArray<Sample>
}

const casesOf = (text: string): ReadonlyArray<Case> => {
  const document = JSON.parse(text) as unknown
  const value = ours.valueOf(ours.decode(document)) as TokenReview
  const other = ours.valueOf(ours.decode(document)) as TokenReview
  strictEqual(JSON.stringify(value), text)
  strictEqual(JSON.stringify(ours.valueOf(readExactly(text))), text)
  strictEqual(equals(value, other), true)
  const caseOf = <A,>(name: string, run: (input: A) => unknown, input: A): Case => ({ name, run, inputs: [input] })
  return [
    caseOf('decode', TokenReview.decode, document),
    caseOf('text', (json: string) => ours.fromJson?.(json), text),
    caseOf('exact text', readExactly, text),
    caseOf('encode', TokenReview.encode, value),
    caseOf('Eq', (a: TokenReview) => equals(a, other), value),
    caseOf('Show', show, value)
  ]
}

/** A call takes a second at last. */
const effortFor = (count: number, { rounds, sliceMillis }: Effort): Effort => ({
  rounds: count < 10_000 ? Math.ceil(rounds / 2) : Math.ceil(rounds / 7),
  sliceMillis
})

const sample = (count: number, review: object, effort: Effort): Sample => {
  const text = JSON.stringify(review)
  const parsing: Case = { name: 'JSON.parse', run: (json: string) => JSON.parse(json) as unknown, inputs: [text] }
  const costs = measure({ reference: parsing, cases: casesOf(text) }, effortFor(count, effort))
  return { count, nanos: Object.fromEntries([...costs].map(([{ name }, { nanos }]) => [name, nanos])) }
}

/** Measures: the largest documents are not kept for longer than they are needed. */
export const measureGrowth = (effort: Effort): ReadonlyArray<Growth> =>
  KINDS.map(({ name, reviewOf: make }) => ({
    name,
    samples: COUNTS.map((count) => sample(count, make(count), effort))
  }))

/** Times of less than this many elements are those of an empty document. */
const START = 100

/** Returns the slope of a line in a chart with two logarithmic axes: 1 is in proportion, 2 is quadratic. */
const exponentOf = ({ samples }: Growth, verb: string): number => {
  const points = samples
    .filter(({ count }) => count >= START)
    .map(({ count, nanos }) => [Math.log(count), Math.log(nanos[verb] ?? NaN)] as const)
  const mean = (axis: 0 | 1): number => points.reduce((sum, point) => sum + point[axis], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  return (
    points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) /
    points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0)
  )
}

const reportOf = (growth: Growth): Report => {
  const { name, samples } = growth
  const verbs = Object.keys(samples[0]?.nanos ?? {})
  const each = ({ nanos, count }: Sample, verb: string): number => Number(((nanos[verb] ?? NaN) / count).toPrecision(3))
  const exponents = verbs.map((verb) => exponentOf(growth, verb))
  return {
    table: {
      title: `Growth: ${name}`,
      note: `The time for one of them in a document with this number of ${name}. The last row is the slope of the line in the chart, from ${formatCount(START)} on: at 1, the time is in proportion to the number.`,
      head: ['', ...verbs.map((verb) => (verb === 'JSON.parse' ? '`JSON.parse`' : verb))],
      rows: [
        ...samples.map((one) => [formatCount(one.count), ...verbs.map((verb) => formatNanos(each(one, verb)))]),
        ['slope', ...exponents.map((exponent) => exponent.toFixed(2))]
      ]
    },
    data: {
      ...Object.fromEntries(
        samples.map((one) => [
          String(one.count),
          Object.fromEntries(verbs.map((verb) => [verb, each(one, verb)] as const))
        ])
      ),
      slope: Object.fromEntries(verbs.map((verb, i) => [verb, exponents[i] ?? NaN]))
    },
    targets: [
      {
        name: `growth: ${name}, the steepest slope`,
        measured: Math.max(...exponents),
        limit: 1.3,
        sense: 'at most'
      }
    ]
  }
}

/** One report for each kind of document. */
export const reportGrowth = (growths: ReadonlyArray<Growth>): ReadonlyArray<Report & { readonly id: string }> =>
  growths.map((growth) => ({ id: `growth, ${growth.name}`, ...reportOf(growth) }))

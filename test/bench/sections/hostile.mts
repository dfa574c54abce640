// Texts that a decoder in quadratic time would take minutes for.
import { TokenReview } from 'io-ts-kubernetes'
import { lenient, strict } from 'io-ts-kubernetes/codec'
import { fromJson } from 'io-ts-kubernetes/exact'
import { hugeTexts } from '../../support/hugeTexts.ts'
import type { Case } from '../harness.mts'
import { formatNanos, formatRatio } from '../report/Table.mts'
import type { Section } from './Section.mts'

const SIZE = 1_000_000

/** The mode that does most: it finds unknown and repeated fields, and reads what it can. */
const decode = fromJson(strict(lenient(TokenReview)))

/** The section about hostile texts. */
export const hostileSection = (): Section => {
  const rows = Object.entries(hugeTexts).map(([name, make]) => {
    const caseOf = (size: number): Case => ({ name, run: decode, inputs: [make(size)] })
    return { name, half: caseOf(SIZE / 2), whole: caseOf(SIZE) }
  })
  return {
    id: 'hostile',
    comparisons: rows.map(({ half, whole }) => ({ reference: half, cases: [whole] })),
    report: (costs) => {
      const ratioOf = (whole: Case): number => costs.get(whole)?.ratio ?? NaN
      return {
        table: {
          title: 'Hostile texts',
          note: 'Decoding a megabyte of text exactly as Go does, strictly and leniently. In linear time, it takes twice as long as half a megabyte.',
          head: ['a megabyte of', 'time', '÷ half a megabyte'],
          rows: rows.map(({ name, whole }) => [
            name,
            formatNanos(costs.get(whole)?.nanos ?? NaN),
            formatRatio(ratioOf(whole))
          ])
        },
        data: Object.fromEntries(rows.map(({ name, whole }) => [name, ratioOf(whole)])),
        targets: [
          {
            name: 'a megabyte ÷ half of it, the slowest text',
            measured: Math.max(...rows.map(({ whole }) => ratioOf(whole))),
            limit: 3,
            sense: 'at most'
          }
        ]
      }
    }
  }
}

// The cost of decoding text exactly as Go does.
import { deepStrictEqual } from 'node:assert/strict'
import { TokenReview } from 'io-ts-kubernetes/authentication/v1'
import { lenient, strict } from 'io-ts-kubernetes/codec'
import * as exact from 'io-ts-kubernetes/exact'
import { fromJson } from 'io-ts-kubernetes/json'
import { type Payload, payloads } from '../payloads.mts'
import { type Column, ratioIn, toComparison, toData, toTable } from './grid.mts'
import type { Section } from './Section.mts'

type Read = (input: string) => unknown

const reads: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['exact', exact.fromJson(TokenReview)],
  ['lenient', fromJson(lenient(TokenReview))],
  ['exact, lenient', exact.fromJson(lenient(TokenReview))],
  ['exact, strict and lenient', exact.fromJson(strict(lenient(TokenReview)))],
  ['exact, lenient, with warnings', exact.fromJsonWithWarnings(lenient(TokenReview))]
])

const columnOf = ({ name, text }: Payload): Column => ({
  name,
  reference: { name: '`JSON.parse`', run: (input: string) => JSON.parse(input) as unknown, inputs: [text] },
  cases: new Map([...reads].map(([row, run]) => [row, { name: row, run, inputs: [text] }]))
})

const limits: Readonly<Record<string, number>> = { large: 1.45, invalid: 3 }

/** The section about exact decoding. */
export const exactSection = (): Section => {
  for (const { text, valid } of payloads) {
    if (valid) deepStrictEqual(exact.fromJson(TokenReview)(text), fromJson(TokenReview)(text))
  }
  const columns = payloads.map(columnOf)
  return {
    id: 'exact',
    comparisons: columns.map(toComparison),
    report: (costs) => ({
      table: toTable(
        'Text to value, exactly as in Go',
        'Decoding text of which `JSON.parse` loses nothing, with the proof of that. The unit is `JSON.parse`.',
        columns,
        [...reads.keys()],
        costs
      ),
      data: toData(columns, costs),
      targets: ['exact', 'lenient', 'exact, lenient'].flatMap((row) =>
        columns.map((column) => ({
          name: `${row} ÷ JSON.parse, ${column.name}`,
          measured: ratioIn(costs, column, row) ?? NaN,
          limit: limits[column.name] ?? 1.5,
          sense: 'at most' as const
        }))
      )
    })
  }
}

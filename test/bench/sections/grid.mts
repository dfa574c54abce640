import type { Case, Comparison } from '../harness.mts'
import { formatNanos, formatRatio, type Table } from '../report/Table.mts'
import type { Costs, Data } from './Section.mts'

/** The cases of one comparison, by the names of their rows. */
export interface Column {
  readonly name: string
  readonly reference: Case
  readonly cases: ReadonlyMap<string, Case>
}

export const toComparison = ({ reference, cases }: Column): Comparison => ({ reference, cases: [...cases.values()] })

/** What the row's case costs in units of the column's reference, `undefined` where it has none. */
export const ratioIn = (costs: Costs, column: Column | undefined, row: string): number | undefined => {
  const found = column?.cases.get(row)
  return found === undefined ? undefined : costs.get(found)?.ratio
}

/** Returns a table with the times of the reference in the first row, and ratios below. The first ratio is this library's. */
export const toTable = (
  title: string,
  note: string,
  columns: ReadonlyArray<Column>,
  rows: ReadonlyArray<string>,
  costs: Costs
): Table => ({
  title,
  note,
  head: ['', ...columns.map(({ name }) => name)],
  rows: [
    [
      columns[0]?.reference.name ?? '',
      ...columns.map(({ reference }) => formatNanos(costs.get(reference)?.nanos ?? NaN))
    ],
    ...rows
      .filter((row) => columns.some(({ cases }) => cases.has(row)))
      .map((row, i) => [
        i === 0 ? `**${row}**` : row,
        ...columns.map((column) => {
          const ratio = ratioIn(costs, column, row)
          return ratio === undefined ? '–' : formatRatio(ratio)
        })
      ])
  ]
})

export const toData = (columns: ReadonlyArray<Column>, costs: Costs): Data =>
  Object.fromEntries(
    columns.map(({ name, cases }) => [
      name,
      Object.fromEntries([...cases].map(([row, aCase]) => [row, costs.get(aCase)?.ratio ?? NaN]))
    ])
  )

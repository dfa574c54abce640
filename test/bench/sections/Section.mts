import type { Case, Comparison, Cost } from '../harness.mts'
import type { Table } from '../report/Table.mts'

export type Costs = ReadonlyMap<Case, Cost>

/** Ratios and times by name, for programs. */
export type Data = { readonly [key: string]: number | Data }

/** A target of the library. */
export interface Target {
  readonly name: string
  readonly measured: number
  readonly limit: number
  /** Whether the limit is a maximum or a minimum. */
  readonly sense: 'at most' | 'at least'
}

/** One measurement, with one table. */
export interface Section {
  readonly id: string
  /** The comparisons, whose results are checked and which are warmed up before the measurement. */
  readonly comparisons: ReadonlyArray<Comparison>
  readonly report: (costs: Costs) => Report
}

export interface Report {
  readonly table: Table
  readonly data: Data
  readonly targets: ReadonlyArray<Target>
}

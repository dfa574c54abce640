import type { Case, Comparison, Cost } from '../harness.mts'
import type { Table } from '../report/Table.mts'

export type Costs = ReadonlyMap<Case, Cost>

/** Ratios and times by what they are of, for a machine. */
export type Data = { readonly [key: string]: number | Data }

/** A limit that the library is held to. */
export interface Target {
  readonly name: string
  readonly measured: number
  readonly limit: number
  /** Whether the measured number may be larger or smaller than the limit. */
  readonly sense: 'at most' | 'at least'
}

/** One thing that is measured, with one table. */
export interface Section {
  readonly id: string
  /** What is run warm before anything is measured; the outcomes of all of it have been asserted. */
  readonly comparisons: ReadonlyArray<Comparison>
  readonly report: (costs: Costs) => Report
}

export interface Report {
  readonly table: Table
  readonly data: Data
  readonly targets: ReadonlyArray<Target>
}

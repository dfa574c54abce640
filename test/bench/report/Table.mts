/** Tables for the terminal and for docs/benchmarks.md. */
export interface Table {
  readonly title: string
  /** A sentence about the measured number and its unit. */
  readonly note: string
  readonly head: ReadonlyArray<string>
  readonly rows: ReadonlyArray<ReadonlyArray<string>>
}

// -------------------------------------------------------------------------------------
// numbers
// -------------------------------------------------------------------------------------

/** Formats a number with two significant digits: `.07`, `1.3`, `130`. */
export const formatRatio = (ratio: number): string =>
  (ratio < 10 ? ratio.toFixed(ratio < 1 ? 2 : 1) : String(Math.round(ratio))).replace(/^0/, '')

/** `12 ns`, `3.4 µs`, `56 ms`. */
export const formatNanos = (nanos: number): string => {
  const [unit, size] = (
    [
      ['s', 1e9],
      ['ms', 1e6],
      ['µs', 1e3]
    ] as const
  ).find(([, size]) => nanos >= size) ?? ['ns', 1]
  const number = nanos / size
  return `${number < 10 ? number.toFixed(1) : String(Math.round(number))} ${unit}`
}

/** `1,000,000`. */
export const formatCount = (count: number): string => Math.round(count).toLocaleString('en-GB')

// -------------------------------------------------------------------------------------
// text
// -------------------------------------------------------------------------------------

export const toText = ({ title, head, rows }: Table): string => {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => [...(row[column] ?? '')].length)))
  const line = (row: ReadonlyArray<string>): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd()
  return [title, line(head), ...rows.map(line)].join('\n')
}

/** Returns true for a number, which is aligned to the right. */
const isNumeric = (cell: string): boolean => /^[\d.–≤≥]/.test(cell)

const alignmentOf = ({ rows }: Table, column: number): string =>
  column > 0 && rows.every((cells) => isNumeric(cells[column] ?? '')) ? '--:' : '---'

const row = (cells: ReadonlyArray<string>): string => `| ${cells.join(' | ')} |`

export const toMarkdown = (table: Table): string => {
  const { title, note, head, rows } = table
  const lines = [row(head), row(head.map((_, column) => alignmentOf(table, column))), ...rows.map(row)]
  return [`## ${title}`, note, lines.join('\n')].join('\n\n')
}

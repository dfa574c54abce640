import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'

const root = join(__dirname, '../..')

const START = '<!-- written by the tests: UPDATE_DOCS=1 npm run test:unit -->'
const END = '<!-- prettier-ignore-end -->'

/** Holds the generated part of a page to what the code does now; with `UPDATE_DOCS=1` it writes it. */
const expectDocs = (page: string, text: string): void => {
  const file = join(root, page)
  const before = readFileSync(file, 'utf8')
  const start = before.indexOf(START) + START.length
  const end = before.indexOf(END)
  if (start < START.length || end < start) throw new Error(`${page} has no place for generated text`)
  const after = `${before.slice(0, start)}\n\n${text}\n\n${before.slice(end)}`
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(file, after)
  else expect(before).toBe(after)
}

/** The same for a table. */
export const expectDocsTable = (
  page: string,
  head: ReadonlyArray<string>,
  rows: ReadonlyArray<ReadonlyArray<string>>
): void => {
  const line = (cells: ReadonlyArray<string>): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  expectDocs(page, [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n'))
}

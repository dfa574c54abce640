import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'

const root = join(__dirname, '../..')

const START = '<!-- written by the tests: UPDATE_DOCS=1 npm run test:unit -->'
const END = '<!-- prettier-ignore-end -->'

const isUpdate = process.env['UPDATE_DOCS'] === '1'

/** A block of code, and the following block with its output. */
interface Shown {
  readonly place: string
  readonly code: string
  readonly prints: string
}

/** Checks the output of a block of code in a page. With `UPDATE_DOCS=1` it writes the output. */
export const expectOutput = ({ place, code, prints }: Shown, printed: string): void => {
  const [page = ''] = place.split(':')
  if (!isUpdate || prints === printed || !page.endsWith('.md')) {
    expect(printed).toBe(prints)
    return
  }
  const before = readFileSync(join(root, page), 'utf8')
  const end = before.indexOf(code) + code.length
  const output = before
    .slice(end)
    .replace(/^```\n\n```text\n[^]*?\n?```$/m, () => `\`\`\`\n\n\`\`\`text\n${printed}\n\`\`\``)
  writeFileSync(join(root, page), before.slice(0, end) + output)
}

/** Checks the generated part of a page. With `UPDATE_DOCS=1` it writes that part. */
const expectDocs = (page: string, text: string): void => {
  const file = join(root, page)
  const before = readFileSync(file, 'utf8')
  const start = before.indexOf(START) + START.length
  const end = before.indexOf(END)
  if (start < START.length || end < start) throw new Error(`${page} has no place for generated text`)
  const after = `${before.slice(0, start)}\n\n${text}\n\n${before.slice(end)}`
  if (isUpdate) writeFileSync(file, after)
  else expect(before).toBe(after)
}

/** Checks a generated table of a page, like `expectDocs`. */
export const expectDocsTable = (
  page: string,
  head: ReadonlyArray<string>,
  rows: ReadonlyArray<ReadonlyArray<string>>
): void => {
  const line = (cells: ReadonlyArray<string>): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  expectDocs(page, [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n'))
}

/** Doc comments. */
import type { Doc } from '../model/Model'

const WIDTH = 116

/**
 * Returns the lines as an indented doc comment, which nothing in a line can end. Without lines, it returns the empty
 * string.
 */
export const comment = (texts: ReadonlyArray<string>, indent = ''): string => {
  if (texts.length === 0) return ''
  const lines = texts.flatMap((text) => text.replaceAll('*/', '*\\/').split(/\r\n|[\n\r\u2028\u2029]/))
  const [first = ''] = lines
  return lines.length === 1 && first.length + indent.length < WIDTH - 3
    ? `${indent}/** ${first} */\n`
    : `${indent}/**\n${lines.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}\n`).join('')}${indent} */\n`
}

/** Returns the lines of a doc: its paragraphs, then its rules. */
export const linesOf = ({ text, rules }: Doc, indent = ''): ReadonlyArray<string> => {
  const width = WIDTH - indent.length - 3
  const paragraphs = withoutTags(text)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => paragraph.split('\n').flatMap((line) => wrap(line.trimEnd(), width)))
  const last = rules.flatMap((rule) => wrap(withoutTags(rule), width))
  return [...paragraphs, ...(last.length === 0 ? [] : [last])].flatMap((lines, index) =>
    index === 0 ? lines : ['', ...lines]
  )
}

/** An at sign at the beginning of a word would be a tag of TSDoc. */
const withoutTags = (text: string): string => text.replace(/\r/g, '').replace(/(^|\s)@/gm, '$1\\@')

const wrap = (line: string, width: number): ReadonlyArray<string> => {
  const lines: Array<string> = []
  let current = ''
  for (const word of line.split(/[ \t]+/)) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current)
      current = word
    } else current = current === '' ? word : `${current} ${word}`
  }
  return [...lines, current].filter((text) => text !== '')
}

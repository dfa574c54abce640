/** Doc comments. */
import type { Doc } from '../model/Model'
import { escapeInvisible } from './escape'

const WIDTH = 116

/**
 * Returns the lines as an indented doc comment, which nothing in a line can end. Without lines, it returns the empty
 * string.
 */
export const comment = (texts: ReadonlyArray<string>, indent = ''): string => {
  if (texts.length === 0) return ''
  const lines = texts
    .flatMap((text) => text.replaceAll('*/', '*\\/').split(/\r\n|[\n\r\u2028\u2029]/))
    .map(escapeInvisible)
  const [first = ''] = lines
  return lines.length === 1 && first.length + indent.length < WIDTH - 3
    ? `${indent}/** ${first} */\n`
    : `${indent}/**\n${lines.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}\n`).join('')}${indent} */\n`
}

/** Returns the lines of a doc: its text, then its rules. */
export const linesOf = ({ text, rules }: Doc, indent = ''): ReadonlyArray<string> => {
  const width = WIDTH - indent.length - 3
  const paragraphs = withoutTags(text)
    .split('\n')
    .map((line) => line.trimEnd())
    .flatMap((line) => (line === '' || isIndented(line) ? [line] : wrap(line, width)))
    .filter((line, index, lines) => line !== '' || (lines[index - 1] ?? '') !== '')
  const lines = paragraphs.at(-1) === '' ? paragraphs.slice(0, -1) : paragraphs
  const last = rules.flatMap((rule) => (isCode(rule) ? [rule] : wrap(withoutTags(rule), width)))
  return lines.length === 0 || last.length === 0 ? [...lines, ...last] : [...lines, '', ...last]
}

/** Indentation has a meaning, as in an example in YAML or in a nested list. */
const isIndented = (line: string): boolean => /^[ \t]/.test(line)

/** In a pattern and in a default, each space counts. */
const isCode = (rule: string): boolean => /^(?:Pattern|Default): `/.test(rule)

/** An at sign at the beginning of a word would be a tag of TSDoc. */
const withoutTags = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/(^|\s)@/gm, '$1\\@')

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

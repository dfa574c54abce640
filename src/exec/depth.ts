/**
 * Finds YAML that is nested too deeply to be parsed. The package `yaml` calls itself for each level, and V8 can end the
 * process if it compiles a regular expression while the stack is nearly full: there is no error to catch.
 */
import { Lexer } from 'yaml'

/** The maximum number of open collections. A key and its colon may count as two. */
const MAX_OPEN = 200

/** The tokens of the lexer that are not in the text, but mark a document, a scalar, and brackets that are not closed. */
const UNCLOSED = '\x18'
const MARKS = ['\x02', '\x1f', UNCLOSED]

/**
 * Returns true if more collections are open at one position than the parser may have. The rest of the text is not read.
 *
 * @internal
 */
export const isNestedTooDeeply = (text: string): boolean => {
  // outside brackets, an inner collection begins at a larger column
  const columns: Array<number> = []
  let brackets = 0
  let column = 0
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') brackets++
    else if (token === ']' || token === '}') brackets = Math.max(brackets - 1, 0)
    else if (token === UNCLOSED) brackets = 0
    else if (brackets === 0 && /^[^\s#]/.test(token) && !MARKS.includes(token)) {
      while ((columns.at(-1) ?? -1) >= column) columns.pop()
      columns.push(column)
    }
    if (columns.length + brackets > MAX_OPEN) return true
    const end = token.lastIndexOf('\n')
    if (end >= 0) column = token.length - end - 1
    else if (!MARKS.includes(token)) column += token.length
  }
  return false
}

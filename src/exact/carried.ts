/**
 * Checks of JSON whose content is not interpreted. Go keeps its text; JavaScript keeps only the parsed value.
 */
import { type Cursor, isClosing, isOpening, isWordCode, QUOTE, readJsString, skipSpace, skipValue } from './cursor'
import { isRounded } from './numbers'

const COLON = 0x3a
const OPEN_OBJECT = 0x7b

/**
 * Returns true if a key occurs twice in an object of a JSON text, at any depth. Keys are compared as in JavaScript.
 *
 * @internal
 */
export const hasDuplicates = (text: string): boolean => search(text, () => false)

/**
 * Returns true if the JavaScript value of a JSON text differs from the text in more than spelling: a key occurs twice
 * in an object, or JavaScript rounds a number.
 *
 * @internal
 */
export const isAltered = (text: string): boolean => search(text, isRounded)

/** Returns true if an object has a key twice, or if `isWrong` is true for a number, `true`, `false` or `null`. */
const search = (text: string, isWrong: (token: string) => boolean): boolean => {
  const cursor: Cursor = { text, at: 0 }
  // the keys of each object around the cursor; undefined for an array. No recursion: the sender chooses the depth
  const around: Array<Set<string> | undefined> = []
  for (let code = skipSpace(cursor); !Number.isNaN(code); code = skipSpace(cursor)) {
    const { at } = cursor
    if (code === QUOTE) {
      const key = readJsString(cursor)
      const keys = around.at(-1)
      if (keys !== undefined && skipSpace(cursor) === COLON) {
        if (keys.has(key)) return true
        keys.add(key)
      }
    } else if (isWordCode(code)) {
      skipValue(cursor)
      if (isWrong(text.slice(at, cursor.at))) return true
    } else {
      if (isOpening(code)) around.push(code === OPEN_OBJECT ? new Set() : undefined)
      else if (isClosing(code)) around.pop()
      cursor.at++
    }
  }
  return false
}

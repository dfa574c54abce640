/**
 * Checks of JSON whose content is not interpreted. Go keeps its text; JavaScript keeps only the parsed value.
 */
import { type Cursor, QUOTE, readRaw, skipSpace, skipValue } from './cursor'
import { isRounded } from './numbers'

const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d
const OPEN_ARRAY = 0x5b
const CLOSE_ARRAY = 0x5d
const COLON = 0x3a
const COMMA = 0x2c

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

const search = (text: string, isWrong: (token: string) => boolean): boolean => {
  const cursor: Cursor = { text, at: 0 }
  // the keys of each object around the cursor; undefined for an array. No recursion: the sender chooses the depth
  const around: Array<Set<string> | undefined> = []
  for (let code = skipSpace(cursor); !Number.isNaN(code); code = skipSpace(cursor)) {
    switch (code) {
      case OPEN_OBJECT:
      case OPEN_ARRAY:
        around.push(code === OPEN_OBJECT ? new Set() : undefined)
        cursor.at++
        break
      case CLOSE_OBJECT:
      case CLOSE_ARRAY:
        around.pop()
        cursor.at++
        break
      case COLON:
      case COMMA:
        cursor.at++
        break
      case QUOTE: {
        const key = readRaw(cursor)
        const keys = around.at(-1)
        if (keys === undefined || skipSpace(cursor) !== COLON) break
        if (keys.has(key)) return true
        keys.add(key)
        break
      }
      default: {
        const { at } = cursor
        skipValue(cursor)
        // a number: `true`, `false` and `null` begin with a letter
        if (code < COLON && isWrong(text.slice(at, cursor.at))) return true
      }
    }
  }
  return false
}

/**
 * Functions that move through valid JSON text: `JSON.parse` accepted it before.
 */
import { toWellFormed } from '../go/quote'

/**
 * A position in a text.
 *
 * @internal
 */
export interface Cursor {
  readonly text: string
  at: number
}

/**
 * The character code of `"`.
 *
 * @internal
 */
export const QUOTE = 34

/** The character code of a backslash. */
const BACKSLASH = 92

/**
 * Returns true if an odd number of backslashes precedes a position. Each run of backslashes ends at one position, so a
 * search of a whole text takes linear time.
 *
 * @internal
 */
export const isEscaped = (text: string, at: number): boolean => {
  let start = at
  while (text.charCodeAt(start - 1) === BACKSLASH) start--
  return ((at - start) & 1) === 1
}

/**
 * Moves to the next character that is not white space. Returns its code, or NaN at the end of the text.
 *
 * @internal
 */
export const skipSpace = (cursor: Cursor): number => {
  let code = cursor.text.charCodeAt(cursor.at)
  while (code <= 32) code = cursor.text.charCodeAt(++cursor.at)
  return code
}

/**
 * Returns a value of the same JSON type as the value at the cursor: `null` for `null`, `true` also for `false`.
 *
 * @internal
 */
export const exampleAt = ({ text, at }: Cursor): unknown => {
  switch (text.charAt(at)) {
    case '"':
      return ''
    case '{':
      return {}
    case '[':
      return []
    case 't':
    case 'f':
      return true
    case 'n':
      return null
    default:
      return 0
  }
}

const endOfString = (text: string, start: number): number => {
  let at = text.indexOf('"', start + 1)
  while (isEscaped(text, at)) at = text.indexOf('"', at + 1)
  return at + 1
}

/**
 * Reads the string at the cursor as Go does: a lone surrogate becomes U+FFFD.
 *
 * @internal
 */
export const readString = (cursor: Cursor): string => {
  const { at } = cursor
  const value = readJsString(cursor)
  // lone surrogates come from escapes only
  return value.length === cursor.at - at - 2 ? value : toWellFormed(value)
}

/**
 * Reads the string at the cursor as JavaScript does.
 *
 * @internal
 */
export const readJsString = (cursor: Cursor): string => {
  const { text, at } = cursor
  cursor.at = endOfString(text, at)
  const raw = text.slice(at + 1, cursor.at - 1)
  // JSON.parse returns a string for a JSON string
  return raw.includes('\\') ? (JSON.parse(text.slice(at, cursor.at)) as string) : raw
}

/**
 * Moves past the value at the cursor. Returns the number of its levels of objects and arrays.
 *
 * @internal
 */
export const skipValue = (cursor: Cursor): number => {
  const { text } = cursor
  let { at } = cursor
  let level = 0
  let deepest = 0
  do {
    const code = text.charCodeAt(at)
    if (code === QUOTE) at = endOfString(text, at)
    else if (isWordCode(code)) while (isWordCode(text.charCodeAt(++at)));
    else {
      if (isOpening(code)) deepest = Math.max(deepest, ++level)
      else if (isClosing(code)) level--
      at++
    }
  } while (level > 0)
  cursor.at = at
  return deepest
}

// In ASCII, this bit is the difference between `[` and `{`, and between `]` and `}`.
const BRACE = 0x20

/**
 * Returns true for `[` and `{`.
 *
 * @internal
 */
export const isOpening = (code: number): boolean => (code | BRACE) === 0x7b

/**
 * Returns true for `]` and `}`.
 *
 * @internal
 */
export const isClosing = (code: number): boolean => (code | BRACE) === 0x7d

/**
 * Returns true for a character of a number, `true`, `false` or `null`: for a character outside strings that is neither
 * white space nor a quote, a comma, a colon, a bracket or a brace. False for NaN, at the end of the text.
 *
 * @internal
 */
export const isWordCode = (code: number): boolean =>
  code > 0x2a && code !== 0x2c && code !== 0x3a && (code | BRACE) < 0x7b

/**
 * Moves past the value at the cursor. Returns its text.
 *
 * @internal
 */
export const takeValue = (cursor: Cursor): string => {
  const { at } = cursor
  skipValue(cursor)
  return cursor.text.slice(at, cursor.at)
}

/**
 * Moves past the object at the cursor. `read` is called with the cursor at each value, and must move past it.
 *
 * @internal
 */
export const readMembers = (cursor: Cursor, read: (key: string) => void): void => {
  cursor.at++
  for (let code = skipSpace(cursor); code === QUOTE; code = skipComma(cursor)) {
    const key = readString(cursor)
    skipSpace(cursor)
    cursor.at++
    skipSpace(cursor)
    read(key)
  }
  cursor.at++
}

/**
 * Moves past the array at the cursor. `read` is called with the cursor at each item, and must move past it.
 *
 * @internal
 */
export const readItems = (cursor: Cursor, read: () => void): void => {
  cursor.at++
  for (let code = skipSpace(cursor); code !== 0x5d; code = skipComma(cursor)) read()
  cursor.at++
}

const skipComma = (cursor: Cursor): number => {
  const code = skipSpace(cursor)
  if (code !== 0x2c) return code
  cursor.at++
  return skipSpace(cursor)
}

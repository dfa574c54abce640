/**
 * Moving through JSON text that is known to be valid, since `JSON.parse` took it.
 */
import { toWellFormed } from '../go/quote'

/**
 * A place in a text.
 *
 * @internal
 */
export interface Cursor {
  readonly text: string
  at: number
}

/**
 * The code of `"`.
 *
 * @internal
 */
export const QUOTE = 34

/**
 * The code of `\\`.
 *
 * @internal
 */
export const BACKSLASH = 92

/**
 * Returns whether an odd number of backslashes stands before a place. Each run of backslashes ends at one place, so a
 * text is searched in linear time.
 *
 * @internal
 */
export const isEscaped = (text: string, at: number): boolean => {
  let start = at
  while (text.charCodeAt(start - 1) === BACKSLASH) start--
  return ((at - start) & 1) === 1
}

/**
 * Moves to the next character that is not white space, and returns its code; NaN at the end of the text.
 *
 * @internal
 */
export const skipSpace = (cursor: Cursor): number => {
  let code = cursor.text.charCodeAt(cursor.at)
  while (code <= 32) code = cursor.text.charCodeAt(++cursor.at)
  return code
}

const endOfString = (text: string, start: number): number => {
  let at = text.indexOf('"', start + 1)
  while (isEscaped(text, at)) at = text.indexOf('"', at + 1)
  return at + 1
}

/**
 * Reads the string at the cursor as Go does: half a surrogate pair is U+FFFD.
 *
 * @internal
 */
export const readString = (cursor: Cursor): string => {
  const { at } = cursor
  const value = readRaw(cursor)
  // the halves of pairs come from escapes
  return value.length === cursor.at - at - 2 ? value : toWellFormed(value)
}

/**
 * Reads the string at the cursor as JavaScript does.
 *
 * @internal
 */
export const readRaw = (cursor: Cursor): string => {
  const { text, at } = cursor
  cursor.at = endOfString(text, at)
  const raw = text.slice(at + 1, cursor.at - 1)
  // a string that JSON.parse took
  return raw.includes('\\') ? (JSON.parse(text.slice(at, cursor.at)) as string) : raw
}

/**
 * Moves behind the value at the cursor, and returns how many levels of objects and arrays it has.
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
    else if (isWordAt(code)) while (isWordAt(text.charCodeAt(++at)));
    else {
      if (code === 0x5b || code === 0x7b) deepest = Math.max(deepest, ++level)
      else if (code === 0x5d || code === 0x7d) level--
      at++
    }
  } while (level > 0)
  cursor.at = at
  return deepest
}

/** Is it a character of a number, `true`, `false` or `null`? */
const isWordAt = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x2b && code <= 0x2e && code !== 0x2c) ||
  code === 0x45

/**
 * Moves behind the value at the cursor, and returns its text.
 *
 * @internal
 */
export const takeValue = (cursor: Cursor): string => {
  const { at } = cursor
  skipValue(cursor)
  return cursor.text.slice(at, cursor.at)
}

/**
 * Moves through the object at the cursor. `read` is called with the cursor at each value, and must move behind it.
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
 * The same for an array.
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

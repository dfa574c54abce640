import { memoizeThunk } from './memoize'

/**
 * Returns a string that may be printed. Characters that control a terminal or a log, and invisible characters, are
 * escaped as in JavaScript (`\u202e`). These are control and format characters, all white space except U+0020, lone
 * surrogates, characters that Unicode lets a font ignore (Hangul fillers, variation selectors, U+034F), the blank
 * Braille pattern, and private and unassigned characters.
 *
 * @internal
 */
export const escapeUnprintable = (s: string): string =>
  // nearly all strings are ASCII, which a small pattern detects in a tenth of the time
  NOT_ASCII.test(s) ? s.replace(unprintable(), escape) : s

const NOT_ASCII = /[^ -~]/

const escape = (c: string): string =>
  Array.from({ length: c.length }, (_, i) => `\\u${c.charCodeAt(i).toString(16).padStart(4, '0')}`).join('')

// compiled at the first use, as in go/quote.ts
const unprintable = /*#__PURE__*/ memoizeThunk(
  () => new RegExp('[\\p{C}\\p{Default_Ignorable_Code_Point}\\u2800]|(?! )\\p{Z}', 'gu')
)

import { memoizeThunk } from './memoize'

/**
 * Returns a string that may be printed: the characters that steer a terminal or a log, or that are not visible, are escaped
 * as in JavaScript (`\u202e`). These are control and format characters, all white space but U+0020, halves of surrogate
 * pairs, characters that Unicode lets a font ignore (Hangul fillers, variation selectors, U+034F), the blank Braille
 * pattern, and private and unassigned characters.
 *
 * @internal
 */
export const escapeUnprintable = (text: string): string =>
  // nearly all texts are ASCII, which a small pattern finds out in a tenth of the time
  NOT_ASCII.test(text) ? text.replace(unprintable(), escape) : text

const NOT_ASCII = /[^ -~]/

const escape = (c: string): string =>
  Array.from({ length: c.length }, (_, i) => `\\u${c.charCodeAt(i).toString(16).padStart(4, '0')}`).join('')

// worked out when it is first needed, as in goQuote.ts
const unprintable = /*#__PURE__*/ memoizeThunk(
  () => new RegExp('[\\p{C}\\p{Default_Ignorable_Code_Point}\\u2800]|(?! )\\p{Z}', 'gu')
)

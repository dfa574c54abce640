/**
 * Texts and keys: mostly plain, and among them those that break programs.
 *
 * Made of pieces, since fast-check 3 and 4 have no other way in common to make such texts, and since it is fast.
 */
import * as fc from 'fast-check'

/**
 * How long lists, maps and texts get.
 *
 * @internal
 */
export type Length = (max: number) => fc.ArrayConstraints

const getLetters = (letters: string): ReadonlyArray<string> => Array.from(letters)

const LONG = /*#__PURE__*/ 'long '.repeat(60)

const NASTY = [
  // names that objects inherit
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'length'],
  // what other languages, shells and pages take for their own
  ...[
    '"',
    "'",
    '`',
    '\\',
    '\\u0000',
    '<script>',
    '</',
    '&amp;',
    '%s',
    '${a}',
    '{{',
    '[0]',
    '-0',
    '1e999',
    'null',
    'true'
  ],
  // controls, line ends of every kind, and what steers a terminal
  ...['\0', '\b', '\t', '\n', '\r\n', '\u001b[31m', '\u007f', '\u0085', '\u2028', '\u2029'],
  // what nobody sees, and what turns a line around
  ...['\u00ad', '\u200b', '\u200d', '\u202e', '\u2066', '\ufeff'],
  // halves of a character, whole ones, and those that change with case or form
  ...['\ud83d', '\ude00', '\u{1f600}', '\ufffd', '\uffff', '\u00e9', 'e\u0301', '\u0130', '\u00df', '\u6f22']
]

const KEYS = [
  ...['a', 'b', 'key', 'example.com/', 'authentication.kubernetes.io/pod-name', '0', '10', '-1', '.', '[a]', 'Z'],
  ...NASTY
]

const join = (pieces: ReadonlyArray<string>): string => pieces.join('')

/**
 * @internal
 */
export const getText = (length: Length): fc.Arbitrary<string> =>
  fc
    .array(
      fc.constantFrom(
        ...getLetters('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/@+= '),
        ...NASTY,
        LONG
      ),
      length(4)
    )
    .map(join)

/**
 * Keys of maps: any text is one.
 *
 * @internal
 */
export const getKey = (length: Length): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...KEYS, LONG), length(2)).map(join)

/**
 * Words of letters, digits, dots and dashes: what most patterns of texts are made for.
 *
 * @internal
 */
export const getWord = (length: Length): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...getLetters('abcxyz0189ABCXYZ.-')), length(8)).map(join)

/**
 * Arbitrary strings and keys: mostly simple ones, with some that often break programs.
 *
 * Strings are joined from pieces. This is fast, and fast-check 3 and 4 have no other common way to generate such
 * strings.
 */
import * as fc from 'fast-check'

/**
 * Returns the length constraints of lists, maps and strings from the default maximum length.
 *
 * @internal
 */
export type Length = (max: number) => fc.ArrayConstraints

const getLetters = (letters: string): ReadonlyArray<string> => Array.from(letters)

const LONG = /*#__PURE__*/ 'long '.repeat(60)

const NASTY = [
  // names of inherited properties
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'length'],
  // special characters and words of JSON, shells, HTML, URLs and templates
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
  // control characters, all kinds of line ends, and escapes that control a terminal
  ...['\0', '\b', '\t', '\n', '\r\n', '\u001b[31m', '\u007f', '\u0085', '\u2028', '\u2029'],
  // invisible characters, and characters that change the text direction
  ...['\u00ad', '\u200b', '\u200d', '\u202e', '\u2066', '\ufeff'],
  // lone surrogates, characters outside the BMP, and characters that change with case or normalization
  ...['\ud83d', '\ude00', '\u{1f600}', '\ufffd', '\uffff', '\u00e9', 'e\u0301', '\u0130', '\u00df', '\u6f22']
]

const KEYS = [
  ...['a', 'b', 'key', 'example.com/', 'authentication.kubernetes.io/pod-name', '0', '10', '-1', '.', '[a]', 'Z'],
  ...NASTY
]

const join = (pieces: ReadonlyArray<string>): string => pieces.join('')

/**
 * Returns arbitrary strings of letters, digits and pieces that often break programs.
 *
 * @internal
 */
export const getString = (length: Length): fc.Arbitrary<string> =>
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
 * Returns arbitrary keys of maps: any string is a key.
 *
 * @internal
 */
export const getKey = (length: Length): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...KEYS, LONG), length(2)).map(join)

/**
 * Returns words of letters, digits, dots and dashes, which most patterns accept.
 *
 * @internal
 */
export const getWord = (length: Length): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...getLetters('abcxyz0189ABCXYZ.-')), length(8)).map(join)

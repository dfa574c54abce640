/**
 * Finds a token in strings, in any of several forms, and replaces it.
 *
 * Each character of the token is found in any of these forms:
 *
 * - unchanged, without the white space around the token
 * - with a backslash, as in JSON, JavaScript, Go and Python: `\/`, `\"`, `\n`, `\u002b`, `\u{2b}`, `\x2b`,
 *   `\U0000002b`, with hexadecimal digits in any case; also as JSON within JSON
 * - percent-encoded UTF-8, as in URLs and forms: `%2B`, `%2b`, `+` for a space; also encoded repeatedly
 * - as in HTML and XML: `&amp;`, `&lt;`, `&gt;`, `&quot;`, `&apos;`, `&#43;`, `&#x2b;`; also escaped repeatedly
 * - the signature of a JWT alone, if it has at least 16 characters
 *
 * HTML is also found within JSON or a URL, and JSON within a URL: `\u0026#43;`, `%26%2343%3B`, `%5Cu002b`.
 *
 * Repeated encoding is found up to four levels. Base64, hashes, encryption and other parts of a token are not found.
 */
import { toWellFormed } from '../../go/quote'
import { memoizeThunk } from '../../internal/memoize'

// -------------------------------------------------------------------------------------
// the search for one token
// -------------------------------------------------------------------------------------

/**
 * Finds one token. Time and memory are proportional to the lengths of the string and the token. The result of `redact`
 * is at most three times as long as the string.
 *
 * @internal
 */
export interface Redactor {
  /** True if the string contains the token. */
  readonly isIn: (text: string) => boolean
  /**
   * Returns the string with `<redacted>` in place of the token. Occurrences that overlap or touch are merged. If the
   * token has less than 4 characters, the whole string is replaced: the rest of the string would reveal so short a
   * token.
   */
  readonly redact: (text: string) => string
  /** The length of the token without the white space around it. */
  readonly length: number
}

const REDACTED = '<redacted>'

const MIN_PARTIAL_LENGTH = 4

/**
 * @internal
 */
export const getRedactor = (token: string): Redactor => {
  const core = token.trim() === '' ? token : token.trim()
  const finders = memoizeThunk(() => needlesOf(core).map(getFinder))
  const find = (text: string): ReadonlyArray<Interval> => union(finders().flatMap((finder) => finder(text)))
  return {
    isIn: (text) => find(text).length > 0,
    redact: (text) => {
      const found = find(text)
      if (found.length === 0) return text
      if (core.length < MIN_PARTIAL_LENGTH) return REDACTED
      // `<redacted>` and the characters beside it may be the token
      return [replace(text, found), REDACTED].find((result) => find(result).length === 0) ?? ''
    },
    length: core.length
  }
}

const replace = (text: string, intervals: ReadonlyArray<Interval>): string => {
  const parts: Array<string> = []
  let end = 0
  for (const interval of intervals) {
    parts.push(text.slice(end, interval.start), REDACTED)
    end = interval.end
  }
  return parts.join('') + text.slice(end)
}

// -------------------------------------------------------------------------------------
// the strings to find
// -------------------------------------------------------------------------------------

/** The last of the three parts of a JWT, which is too long to be in a string by chance. */
const SIGNATURE = /^[\w-]+\.[\w-]*\.([\w-]{16,})$/

const needlesOf = (core: string): ReadonlyArray<string> => {
  const signature = SIGNATURE.exec(core)?.[1]
  // UTF-8 has no lone surrogates: encoders replace them
  const needles = [core, toWellFormed(core), ...(signature === undefined ? [] : [signature])]
  return [...new Set(needles)].filter((needle) => needle !== '')
}

// -------------------------------------------------------------------------------------
// intervals
// -------------------------------------------------------------------------------------

interface Interval {
  readonly start: number
  readonly end: number
}

/** Adds an interval. It is merged with the last one if they overlap or touch. */
const add = (intervals: Array<Interval>, start: number, end: number): void => {
  const last = intervals.at(-1)
  if (last === undefined || last.end < start) intervals.push({ start, end })
  else intervals[intervals.length - 1] = { start: Math.min(last.start, start), end: Math.max(last.end, end) }
}

/** Returns the intervals sorted, and merged if they overlap or touch. */
const union = (intervals: ReadonlyArray<Interval>): ReadonlyArray<Interval> => {
  const merged: Array<Interval> = []
  for (const { start, end } of [...intervals].sort((a, b) => a.start - b.start)) add(merged, start, end)
  return merged
}

// -------------------------------------------------------------------------------------
// the automaton
// -------------------------------------------------------------------------------------

// A string can be read in several ways from each position: `%2B` is a plus, or three characters. All ways are followed
// at once, each by the Knuth-Morris-Pratt automaton, whose state is the number of characters of the needle that were
// just read. Ways in state 0 are dropped, so only a few are followed at a time.

/** One way to read the string up to a position. */
interface Way {
  readonly state: number
  /** The last units that were read, linked backwards: at least as many as the state. */
  readonly last: Unit | undefined
  /** The number of units that were read. */
  readonly count: number
  /** The end of the last match on this way, and the unit count there: -Infinity before a match. */
  readonly found: { readonly end: number; readonly count: number }
}

/** The position of a code unit that was read, linked to the one before. */
interface Unit {
  readonly start: number
  readonly before: Unit | undefined
}

const START: Way = { state: 0, last: undefined, count: 0, found: { end: 0, count: -Infinity } }

const FROM_START: ReadonlyArray<Way> = [START]

/**
 * The maximum number of ways at a position. Only strings made of escapes exceed it; then the ways with the highest
 * states are kept.
 */
const MAX_WAYS = 8

const getFinder = (needle: string): ((text: string) => ReadonlyArray<Interval>) => {
  const next = getFailures(needle)
  const first = needle.charCodeAt(0)

  /** Returns the next state. It takes few steps, since the failure table skips states that would fail again. */
  const step = (state: number, unit: number): number => {
    let i = state
    while (i >= 0 && needle.charCodeAt(i) !== unit) i = Number(next[i])
    return i + 1
  }

  return (text) => {
    const intervals: Array<Interval> = []
    const waysAt = new Map<number, Array<Way>>()

    /** Reads the units of an edge, and keeps the resulting way. */
    const follow = (way: Way, start: number, end: number, units: string): void => {
      let { state, last, count, found } = way
      for (let i = 0; i < units.length; i++) {
        state = step(state, units.charCodeAt(i))
        last = state === 0 ? undefined : { start, before: last }
        count++
        if (state === needle.length) {
          const overlaps = count - found.count < state
          add(intervals, overlaps ? found.end : startOf(last, state), end)
          found = { end, count }
        }
      }
      if (state > 0) keep({ state, last, count, found }, end)
    }

    const keep = (way: Way, position: number): void => {
      const ways = waysAt.get(position)
      if (ways === undefined) {
        waysAt.set(position, [way])
      } else if (ways.every(({ state }) => state !== way.state)) {
        ways.push(way)
        if (ways.length > MAX_WAYS) ways.sort((a, b) => b.state - a.state).pop()
      }
    }

    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      const special = isSpecial(unit)
      const known = waysAt.get(i)
      if (known === undefined && unit !== first && !special) continue
      waysAt.delete(i)
      // The automaton of a way also covers every shorter match, so a new way is only needed if there is no other.
      const ways = known ?? FROM_START
      for (const way of ways) follow(way, i, i + 1, text.charAt(i))
      if (special) for (const { end, units } of escapesAt(text, i)) for (const way of ways) follow(way, i, end, units)
    }
    return intervals
  }
}

/** Returns the position of the unit that is `length` units back. The caller guarantees that it exists. */
const startOf = (last: Unit | undefined, length: number): number => {
  let unit = last
  for (let i = 1; i < length; i++) unit = unit?.before
  return Number(unit?.start)
}

/**
 * Returns the failure table: for each state, the state to continue with if the next unit does not match. That is the
 * longest prefix of the needle that ends here and expects another unit. For the whole needle it is the longest such
 * prefix, from which the next match is found.
 */
const getFailures = (needle: string): Int32Array => {
  const next = new Int32Array(needle.length + 1)
  next[0] = -1
  let border = -1
  for (let i = 0; i < needle.length;) {
    while (border >= 0 && needle[i] !== needle[border]) border = Number(next[border])
    i++
    border++
    next[i] = i < needle.length && needle[i] === needle[border] ? Number(next[border]) : border
  }
  return next
}

// -------------------------------------------------------------------------------------
// the ways to read a string
// -------------------------------------------------------------------------------------

/** The units that can be read next, and the position after them. */
interface Edge {
  readonly end: number
  readonly units: string
}

/** The maximum number of repeated escapes. */
const MAX_LEVELS = 4

const PERCENT = 0x25
const PLUS = 0x2b
const AMPERSAND = 0x26
const BACKSLASH = 0x5c

const isSpecial = (unit: number): boolean =>
  unit === PERCENT || unit === BACKSLASH || unit === AMPERSAND || unit === PLUS

/** Returns all edges at a position except the character itself. */
const escapesAt = (text: string, i: number): ReadonlyArray<Edge> => {
  const backslash = endOfBackslash(text, i)
  return backslash === 0 ? encodedAt(text, i) : [...encodedAt(text, i), ...backslashesAt(text, backslash)]
}

const encodedAt = (text: string, i: number): ReadonlyArray<Edge> => {
  switch (text.charCodeAt(i)) {
    case PLUS:
      return [{ end: i + 1, units: ' ' }]
    case PERCENT:
      return [...percentsAt(text, i), ...entitiesAt(text, i)]
    case AMPERSAND:
    case BACKSLASH:
      return entitiesAt(text, i)
    default:
      return []
  }
}

// percent-encoding

/** Reads `%2B`, `%252B`, … A plus may also be a space. */
const percentsAt = (text: string, i: number): ReadonlyArray<Edge> => {
  const edges: Array<Edge> = []
  let prefix = '%'
  for (let level = 0; level < MAX_LEVELS && text.startsWith(prefix, i); level++) {
    const edge = utf8At(text, i, prefix)
    if (edge !== undefined) edges.push(edge)
    if (edge?.units === '+') edges.push({ ...edge, units: ' ' })
    prefix += '25'
  }
  return edges
}

/** Reads a character of one to four bytes, each with this prefix. */
const utf8At = (text: string, i: number, prefix: string): Edge | undefined => {
  const width = prefix.length + 2
  const byteAt = (k: number): number =>
    text.startsWith(prefix, i + k * width) ? hexByteAt(text, i + k * width + prefix.length) : NaN
  const first = byteAt(0)
  if (first < 0x80) return { end: i + width, units: String.fromCharCode(first) }
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf8 ? 4 : 0
  let code = first & (0x7f >> length)
  for (let k = 1; k < length; k++) {
    // if it is not a continuation byte, the code is NaN from here on
    const byte = byteAt(k)
    code = byte >> 6 === 2 ? code * 64 + (byte & 0x3f) : NaN
  }
  return length === 0 || Number.isNaN(code) ? undefined : { end: i + length * width, units: fromCode(code) }
}

const hexByteAt = (text: string, i: number): number => hexAt(text, i) * 16 + hexAt(text, i + 1)

const hexAt = (text: string, i: number): number => {
  const unit = text.charCodeAt(i)
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30
  const letter = (unit | 0x20) - 0x61
  return letter >= 0 && letter < 6 ? letter + 10 : NaN
}

/** Codes above U+10FFFF, the last code point, are read as U+10FFFF, which is not a character. */
const fromCode = (code: number): string => String.fromCodePoint(Math.min(code, 0x10ffff))

// HTML and XML

const PERCENTS = '%(?:25){0,3}'

const HASH = `(?:#|${PERCENTS}23)`

const SEMICOLON = `(?:;|${PERCENTS}3[bB])`

/** An ampersand: Go writes `\u0026` in JSON. */
const INTRODUCER = /*#__PURE__*/ new RegExp(`&|${PERCENTS}26|(?:\\\\|${PERCENTS}5[cC]){1,16}(?:u0026|x26)`, 'y')

/** The rest of an ampersand that was escaped again: `&amp;#43;`. */
const AMPERSAND_AGAIN = /*#__PURE__*/ new RegExp(`(?:amp|${HASH}(?:38|[xX]26))${SEMICOLON}`, 'y')

const CHARACTER = /*#__PURE__*/ new RegExp(
  `(?:${HASH}(\\d{1,7})|${HASH}[xX]([\\da-fA-F]{1,6})|(amp|lt|gt|quot|apos))${SEMICOLON}`,
  'y'
)

const NAMED: ReadonlyMap<string | undefined, string> = /*#__PURE__*/ new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"]
])

/** Reads an entity. JSON or a URL around it may have encoded its ampersand, its number sign and its semicolon. */
const entitiesAt = (text: string, i: number): ReadonlyArray<Edge> => {
  const edges: Array<Edge> = []
  let start = endOf(INTRODUCER, text, i)
  for (let level = 0; level < MAX_LEVELS && start > 0; level++) {
    CHARACTER.lastIndex = start
    const found = CHARACTER.exec(text)
    if (found !== null) {
      const [whole, decimal, hex, name] = found
      const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal)
      edges.push({ end: start + whole.length, units: NAMED.get(name) ?? fromCode(code) })
    }
    start = endOf(AMPERSAND_AGAIN, text, start)
  }
  return edges
}

/** Returns the end of a match of a sticky expression, or 0 if it does not match at this position. */
const endOf = (pattern: RegExp, text: string, i: number): number => {
  pattern.lastIndex = i
  return pattern.test(text) ? pattern.lastIndex : 0
}

// backslashes

/** The number of backslashes that four levels of JSON write for one. */
const MAX_BACKSLASHES = 16

/** Reads the rest after a first backslash: several backslashes as one, and the escaped character after them. */
const backslashesAt = (text: string, second: number): ReadonlyArray<Edge> => {
  const edges: Array<Edge> = []
  let end = second
  for (let count = 1; count < MAX_BACKSLASHES;) {
    const after = endOfBackslash(text, end)
    if (after === 0) return [...edges, ...escapedAt(text, end)]
    end = after
    count++
    if ((count & (count - 1)) === 0) edges.push({ end, units: '\\' })
  }
  return edges
}

const ENCODED_BACKSLASH = /%(?:25){0,3}5[cC]/y

/** Returns the end of a backslash, which can be percent-encoded itself, or 0 if there is no backslash. */
const endOfBackslash = (text: string, i: number): number => {
  const unit = text.charCodeAt(i)
  if (unit !== PERCENT) return unit === BACKSLASH ? i + 1 : 0
  return endOf(ENCODED_BACKSLASH, text, i)
}

const CODE = /u([\da-fA-F]{4})|u\{([\da-fA-F]{1,6})\}|x([\da-fA-F]{2})|U([\da-fA-F]{8})/y

const LETTERS: ReadonlyMap<string, string> = /*#__PURE__*/ new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['a', '\x07'],
  ['0', '\0']
])

/** Reads the part after the backslashes: a code, a letter with a meaning, or a character that means itself. */
const escapedAt = (text: string, i: number): ReadonlyArray<Edge> => {
  const c = text.charAt(i)
  CODE.lastIndex = i
  const code = CODE.exec(text)
  if (code !== null) {
    const [whole, ...digits] = code
    return [{ end: i + whole.length, units: fromCode(Number.parseInt(digits.join(''), 16)) }]
  }
  const letter = LETTERS.get(c)
  if (letter !== undefined) return [{ end: i + 1, units: letter }]
  return /^[^\w]/.test(c) ? [{ end: i + 1, units: c }, ...encodedAt(text, i)] : []
}

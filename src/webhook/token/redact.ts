/**
 * Finds a token in texts, however it is written there, and replaces it.
 *
 * The forms that are found, each character of the token in any of them:
 *
 * - as it is, without the white space around the token
 * - with a backslash, as in JSON, JavaScript, Go and Python: `\/`, `\"`, `\n`, `\u002b`, `\u{2b}`, `\x2b`, `\U0000002b`,
 *   hexadecimal digits in any case; JSON inside of JSON, too
 * - percent-encoded UTF-8, as in URLs and forms: `%2B`, `%2b`, `+` for a space; encoded again, too
 * - as in HTML and XML: `&amp;`, `&lt;`, `&gt;`, `&quot;`, `&apos;`, `&#43;`, `&#x2b;`; escaped again, too
 * - the signature of a JWT alone, from 16 characters on
 *
 * "Again" goes up to four times. Base64, hashes, encryption and parts of a token (but for that signature) are not found.
 */
import { toWellFormed } from '../../go/quote'
import { memoizeThunk } from '../../internal/memoize'

// -------------------------------------------------------------------------------------
// the search for one token
// -------------------------------------------------------------------------------------

/**
 * Looks for one token. Time and memory are in proportion to the text and the token, and what `redact` returns is at most
 * three times as long as the text.
 *
 * @internal
 */
export interface Redactor {
  /** Is the token in the text? */
  readonly isIn: (text: string) => boolean
  /**
   * The text with `<redacted>` in the place of the token. Occurrences that overlap or touch are one. A text with a token
   * of less than 4 characters is redacted as a whole: what is left around so short a token would tell it.
   */
  readonly redact: (text: string) => string
  /** The length of the token, without the white space around it. */
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
      return core.length < MIN_PARTIAL_LENGTH ? REDACTED : replace(text, found)
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
// what is looked for
// -------------------------------------------------------------------------------------

/** The last of the three parts of a JWT, long enough to stand in no text by chance. */
const SIGNATURE = /^[\w-]+\.[\w-]*\.([\w-]{16,})$/

const needlesOf = (core: string): ReadonlyArray<string> => {
  const signature = SIGNATURE.exec(core)?.[1]
  // UTF-8 has no half of a surrogate pair: encoders replace it
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

/** Adds an interval, merged with the last one where they overlap or touch. */
const add = (intervals: Array<Interval>, start: number, end: number): void => {
  const last = intervals.at(-1)
  if (last === undefined || last.end < start) intervals.push({ start, end })
  else intervals[intervals.length - 1] = { start: Math.min(last.start, start), end: Math.max(last.end, end) }
}

/** Sorted, and merged where they overlap or touch. */
const union = (intervals: ReadonlyArray<Interval>): ReadonlyArray<Interval> => {
  const merged: Array<Interval> = []
  for (const { start, end } of [...intervals].sort((a, b) => a.start - b.start)) add(merged, start, end)
  return merged
}

// -------------------------------------------------------------------------------------
// the automaton
// -------------------------------------------------------------------------------------

// A text can be read in several ways from each position on: `%2B` is a plus, or three characters. All ways are followed at
// once, each by the automaton of Knuth, Morris and Pratt, whose state is how much of the needle has just been read.
// Few ways are ever in a state other than 0, and those are forgotten.

/** One way to read the text up to some position. */
interface Way {
  readonly state: number
  /** What was read last, and before it: as much as the state says, or more. */
  readonly last: Unit | undefined
  /** How many units have been read. */
  readonly count: number
  /** Where the needle was last found on this way, and after how many units: infinitely long ago where it was not. */
  readonly found: { readonly end: number; readonly count: number }
}

/** A character (a code unit) that was read, and where it begins. */
interface Unit {
  readonly start: number
  readonly before: Unit | undefined
}

const START: Way = { state: 0, last: undefined, count: 0, found: { end: 0, count: -Infinity } }

const FROM_START: ReadonlyArray<Way> = [START]

/** Only texts of nothing but escapes have more, and then the furthest ways are kept. */
const MAX_WAYS = 8

const getFinder = (needle: string): ((text: string) => ReadonlyArray<Interval>) => {
  const next = getFailures(needle)
  const first = needle.charCodeAt(0)

  /** At most some steps: the failures leave out what would fail again. */
  const step = (state: number, unit: number): number => {
    let i = state
    while (i >= 0 && needle.charCodeAt(i) !== unit) i = Number(next[i])
    return i + 1
  }

  return (text) => {
    const intervals: Array<Interval> = []
    const waysAt = new Map<number, Array<Way>>()

    /** Goes on with what an edge reads, and keeps the way that comes out. */
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
      // a way falls back to whatever shorter part of the needle it has read: without one there is only the start
      const ways = known ?? FROM_START
      for (const way of ways) follow(way, i, i + 1, text.charAt(i))
      if (special) for (const { end, units } of escapesAt(text, i)) for (const way of ways) follow(way, i, end, units)
    }
    return intervals
  }
}

/** Where the last `length` units begin: the caller knows that there are so many. */
const startOf = (last: Unit | undefined, length: number): number => {
  let unit = last
  for (let i = 1; i < length; i++) unit = unit?.before
  return Number(unit?.start)
}

/**
 * Where to go on where the needle does not go on as expected: the longest part of what was read that the needle begins
 * with and that expects something else; behind the whole needle, where it is found again.
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
// the ways to read a text
// -------------------------------------------------------------------------------------

/** What can be read next, and where the text goes on then. */
interface Edge {
  readonly end: number
  readonly units: string
}

/** Escapes of escapes of escapes. */
const MAX_LEVELS = 4

const PERCENT = 0x25
const PLUS = 0x2b
const AMPERSAND = 0x26
const BACKSLASH = 0x5c

const isSpecial = (unit: number): boolean =>
  unit === PERCENT || unit === BACKSLASH || unit === AMPERSAND || unit === PLUS

/** All but the character itself. */
const escapesAt = (text: string, i: number): ReadonlyArray<Edge> => {
  const backslash = endOfBackslash(text, i)
  return backslash === 0 ? encodedAt(text, i) : [...encodedAt(text, i), ...backslashesAt(text, backslash)]
}

const encodedAt = (text: string, i: number): ReadonlyArray<Edge> => {
  switch (text.charCodeAt(i)) {
    case PLUS:
      return [{ end: i + 1, units: ' ' }]
    case PERCENT:
      return percentsAt(text, i)
    case AMPERSAND:
      return entitiesAt(text, i)
    default:
      return []
  }
}

// percent-encoding

/** `%2B`, `%252B`, … A plus may be a space. */
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

/** A character of one to four bytes, each with this prefix. */
const utf8At = (text: string, i: number, prefix: string): Edge | undefined => {
  const width = prefix.length + 2
  const byteAt = (k: number): number =>
    text.startsWith(prefix, i + k * width) ? hexByteAt(text, i + k * width + prefix.length) : NaN
  const first = byteAt(0)
  if (first < 0x80) return { end: i + width, units: String.fromCharCode(first) }
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf8 ? 4 : 0
  let code = first & (0x7f >> length)
  for (let k = 1; k < length; k++) {
    // what is no byte that goes on with a character is no number from here on
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

/** Above the last character there is none: that is read as U+10FFFF, which is no character either. */
const fromCode = (code: number): string => String.fromCodePoint(Math.min(code, 0x10ffff))

// HTML and XML

const ENTITY = /(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos));/y

const NAMED: ReadonlyMap<string | undefined, string> = /*#__PURE__*/ new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"]
])

/** `&#43;`, `&amp;#43;`, … */
const entitiesAt = (text: string, i: number): ReadonlyArray<Edge> => {
  const edges: Array<Edge> = []
  let prefix = '&'
  for (let level = 0; level < MAX_LEVELS && text.startsWith(prefix, i); level++) {
    ENTITY.lastIndex = i + prefix.length
    const found = ENTITY.exec(text)
    if (found !== null) {
      const [whole, decimal, hex, name] = found
      const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal)
      edges.push({ end: i + prefix.length + whole.length, units: NAMED.get(name) ?? fromCode(code) })
    }
    prefix += 'amp;'
  }
  return edges
}

// backslashes

/** As many backslashes as four levels of JSON make of one. */
const MAX_BACKSLASHES = 16

/** Behind a first backslash: one backslash out of several, and what a character behind them is in the end. */
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

/** 0 where there is none. It may be percent-encoded itself. */
const endOfBackslash = (text: string, i: number): number => {
  const unit = text.charCodeAt(i)
  if (unit !== PERCENT) return unit === BACKSLASH ? i + 1 : 0
  ENCODED_BACKSLASH.lastIndex = i
  return ENCODED_BACKSLASH.test(text) ? ENCODED_BACKSLASH.lastIndex : 0
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

/** What stands behind backslashes: a code, a letter with a meaning, or a sign that stands for itself. */
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

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
import { toWellFormed } from '../codec/goQuote'
import { lazily } from '../codec/lazily'

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
  const finders = lazily(() => needlesOf(core).map(getFinder))
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

/** Sorted, and merged where they overlap or touch. */
const union = (intervals: ReadonlyArray<Interval>): ReadonlyArray<Interval> => {
  const merged: Array<Interval> = []
  for (const interval of [...intervals].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last !== undefined && interval.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, interval.end) }
    } else {
      merged.push(interval)
    }
  }
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
  /** Where the needle was last found on this way, and after how many units. */
  readonly found: { readonly end: number; readonly count: number } | undefined
}

/** A character (a code unit) that was read, and where it begins. */
interface Unit {
  readonly start: number
  readonly before: Unit | undefined
}

const START: Way = { state: 0, last: undefined, count: 0, found: undefined }

const NONE: ReadonlyArray<Way> = []

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
    const follow = (way: Way, start: number, { end, units }: Edge): void => {
      let { state, last, count, found } = way
      for (let i = 0; i < units.length; i++) {
        state = step(state, units.charCodeAt(i))
        last = state === 0 ? undefined : { start, before: last }
        count++
        if (state === needle.length) {
          intervals.push({ start: found !== undefined && count - found.count < state ? found.end : startOf(last, state), end })
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
      const ways = waysAt.get(i) ?? NONE
      const unit = text.charCodeAt(i)
      if (ways.length === 0 && unit !== first && !isSpecial(unit)) continue
      waysAt.delete(i)
      for (const edge of edgesAt(text, i)) {
        // what a way has read of the needle, its state falls back to: without one there is only the start
        for (const way of ways.length === 0 ? [START] : ways) follow(way, i, edge)
      }
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
  for (let i = 0; i < needle.length; ) {
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

const SPECIAL = new Set('%+&\\'.split('').map((c) => c.charCodeAt(0)))

const isSpecial = (unit: number): boolean => SPECIAL.has(unit)

const edgesAt = (text: string, i: number): ReadonlyArray<Edge> => {
  const raw: Edge = { end: i + 1, units: text.charAt(i) }
  return isSpecial(text.charCodeAt(i)) ? [raw, ...encodedAt(text, i), ...backslashesAt(text, i)] : [raw]
}

const encodedAt = (text: string, i: number): ReadonlyArray<Edge> => {
  switch (text[i]) {
    case '+':
      return [{ end: i + 1, units: ' ' }]
    case '%':
      return percentsAt(text, i)
    case '&':
      return entitiesAt(text, i)
    default:
      return []
  }
}

// percent-encoding

/** `%2B`, `%252B`, … */
const percentsAt = (text: string, i: number): ReadonlyArray<Edge> => {
  const edges: Array<Edge> = []
  let prefix = '%'
  for (let level = 0; level < MAX_LEVELS && text.startsWith(prefix, i); level++) {
    const edge = utf8At(text, i, prefix)
    if (edge !== undefined) edges.push(edge)
    prefix += '25'
  }
  return edges
}

/** A character of one to four bytes, each with this prefix. */
const utf8At = (text: string, i: number, prefix: string): Edge | undefined => {
  const width = prefix.length + 2
  const byteAt = (k: number): string => {
    const at = i + k * width
    const hex = text.slice(at + prefix.length, at + width)
    return text.startsWith(prefix, at) && /^[\da-f]{2}$/i.test(hex) ? hex : ''
  }
  const first = Number.parseInt(byteAt(0), 16)
  const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
  const bytes = Array.from({ length }, (_, k) => `%${byteAt(k)}`)
  try {
    return { end: i + length * width, units: decodeURIComponent(bytes.join('')) }
  } catch {
    return undefined
  }
}

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
      const units = NAMED.get(name) ?? fromCode(decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal))
      edges.push({ end: i + prefix.length + whole.length, units })
    }
    prefix += 'amp;'
  }
  return edges
}

/** Above the last character there is none: that is read as U+10FFFF, which is no character either. */
const fromCode = (code: number): string => String.fromCodePoint(Math.min(code, 0x10ffff))

// backslashes

/** As many backslashes as four levels of JSON make of one. */
const MAX_BACKSLASHES = 16

/** One backslash out of several, and what a character behind them is in the end. */
const backslashesAt = (text: string, i: number): ReadonlyArray<Edge> => {
  const edges: Array<Edge> = []
  let end = endOfBackslash(text, i)
  for (let count = 1; end > 0 && count <= MAX_BACKSLASHES; count++) {
    if ([2, 4, 8, 16].includes(count)) edges.push({ end, units: '\\' })
    const after = endOfBackslash(text, end)
    if (after === 0) return [...edges, ...escapedAt(text, end)]
    end = after
  }
  return edges
}

const BACKSLASH = /\\|%(?:25){0,3}5[cC]/y

/** 0 where there is none. It may be percent-encoded itself. */
const endOfBackslash = (text: string, i: number): number => {
  BACKSLASH.lastIndex = i
  return BACKSLASH.test(text) ? BACKSLASH.lastIndex : 0
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

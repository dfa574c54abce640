/**
 * Cheap proofs that `JSON.parse` lost nothing of a text: the text has no duplicate key, no unusual spelling of a number
 * and no lone surrogate. The proofs are sound, but not complete: text without a proof is read again by `read.ts`.
 *
 * Length: no text of the parsed value is shorter. Each duplicate key, escape and space makes a text longer. So does each
 * unusual spelling of a number, except of numbers that end in `00`: `1e2` is as long as `100`.
 *
 * Colons: each colon between a key and a value follows an unescaped quote or white space. A colon in a string may do so
 * too, which increases the number of colons. A duplicate key decreases the number of members. So if both numbers are
 * equal, there is no duplicate.
 */
import type { Description } from '../codec/description'
import { isPolluted } from '../codec/interpret/compiled'
import { isEscaped, QUOTE } from './cursor'
import { areKindsPlain } from './kinds'

/**
 * Returns true if `JSON.parse` lost nothing of a text. False also means that there is no proof.
 *
 * @internal
 */
export const losesNothing = (text: string, tree: unknown, description: Description): boolean =>
  // the walks would visit inherited keys: objects that all objects inherit contain themselves
  !isPolluted() && areKindsPlain(tree, description) && (isShortest(text, tree) || hasAllMembers(text, tree))

// -------------------------------------------------------------------------------------
// length
// -------------------------------------------------------------------------------------

/**
 * Returns true if no JSON text of this value is shorter. One line break may follow: Go's encoder writes it. False also
 * means that the text is too long to find out.
 *
 * @internal
 */
export const isShortest = (text: string, tree: unknown): boolean =>
  text.length <= MAX_LENGTH &&
  shortestLength(tree, MAX_LEVELS) === text.length - (text.charCodeAt(text.length - 1) === LINE_FEED ? 1 : 0)

/**
 * The maximum length of a text. V8 enumerates an object with more than 1,020 keys in another way: the loop over the keys
 * of objects that has seen one stays slower for all others. No text of this length has such an object.
 */
const MAX_LENGTH = 6000

const LINE_FEED = 10

const shortestLength = (u: unknown, levels: number): number => {
  if (typeof u === 'string') return u.length + 2
  if (typeof u === 'number') return lengthOfNumber(u)
  if (typeof u === 'boolean') return u ? 4 : 5
  if (u === null) return 4
  if (levels === 0) return NO_PROOF
  return Array.isArray(u)
    ? lengthOfItems(u, levels - 1)
    : lengthOfObject(u as Readonly<Record<string, unknown>>, levels - 1)
}

const lengthOfObject = (o: Readonly<Record<string, unknown>>, levels: number): number => {
  let length = 1
  for (const key in o) {
    // quotes, a colon, and a comma or a brace
    length += key.length + 4 + shortestLength(o[key], levels)
  }
  return length === 1 ? 2 : length
}

const lengthOfItems = (items: ReadonlyArray<unknown>, levels: number): number => {
  let length = 1
  for (let i = 0; i < items.length; i++) length += 1 + shortestLength(items[i], levels)
  return length === 1 ? 2 : length
}

/** Returns the length of an integer that no JSON number of this length or a shorter one equals. */
const lengthOfNumber = (n: number): number =>
  Number.isSafeInteger(n) && (n % 100 !== 0 || n === 0) ? String(n).length : NO_PROOF

// -------------------------------------------------------------------------------------
// colons
// -------------------------------------------------------------------------------------

const hasAllMembers = (text: string, tree: unknown): boolean => {
  const hasEscapes = text.includes('\\')
  if (hasEscapes && SURROGATE.test(text)) return false
  const found: Found = { hasNumbers: false }
  const count = countMembers(tree, found, MAX_LEVELS)
  return count === countColons(text, hasEscapes) && (!found.hasNumbers || areItemsPlain(text))
}

/** Returns true if all numbers in arrays, and a number alone, are plain. Strings may look like one of them. */
const areItemsPlain = (text: string): boolean =>
  isPlain(text, 0) && areAllPlainAfter('[', text) && areAllPlainAfter(',', text)

const areAllPlainAfter = (character: string, text: string): boolean => {
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) {
    if (!isPlain(text, at + 1)) return false
  }
  return true
}

const SURROGATE = /\\u[dD]/

/** The maximum depth of the count. `read.ts` reads deeper text, and handles an overflow of the stack. */
const MAX_LEVELS = 64

/** A negative number, larger than any number of members: it equals no number of colons. */
const NO_PROOF = -(2 ** 30)

interface Found {
  /** True if an array has a number. */
  hasNumbers: boolean
}

const countMembers = (u: unknown, found: Found, levels: number): number => {
  if (typeof u !== 'object' || u === null) {
    if (typeof u === 'number') found.hasNumbers = true
    return 0
  }
  if (levels === 0) return NO_PROOF
  return Array.isArray(u)
    ? countInItems(u, found, levels)
    : countInObject(u as Readonly<Record<string, unknown>>, found, levels)
}

const countInObject = (o: Readonly<Record<string, unknown>>, found: Found, levels: number): number => {
  let count = 0
  for (const key in o) {
    count++
    const value = o[key]
    // numbers after a colon are checked by countColons
    if (typeof value === 'object' && value !== null) count += countMembers(value, found, levels - 1)
  }
  return count
}

const countInItems = (items: ReadonlyArray<unknown>, found: Found, levels: number): number => {
  let count = 0
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (typeof item !== 'string') count += countMembers(item, found, levels - 1)
  }
  return count
}

const COLON = 58

const countColons = (text: string, hasEscapes: boolean): number => {
  let count = 0
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) {
    const before = text.charCodeAt(at - 1)
    // strings have no unescaped control characters
    if (before === QUOTE ? hasEscapes && isEscaped(text, at - 1) : before > QUOTE) continue
    const after = text.charCodeAt(at + 1)
    if (after !== QUOTE && after < COLON && !isPlain(text, at + 1)) return NO_PROOF - 1
    count++
  }
  return count
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Returns false for a number that is not an integer of at most 15 characters, and for `-0`. */
const isPlain = (text: string, start: number): boolean => {
  let at = start
  let code = text.charCodeAt(at)
  while (code <= 32) code = text.charCodeAt(++at)
  if (code !== 45 && !isDigit(code)) return true
  const first = at
  if (code === 45 && text.charCodeAt(at + 1) === 48) return false
  do code = text.charCodeAt(++at)
  while (isDigit(code))
  // a fraction, or an exponent
  return at - first <= 15 && code !== 46 && (code | 32) !== 101
}

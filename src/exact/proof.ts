/**
 * Cheap proofs that `JSON.parse` lost nothing of a text: the text has no duplicate key, no unusual spelling of a number
 * and no lone surrogate. The proofs are sound, but not complete: text without a proof is read again by `read.ts`.
 *
 * Length: no text of the parsed value is shorter. Each duplicate key, escape and space makes a text longer. So does each
 * unusual spelling of a number, except of numbers that end in `00`: `1e2` is as long as `100`.
 *
 * Colons: each colon between a key and a value follows an unescaped quote or white space. A colon in a string may do so
 * too, which increases the number of colons. A duplicate key decreases the number of members. So if both numbers are
 * equal, there is no duplicate. A number after a colon is compared with its usual spelling; other numbers have no proof.
 */
import { type Codec, getOriginal } from '../codec/Codec'
import { isPolluted, knownKeys } from '../codec/interpret/compiled'
import { memoizeThunk } from '../internal/memoize'
import { isEscaped, isWordCode, QUOTE } from './cursor'
import { areKindsPlain, getKindFields } from './kinds'

/**
 * Returns a function that returns true if `JSON.parse` lost nothing of a text. False also means that there is no proof.
 * There is none for a modified copy of a codec: `read.ts` reports the errors of the text before the copy decodes it.
 *
 * @internal
 */
export const getLosesNothing = <A>(codec: Codec<A>): ((text: string, tree: unknown) => boolean) => {
  const isCopy = getOriginal(codec) === undefined
  // at the first text, since descriptions may be recursive
  const kinds = memoizeThunk(() => getKindFields(codec.description))
  return (text, tree) =>
    !isCopy &&
    // the walks would visit inherited keys, and not end: an object that all objects inherit inherits itself
    !isPolluted() &&
    areKindsPlain(tree, kinds()) &&
    (isShortest(text, tree) || hasAllMembers(text, tree))
}

// -------------------------------------------------------------------------------------
// length
// -------------------------------------------------------------------------------------

/**
 * Returns true if no JSON text of this value is shorter. White space may follow: Go's encoder writes a line break. False
 * also means that the text is too long to find out.
 *
 * @internal
 */
export const isShortest = (text: string, tree: unknown): boolean =>
  text.length <= MAX_LENGTH && shortestLength(tree, MAX_LEVELS) === text.trimEnd().length

/**
 * The maximum length of a text. V8 enumerates an object with more than 1,020 keys in another way: the loop over the keys
 * of objects that has seen one stays slower for all others. No text of this length has such an object.
 */
const MAX_LENGTH = 6000

const shortestLength = (u: unknown, levels: number): number => {
  if (typeof u === 'string') return u.length + 2
  if (typeof u !== 'object' || u === null) return isAmbiguous(u) ? NO_PROOF : String(u).length
  if (levels === 0) return NO_PROOF
  return Array.isArray(u)
    ? lengthOfItems(u, levels - 1)
    : lengthOfObject(u as Readonly<Record<string, unknown>>, levels - 1)
}

const lengthOfItems = (items: ReadonlyArray<unknown>, levels: number): number => {
  let length = 1
  // a comma or a bracket
  for (let i = 0; i < items.length; i++) length += 1 + shortestLength(items[i], levels)
  return length === 1 ? 2 : length
}

const lengthOfObject = (o: Readonly<Record<string, unknown>>, levels: number): number => {
  let length = 1
  // quotes, a colon, and a comma or a brace
  for (const key in o) length += key.length + 4 + shortestLength(o[key], levels)
  return length === 1 ? 2 : length
}

/** Returns true for a number of which another spelling may be as short as the usual one, such as `1e2` for `100`. */
const isAmbiguous = (u: unknown): boolean =>
  typeof u === 'number' && !(Number.isSafeInteger(u) && (u % 100 !== 0 || u === 0))

// -------------------------------------------------------------------------------------
// colons
// -------------------------------------------------------------------------------------

const hasAllMembers = (text: string, tree: unknown): boolean =>
  !(text.includes('\\') && SURROGATE.test(text)) && countMembers(tree, MAX_LEVELS) === countColons(text)

const SURROGATE = /\\u[dD]/

/** The maximum depth of the count. `read.ts` reads deeper text, and handles an overflow of the stack. */
const MAX_LEVELS = 64

/** So far below zero that a sum with any number of members is negative, too. It equals no number of colons. */
const NO_PROOF = -(2 ** 30)

/** The keys of larger objects are remembered for the decoder, which visits the same objects next. */
const MANY_KEYS = 1000

const countMembers = (u: unknown, levels: number): number => {
  // only the spelling of a number after a colon is known
  if (typeof u !== 'object' || u === null) return typeof u === 'number' ? NO_PROOF : 0
  if (levels === 0) return NO_PROOF
  let count = 0
  if (Array.isArray(u)) {
    for (const item of u as ReadonlyArray<unknown>) count += countMembers(item, levels - 1)
  } else {
    const o = u as Readonly<Record<string, unknown>>
    const keys = Object.keys(o)
    if (keys.length > MANY_KEYS) knownKeys.set(o, keys)
    for (const key of keys) {
      const value = o[key]
      count += typeof value === 'object' ? 1 + countMembers(value, levels - 1) : 1
    }
  }
  return count
}

const countColons = (text: string): number => {
  let count = 0
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) {
    const before = text.charCodeAt(at - 1)
    // strings have no unescaped control characters
    if (before === QUOTE ? isEscaped(text, at - 1) : before > QUOTE) continue
    // no number that countMembers returns
    if (!isPlain(text, at + 1)) return -1
    count++
  }
  return count
}

/** Returns false for a number that is not a safe integer in its usual spelling. */
const isPlain = (text: string, start: number): boolean => {
  let first = start
  while (text.charCodeAt(first) <= 32) first++
  let end = first
  while (isWordCode(text.charCodeAt(end))) end++
  // a string, an object or an array
  if (first === end) return true
  const token = text.slice(first, end)
  const n = Number(token)
  // `true`, `false` or `null`
  return token >= 'a' || (Number.isSafeInteger(n) && String(n) === token)
}

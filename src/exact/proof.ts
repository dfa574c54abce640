/**
 * A cheap proof that `JSON.parse` hid nothing of a text: no duplicate key, no number that was spelt in another way, no
 * half of a surrogate pair. It is sound and not complete: text without a proof is read again, with care.
 *
 * The proof counts. Each colon between a key and a value stands behind an unescaped quote or white space. A colon within
 * a string may do so too, which makes the count of colons larger; a duplicate makes the count of members smaller. So if
 * they are equal, there is neither.
 */
import type { Description } from '../codec/description'
import { isPolluted } from '../codec/interpret/compiled'
import { BACKSLASH, isEscaped, QUOTE } from './cursor'
import { areKindsPlain } from './kinds'

/**
 * What `JSON.parse` hid of a text: `nothing`, `numbers` if at most the spelling of numbers in arrays, `perhaps` if there is
 * no proof.
 *
 * @internal
 */
export type Hidden = 'nothing' | 'numbers' | 'perhaps'

/**
 * Returns what `JSON.parse` hid of a text, of all that Go sees.
 *
 * @internal
 */
export const getHidden = (text: string, tree: unknown, description: Description): Hidden => {
  if ((text.includes('\\u') && SURROGATE.test(text)) || !areKindsPlain(tree, description)) return 'perhaps'
  const found: Found = { hasNumbers: false }
  const count = countMembers(tree, found, MAX_LEVELS)
  // keys that objects inherit were counted
  if (count !== countColons(text) || isPolluted()) return 'perhaps'
  return found.hasNumbers ? 'numbers' : 'nothing'
}

const SURROGATE = /\\u[dD]/

/** Deeper text is read with care, on a stack that is watched. */
const MAX_LEVELS = 64

/** More than there can be members, and negative: no count of colons. */
const NO_PROOF = -(2 ** 30)

interface Found {
  /** Is there a number that no colon stands before? */
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
    // the number behind a colon is looked at where the colon is
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

const countColons = (text: string): number => {
  let count = 0
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) {
    const before = text.charCodeAt(at - 1)
    // within strings there are no control characters
    if (before > QUOTE || (before === QUOTE && text.charCodeAt(at - 2) === BACKSLASH && isEscaped(text, at - 1)))
      continue
    const after = text.charCodeAt(at + 1)
    if (after !== QUOTE && after < COLON && !isPlain(text, at + 1)) return NO_PROOF - 1
    count++
  }
  return count
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Is what follows no number, or an integer of 15 characters at most, and not `-0`? */
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

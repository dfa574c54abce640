/**
 * What the generated, straight-line code of a model is made of: checks and copies of the few containers that Kubernetes
 * has, without a word about what is wrong. What they refuse is read again by the describing interpreter, which decides.
 */
import type { JsonRecord } from 'fp-ts/Json'
import { copyJson, FAILED, isFlat } from './json'
import { isRecord, put } from './object'

/**
 * @internal
 */
export type Failed = typeof FAILED

/**
 * A document of which only the names of some fields are known.
 *
 * @internal
 */
export type Loose<A> = { readonly [K in keyof A]?: unknown }

/**
 * A value under construction.
 *
 * @internal
 */
export type Writable<A> = { -readonly [K in keyof A]: A[K] }

/**
 * The straight-line code of a model.
 *
 * - `read` decodes into a copy. It also encodes: a value is written as a document that reads as this value
 * - `keep` decodes what `JSON.parse` made and nobody else holds: what is right stays, corrected where it stands
 *
 * @internal
 */
export interface Fast<A> {
  readonly read: (u: unknown) => A | Failed
  readonly keep: (u: unknown) => A | Failed
  readonly is: (u: unknown) => boolean
}

// -------------------------------------------------------------------------------------
// objects
// -------------------------------------------------------------------------------------

/**
 * An object that may have any properties.
 *
 * @internal
 */
export type Properties = { [key: string]: unknown }

/**
 * Is it an object that inherits from nobody but `Object.prototype`? Asking costs as much as reading two fields.
 * Instances of classes and the like are left to the interpreter.
 *
 * @internal
 */
export const isPlain = (u: unknown): u is Properties => {
  if (!isRecord(u)) return false
  const prototype: unknown = Object.getPrototypeOf(u)
  return prototype === Object.prototype || prototype === null
}

const EMPTY = {}

/**
 * Has somebody put something on `Object.prototype`?
 *
 * @internal
 */
export const isPolluted = (): boolean => {
  for (const _ in EMPTY) return true
  return false
}

/**
 * Does a plain object hold nothing but what Go writes for nothing?
 *
 * @internal
 */
export const isVoid = (o: Properties): boolean => {
  for (const key in o) {
    const value = o[key]
    if (value !== undefined && value !== null) return false
  }
  return true
}

// -------------------------------------------------------------------------------------
// lists
// -------------------------------------------------------------------------------------

/** No room is made for so many items before they are known to be right. */
const MANY_ITEMS = 1024

const makeArray = <A>(length: number): Array<A> => new Array<A>(length < MANY_ITEMS ? length : 0)

/**
 * @internal
 */
export const isList = (u: unknown, isItem: (u: unknown) => boolean): boolean => {
  if (!Array.isArray(u)) return false
  for (let i = 0; i < u.length; i++) if (!isItem(u[i])) return false
  return true
}

/**
 * @internal
 */
export const readList = <A>(u: unknown, readItem: (u: unknown) => A | Failed): ReadonlyArray<A> | Failed => {
  if (!Array.isArray(u)) return FAILED
  const out = makeArray<A>(u.length)
  for (let i = 0; i < u.length; i++) {
    const item = readItem(u[i])
    if (item === FAILED) return FAILED
    out[i] = item
  }
  return out
}

/**
 * @internal
 */
export const keepList = <A>(u: unknown, keepItem: (u: unknown) => A | Failed): ReadonlyArray<A> | Failed => {
  if (!Array.isArray(u)) return FAILED
  for (let i = 0; i < u.length; i++) {
    const item = keepItem(u[i])
    if (item === FAILED) return FAILED
    u[i] = item
  }
  // each item is what was made of it
  return u as ReadonlyArray<A>
}

// a loop of their own, without a call for each item: most of the lists in a token review hold texts

/**
 * @internal
 */
export const isStrings = (u: unknown): u is ReadonlyArray<string> => {
  if (!Array.isArray(u)) return false
  for (let i = 0; i < u.length; i++) if (typeof u[i] !== 'string') return false
  return true
}

/**
 * @internal
 */
export const readStrings = (u: unknown): ReadonlyArray<string> | Failed => {
  if (!Array.isArray(u) || (u.length >= MANY_ITEMS && !isStrings(u))) return FAILED
  const out = new Array<string>(u.length)
  for (let i = 0; i < u.length; i++) {
    const item: unknown = u[i]
    if (typeof item !== 'string') return FAILED
    out[i] = item
  }
  return out
}

/**
 * @internal
 */
export const keepStrings = (u: unknown): ReadonlyArray<string> | Failed => (isStrings(u) ? u : FAILED)

// In a map, Go writes a nil slice as `null`.

/**
 * @internal
 */
export const readNilStrings = (u: unknown): ReadonlyArray<string> | Failed => (u === null ? [] : readStrings(u))

/**
 * @internal
 */
export const keepNilStrings = (u: unknown): ReadonlyArray<string> | Failed => (u === null ? [] : keepStrings(u))

// -------------------------------------------------------------------------------------
// maps
// -------------------------------------------------------------------------------------

/** With so many keys, an object had better be a hash table. */
const MANY_KEYS = 64

/**
 * The same object as a hash table: V8 begins objects without a prototype as such, and makes others into one at a price
 * for each key.
 */
const toHashTable = <A>(from: { readonly [key: string]: A }): { [key: string]: A } => {
  // empty, and so a record of any A
  const out = Object.setPrototypeOf(Object.create(null), Object.prototype) as { [key: string]: A }
  for (const key in from) put(out, key, from[key])
  return out
}

/**
 * @internal
 */
export const isMap = (u: unknown, isItem: (u: unknown) => boolean): boolean => {
  if (!isPlain(u)) return false
  for (const key in u) if (!isItem(u[key])) return false
  return true
}

/**
 * @internal
 */
export const readMap = <A>(u: unknown, readItem: (u: unknown) => A | Failed): Readonly<Record<string, A>> | Failed => {
  if (!isPlain(u)) return FAILED
  let out: { [key: string]: A } = {}
  let count = 0
  for (const key in u) {
    const item = readItem(u[key])
    if (item === FAILED) return FAILED
    put(out, key, item)
    if (++count === MANY_KEYS) out = toHashTable(out)
  }
  return out
}

/**
 * @internal
 */
export const keepMap = <A>(u: unknown, keepItem: (u: unknown) => A | Failed): Readonly<Record<string, A>> | Failed => {
  if (!isRecord(u)) return FAILED
  for (const key in u) {
    const item = u[key]
    const kept = keepItem(item)
    if (kept === FAILED) return FAILED
    // an own property, even if it is called __proto__
    if (kept !== item) u[key] = kept
  }
  // each item is what was made of it
  return u as Readonly<Record<string, A>>
}

/**
 * @internal
 */
export const isString = (u: unknown): u is string => typeof u === 'string'

/**
 * @internal
 */
export const readString = (u: unknown): string | Failed => (typeof u === 'string' ? u : FAILED)

// -------------------------------------------------------------------------------------
// JSON that is carried along
// -------------------------------------------------------------------------------------

/**
 * @internal
 */
export const isJsonObject = (u: unknown): boolean => isPlain(u) && copyJson(u) !== FAILED

/**
 * @internal
 */
export const readJsonObject = (u: unknown): JsonRecord | Failed =>
  // what copyJson makes of an object is an object of JSON
  isRecord(u) ? (copyJson(u) as JsonRecord | Failed) : FAILED

/**
 * @internal
 */
export const keepJsonObject = (u: unknown): JsonRecord | Failed =>
  // what a parser made is JSON
  isRecord(u) && isFlat(u) ? (u as JsonRecord) : readJsonObject(u)

// -------------------------------------------------------------------------------------
// numbers
// -------------------------------------------------------------------------------------

/**
 * Go's integers have no `-0`, and JSON text loses it: it is read as `0`.
 *
 * @internal
 */
export const withoutMinusZero = <A extends number>(n: A): A =>
  // the same number
  (n + 0) as A

/**
 * @internal
 */
export const isMinusZero = (n: number): boolean => n === 0 && 1 / n < 0

/**
 * What the generated, straight-line code of a model is made of: checks and copies of the few containers that Kubernetes
 * has, without a word about what is wrong. What they refuse is read again by the describing interpreter, which decides.
 *
 * Values are built by assignment, which is right only while no prototype has a property of the same name. That is asked
 * before (`isPolluted`) for the names of fields, and afterwards for the keys of maps: each must have become an own one.
 */
import type { JsonRecord } from 'fp-ts/Json'
import { copyJson, FAILED, isJson, decodeLeaf } from '../../internal/copyJson'
import { defineOwn, isNonArrayObject, NO_ITEMS } from '../../internal/object'
import type { Budget } from '../../internal/walk'

/**
 * @internal
 */
export type Failed = typeof FAILED

/**
 * A document of which only the names of some fields are known.
 *
 * @internal
 */
export type PartialUnknown<A> = { readonly [K in keyof A]?: unknown }

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
 * - `readInPlace` decodes what `JSON.parse` made and nobody else holds: what is right stays, corrected where it stands
 *
 * None of them takes anything while objects inherit a field of the model or of a part of it.
 *
 * @internal
 */
export interface Compiled<A> {
  readonly read: (u: unknown, budget: Budget) => A | Failed
  readonly readInPlace: (u: unknown, budget: Budget) => A | Failed
  readonly is: (u: unknown, budget: Budget) => boolean
}

// -------------------------------------------------------------------------------------
// objects
// -------------------------------------------------------------------------------------

/**
 * An object that may have any properties.
 *
 * @internal
 */
export type MutableUnknownRecord = { [key: string]: unknown }

/**
 * Is it an object that inherits from nobody but `Object.prototype`? Asking costs as much as reading two fields.
 * Instances of classes and the like are left to the interpreter.
 *
 * @internal
 */
export const isPlainObject = (u: unknown): u is MutableUnknownRecord => {
  if (!isNonArrayObject(u)) return false
  const prototype: unknown = Object.getPrototypeOf(u)
  return prototype === Object.prototype || prototype === null
}

const EMPTY_OBJECT = {}

/**
 * Do objects inherit a property that a loop over keys comes across, or arrays a first item?
 *
 * @internal
 */
export const isPolluted = (): boolean => {
  for (const _ in EMPTY_OBJECT) return true
  return 0 in NO_ITEMS
}

/**
 * Does a plain object hold nothing but what Go writes for nothing?
 *
 * @internal
 */
export const isAllNullish = (o: MutableUnknownRecord, budget: Budget): boolean => {
  for (const key in o) {
    budget.left--
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

type Read<A> = (u: unknown, budget: Budget) => A | Failed

/** The length of an array whose items may be visited, -1 for all else. It is read once: it may be another one later. */
const enterList = (u: ReadonlyArray<unknown>, budget: Budget): number => {
  const { length } = u
  return length >>> 0 === length && (budget.left -= length) >= 0 ? length : -1
}

/**
 * @internal
 */
export const isList = (u: unknown, budget: Budget, isItem: (u: unknown, budget: Budget) => boolean): boolean => {
  if (!Array.isArray(u)) return false
  const length = enterList(u, budget)
  for (let i = 0; i < length; i++) if (!isItem(u[i], budget)) return false
  return length >= 0
}

/**
 * @internal
 */
export const readList = <A>(u: unknown, budget: Budget, readItem: Read<A>): ReadonlyArray<A> | Failed => {
  if (!Array.isArray(u)) return FAILED
  const length = enterList(u, budget)
  if (length < 0) return FAILED
  const out = makeArray<A>(length)
  for (let i = 0; i < length; i++) {
    const item = readItem(u[i], budget)
    if (item === FAILED) return FAILED
    out[i] = item
  }
  return out
}

/**
 * @internal
 */
export const readInPlaceList = <A>(u: unknown, budget: Budget, readItem: Read<A>): ReadonlyArray<A> | Failed => {
  const length = Array.isArray(u) ? enterList(u, budget) : -1
  if (length < 0) return FAILED
  const items = u as Array<unknown>
  for (let i = 0; i < length; i++) {
    const item = readItem(items[i], budget)
    if (item === FAILED) return FAILED
    items[i] = item
  }
  // each item is what was made of it
  return items as ReadonlyArray<A>
}

// a loop of their own, without a call for each item: most of the lists in a token review hold texts

/**
 * @internal
 */
export const isStrings = (u: unknown, budget: Budget): u is ReadonlyArray<string> => {
  if (!Array.isArray(u)) return false
  const length = enterList(u, budget)
  return length >= 0 && areStrings(u, length)
}

const areStrings = (items: ReadonlyArray<unknown>, length: number): boolean => {
  for (let i = 0; i < length; i++) if (typeof items[i] !== 'string') return false
  return true
}

/**
 * @internal
 */
export const readStrings = (u: unknown, budget: Budget): ReadonlyArray<string> | Failed => {
  if (!Array.isArray(u)) return FAILED
  const length = enterList(u, budget)
  if (length < 0 || (length >= MANY_ITEMS && !areStrings(u, length))) return FAILED
  const out = new Array<string>(length)
  for (let i = 0; i < length; i++) {
    const item: unknown = u[i]
    if (typeof item !== 'string') return FAILED
    out[i] = item
  }
  return out
}

/**
 * @internal
 */
export const readInPlaceStrings = (u: unknown, budget: Budget): ReadonlyArray<string> | Failed =>
  isStrings(u, budget) ? u : FAILED

// In a map, Go writes a nil slice as `null`.

/**
 * @internal
 */
export const readNilStrings = (u: unknown, budget: Budget): ReadonlyArray<string> | Failed =>
  u === null ? [] : readStrings(u, budget)

/**
 * @internal
 */
export const readInPlaceNilStrings = (u: unknown, budget: Budget): ReadonlyArray<string> | Failed =>
  u === null ? [] : readInPlaceStrings(u, budget)

// -------------------------------------------------------------------------------------
// maps
// -------------------------------------------------------------------------------------

/** With so many keys, an object had better be a hash table. */
const MANY_KEYS = 64

/** Adds a key by assignment, but for the one that would set the prototype. */
const assign = (o: { [key: string]: unknown }, key: string, value: unknown): void => {
  if (key === '__proto__') defineOwn(o, key, value)
  else o[key] = value
}

/** Has the object as many own keys as were assigned? A setter that it inherits would have taken one. */
const hasKeys = (o: object, count: number): boolean => {
  let left = count
  for (const _ in o) left--
  return left === 0
}

/**
 * The same object as a hash table: V8 begins objects without a prototype as such, and makes others into one at a price
 * for each key. It gets its prototype when it is complete.
 */
const toHashTable = <A>(from: { readonly [key: string]: A }): { [key: string]: A } => {
  // empty, and so a record of any A
  const out = Object.create(null) as { [key: string]: A }
  for (const key in from) assign(out, key, from[key])
  return out
}

/**
 * @internal
 */
export const isMap = (u: unknown, budget: Budget, isItem: (u: unknown, budget: Budget) => boolean): boolean => {
  if (!isPlainObject(u)) return false
  for (const key in u) if (--budget.left < 0 || !isItem(u[key], budget)) return false
  return true
}

/**
 * @internal
 */
export const readMap = <A>(u: unknown, budget: Budget, readItem: Read<A>): Readonly<Record<string, A>> | Failed => {
  if (!isPlainObject(u)) return FAILED
  let out: { [key: string]: A } = {}
  let count = 0
  for (const key in u) {
    const item = readItem(u[key], budget)
    if (item === FAILED) return FAILED
    assign(out, key, item)
    if (++count === MANY_KEYS) {
      if (!hasKeys(out, count)) return FAILED
      out = toHashTable(out)
    }
  }
  if ((budget.left -= count) < 0) return FAILED
  if (count >= MANY_KEYS) return Object.setPrototypeOf(out, Object.prototype) as { [key: string]: A }
  return hasKeys(out, count) ? out : FAILED
}

/**
 * @internal
 */
export const readInPlaceMap = <A>(
  u: unknown,
  budget: Budget,
  readItem: Read<A>
): Readonly<Record<string, A>> | Failed => {
  if (!isNonArrayObject(u)) return FAILED
  for (const key in u) {
    const item = u[key]
    const read = readItem(item, budget)
    if (read === FAILED || --budget.left < 0) return FAILED
    // an own property, even if it is called __proto__
    if (read !== item) u[key] = read
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

/** JSON that is nested deeper is left to `copyJson` and `isJson`, which have a stack of their own. */
const FLAT = 64

/** Is it a JSON value that is not nested deeper? There is no `-0` in one. */
const isFlat = (u: unknown, budget: Budget, levels: number): boolean => {
  if (typeof u === 'number') return Number.isFinite(u) && !isMinusZero(u)
  if (typeof u !== 'object' || u === null) return u === null || typeof u === 'string' || typeof u === 'boolean'
  if (levels === 0) return false
  if (Array.isArray(u)) {
    const length = enterList(u, budget)
    for (let i = 0; i < length; i++) if (!isFlat(u[i], budget, levels - 1)) return false
    return length >= 0
  }
  if (!isPlainObject(u)) return false
  for (const key in u) if (--budget.left < 0 || !isFlat(u[key], budget, levels - 1)) return false
  return true
}

const copyFlat = (u: unknown, budget: Budget, levels: number): unknown => {
  if (typeof u !== 'object' || u === null) return decodeLeaf(u)
  if (levels === 0) return FAILED
  if (Array.isArray(u)) {
    const length = enterList(u, budget)
    if (length < 0) return FAILED
    const out = makeArray(length)
    for (let i = 0; i < length; i++) {
      const item = copyFlat(u[i], budget, levels - 1)
      if (item === FAILED) return FAILED
      out[i] = item
    }
    return out
  }
  if (!isPlainObject(u)) return FAILED
  const out: { [key: string]: unknown } = {}
  let count = 0
  for (const key in u) {
    const value = copyFlat(u[key], budget, levels - 1)
    if (value === FAILED) return FAILED
    assign(out, key, value)
    count++
  }
  return (budget.left -= count) >= 0 && hasKeys(out, count) ? out : FAILED
}

/**
 * @internal
 */
export const isJsonObject = (u: unknown, budget: Budget): boolean =>
  isPlainObject(u) && (isFlat(u, budget, FLAT) || isJson(u, budget))

/**
 * @internal
 */
export const readJsonObject = (u: unknown, budget: Budget): JsonRecord | Failed => {
  if (!isNonArrayObject(u)) return FAILED
  const flat = copyFlat(u, budget, FLAT)
  // what copyJson makes of an object is an object of JSON
  return (flat === FAILED ? copyJson(u, budget) : flat) as JsonRecord | Failed
}

/**
 * @internal
 */
export const readInPlaceJsonObject = (u: unknown, budget: Budget): JsonRecord | Failed =>
  // what a parser made is JSON
  isNonArrayObject(u) && isFlat(u, budget, FLAT) ? (u as JsonRecord) : readJsonObject(u, budget)

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

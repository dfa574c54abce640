/**
 * The functions that compiled code calls. They check and copy the few kinds of containers that Kubernetes has. If they
 * refuse a document, they return `FAILED` without a reason; the interpreter then decodes it again and decides.
 *
 * Compiled code runs only if no loop over keys visits an inherited one (`isPolluted`), and reads own fields only. The
 * assignment of a field that objects inherit would call a setter, or throw. So object literals define their fields; a
 * constructor is called only if no object inherits one of its fields (`in`); and inherited keys of maps are defined.
 */
import type { Json, JsonRecord } from 'fp-ts/Json'
import { copyJson, FAILED, isJson, decodeLeaf } from '../../internal/copyJson'
import { hasObjectTag, hasOwn, isNonArrayObject, NO_ITEMS, setOwn } from '../../internal/object'
import { type Budget, getLengthWithin } from '../../internal/walk'

/**
 * @category compiled code
 * @since 0.1.0
 */
export type Failed = typeof FAILED

/**
 * The fields of `A`, each with an unknown value or absent.
 *
 * @category compiled code
 * @since 0.1.0
 */
export type PartialUnknown<A> = { readonly [K in keyof A]?: unknown }

/**
 * The interface `A` with mutable fields: a value under construction.
 *
 * @category compiled code
 * @since 0.1.0
 */
export type Writable<A> = { -readonly [K in keyof A]: A[K] }

/**
 * The compiled code of a model.
 *
 * - `read` decodes into a copy. It also encodes: the copy of a value is a document that decodes to this value
 * - `readInPlace` decodes a document that `JSON.parse` made and that only the caller references. It keeps valid parts
 *   and changes others in place
 * - `is` returns true if it recognizes a value of the model. Without it, the guard of the interpreter is used
 *
 * Each of them refuses every value while objects inherit a property that a loop visits. `read` and `readInPlace` may
 * refuse more while objects inherit a field of the model or of a part of it.
 *
 * @category compiled code
 * @since 0.1.0
 */
export interface Compiled<A> {
  readonly read: (u: unknown, budget: Budget) => A | Failed
  readonly readInPlace: (u: unknown, budget: Budget) => A | Failed
  readonly is?: (u: unknown, budget: Budget) => boolean
}

// -------------------------------------------------------------------------------------
// objects
// -------------------------------------------------------------------------------------

/**
 * An object that may have any properties.
 *
 * @category compiled code
 * @since 0.1.0
 */
export type MutableUnknownRecord = { [key: string]: unknown }

/**
 * Returns true if the prototype of the object is `Object.prototype` or `null`. This check costs as much as reading two
 * fields. Other objects, such as instances of classes, are left to the interpreter.
 *
 * @category compiled code
 * @since 0.1.0
 */
export const isPlainObject = (u: unknown): u is MutableUnknownRecord => {
  if (!isNonArrayObject(u)) return false
  const prototype: unknown = Object.getPrototypeOf(u)
  return prototype === Object.prototype || prototype === null
}

/**
 * Returns true for a non-array object whose first key begins with another character than a digit, or that has no key.
 * JavaScript puts integers before the other keys, and V8 enumerates an object that has one in another way: a loop over the
 * keys of objects that has seen one stays slower for all others. So compiled code leaves these objects to the interpreter,
 * and reads these maps by their keys. The object is counted.
 *
 * @category compiled code
 * @since 0.1.0
 */
export const isNamedRecord = (u: unknown, budget: Budget): u is MutableUnknownRecord => {
  if (!isNonArrayObject(u)) return false
  budget.left--
  for (const key in u) {
    // V8 inlines charCodeAt until it is called with an index that the string does not have
    if (key.length === 0) return true
    const first = key.charCodeAt(0)
    return first < 0x30 || first > 0x39
  }
  return true
}

/**
 * Reads a property by its name, so that V8 moves the object to its current hidden class. V8 stores small integers in
 * another way than other numbers: when it sees a larger number in a field, older objects keep an outdated class until a
 * property is read. If a loop over keys moves one, V8 looks up each key of all objects in this loop from then on, which
 * takes five times as long.
 *
 * @category compiled code
 * @since 0.1.0
 */
export const migrate = (u: MutableUnknownRecord): unknown => u['constructor']

const EMPTY_OBJECT = {}

/** An array: if it has an item, its length is larger than 0, even if loops do not visit the item. */
const ARRAY_PROTOTYPE: ReadonlyArray<unknown> = Array.prototype

/**
 * Returns true if objects inherit a property that a `for...in` loop visits, or if arrays inherit an item. An item of
 * `Object.prototype` that loops do not visit is noticed only at index 0.
 *
 * @category compiled code
 * @since 0.1.0
 */
export const isPolluted = (): boolean => {
  for (const _ in EMPTY_OBJECT) return true
  return ARRAY_PROTOTYPE.length > 0 || 0 in NO_ITEMS
}

/**
 * Returns true if all properties of a plain object are `null` or `undefined`.
 *
 * @category compiled code
 * @since 0.1.0
 */
export const isAllNullish = (o: MutableUnknownRecord, budget: Budget): boolean => {
  for (const key in o) {
    budget.left--
    const value = o[key]
    if (value !== undefined && value !== null) return false
  }
  return true
}

/**
 * Returns the constructor of plain objects: their prototype is `Object.prototype`. V8 gives the objects of a constructor
 * room for all fields that it sets, while an object that begins as `{}` grows in steps.
 *
 * @category compiled code
 * @since 0.1.0
 */
export const makeConstructor = <A extends object, F extends ReadonlyArray<unknown>>(
  set: (this: A, ...fields: F) => void
): new (...fields: F) => A => {
  set.prototype = Object.prototype
  // `set` is called with `new` only, on an object that it fills
  return set as unknown as new (...fields: F) => A
}

// -------------------------------------------------------------------------------------
// lists
// -------------------------------------------------------------------------------------

/** Arrays are preallocated only below this length, since a longer one may still be refused. */
const MANY_ITEMS = 1024

const makeArray = <A>(length: number): Array<A> => new Array<A>(length < MANY_ITEMS ? length : 0)

type Read<A> = (u: unknown, budget: Budget) => A | Failed

/**
 * Returns the length of an array, or -1 if no document has such a list. A proxy can change its length, so it is read
 * once. The array is counted, but not its items.
 */
const lengthOf = (u: ReadonlyArray<unknown>, budget: Budget): number => {
  budget.left--
  return getLengthWithin(u, budget) ?? -1
}

// Items are counted when they are visited, not before: a large list with an invalid item is refused at this item, and
// the document is not searched for shared objects.

/**
 * @internal
 */
export const isList = (u: unknown, budget: Budget, isItem: (u: unknown, budget: Budget) => boolean): boolean => {
  if (!Array.isArray(u)) return false
  const length = lengthOf(u, budget)
  for (let i = 0; i < length; i++) if (--budget.left < 0 || !isItem(u[i], budget)) return false
  return length >= 0
}

/**
 * @category compiled code
 * @since 0.1.0
 */
export const readList = <A>(u: unknown, budget: Budget, readItem: Read<A>): ReadonlyArray<A> | Failed => {
  if (!Array.isArray(u)) return FAILED
  const length = lengthOf(u, budget)
  if (length < 0) return FAILED
  const out = makeArray<A>(length)
  for (let i = 0; i < length; i++) {
    const item = --budget.left < 0 ? FAILED : readItem(u[i], budget)
    if (item === FAILED) return FAILED
    out[i] = item
  }
  return out
}

/**
 * @category compiled code
 * @since 0.1.0
 */
export const readInPlaceList = <A>(u: unknown, budget: Budget, readItem: Read<A>): ReadonlyArray<A> | Failed => {
  const length = Array.isArray(u) ? lengthOf(u, budget) : -1
  if (length < 0) return FAILED
  const items = u as Array<unknown>
  for (let i = 0; i < length; i++) {
    const item = --budget.left < 0 ? FAILED : readItem(items[i], budget)
    if (item === FAILED) return FAILED
    items[i] = item
  }
  // each item was replaced by its decoded value
  return items as ReadonlyArray<A>
}

// Most lists in a TokenReview contain strings: they have their own loops, without a call for each item.

/**
 * @category compiled code
 * @since 0.1.0
 */
export const isStrings = (u: unknown, budget: Budget): u is ReadonlyArray<string> => {
  if (!Array.isArray(u)) return false
  const length = lengthOf(u, budget)
  return length >= 0 && areStrings(u, length) && (budget.left -= length) >= 0
}

const areStrings = (items: ReadonlyArray<unknown>, length: number): boolean => {
  for (let i = 0; i < length; i++) if (typeof items[i] !== 'string') return false
  return true
}

/**
 * @category compiled code
 * @since 0.1.0
 */
export const readStrings = (u: unknown, budget: Budget): ReadonlyArray<string> | Failed => {
  if (!Array.isArray(u)) return FAILED
  const length = lengthOf(u, budget)
  if (length < 0 || (length >= MANY_ITEMS && !areStrings(u, length)) || (budget.left -= length) < 0) return FAILED
  const out = new Array<string>(length)
  for (let i = 0; i < length; i++) {
    const item: unknown = u[i]
    if (typeof item !== 'string') return FAILED
    out[i] = item
  }
  return out
}

/**
 * @category compiled code
 * @since 0.1.0
 */
export const readInPlaceStrings = (u: unknown, budget: Budget): ReadonlyArray<string> | Failed =>
  isStrings(u, budget) ? u : FAILED

// In a map, Go writes a nil slice as `null`.

/**
 * @category compiled code
 * @since 0.1.0
 */
export const readNilStrings = (u: unknown, budget: Budget): ReadonlyArray<string> | Failed =>
  u === null ? [] : readStrings(u, budget)

/**
 * @category compiled code
 * @since 0.1.0
 */
export const readInPlaceNilStrings = (u: unknown, budget: Budget): ReadonlyArray<string> | Failed =>
  u === null ? [] : readInPlaceStrings(u, budget)

// -------------------------------------------------------------------------------------
// maps
// -------------------------------------------------------------------------------------

/** A map with this many keys is built as a hash table. V8 sorts the keys of such a map each time it enumerates them. */
const MANY_KEYS = 64

/**
 * @internal
 */
export const isMap = (u: unknown, budget: Budget, isItem: (u: unknown, budget: Budget) => boolean): boolean => {
  if (!isNonArrayObject(u)) return false
  for (const key in u) if (!hasOwn(u, key) || --budget.left < 0 || !isItem(u[key], budget)) return false
  return hasObjectTag(u)
}

/**
 * @category compiled code
 * @since 0.1.0
 */
export const readMap = <A>(u: unknown, budget: Budget, readItem: Read<A>): Readonly<Record<string, A>> | Failed => {
  if (!isNonArrayObject(u)) return FAILED
  const keys = Object.keys(u)
  // isNamedRecord, not keys[0]: with many shapes, reading keys[0] makes the loop below slower
  if (!isNamedRecord(u, budget) || keys.length >= MANY_KEYS) return readKeys(u, keys, budget, readItem)
  const out: { [key: string]: A } = {}
  let count = 0
  for (const key in u) {
    // also false for a key that a getter has deleted
    if (!hasOwn(u, key)) continue
    const item = readItem(u[key], budget)
    if (item === FAILED) return FAILED
    setOwn(out, key, item)
    count++
  }
  return (budget.left -= count) < 0 || !hasObjectTag(u) ? FAILED : out
}

/**
 * Decodes a map to a hash table. V8 uses a hash table from the start for an object without a prototype; converting
 * another object costs time for each key.
 */
const readKeys = <A>(
  u: MutableUnknownRecord,
  keys: ReadonlyArray<string>,
  budget: Budget,
  readItem: Read<A>
): Readonly<Record<string, A>> | Failed => {
  // an empty object is a record of any A; without a prototype, `__proto__` is a key like any other
  const out = Object.create(null) as { [key: string]: A }
  for (const key of keys) {
    // a getter can delete a later key
    const item = hasOwn(u, key) ? readItem(u[key], budget) : FAILED
    if (item === FAILED) return FAILED
    out[key] = item
  }
  if ((budget.left -= keys.length) < 0 || !hasObjectTag(u)) return FAILED
  return Object.setPrototypeOf(out, Object.prototype) as { [key: string]: A }
}

/**
 * The keys of objects that were enumerated before `readInPlaceMap` visits them: no key may be added between the two. V8
 * sorts the keys of a hash table each time: those of 10,000 take as long as a quarter of `JSON.parse`.
 *
 * @internal
 */
export const knownKeys: WeakMap<object, ReadonlyArray<string>> = /*#__PURE__*/ new WeakMap()

/**
 * @category compiled code
 * @since 0.1.0
 */
export const readInPlaceMap = <A>(
  u: unknown,
  budget: Budget,
  readItem: Read<A>
): Readonly<Record<string, A>> | Failed => {
  if (!isNonArrayObject(u)) return FAILED
  budget.left--
  for (const key of knownKeys.get(u) ?? Object.keys(u)) {
    const item = u[key]
    const read = readItem(item, budget)
    if (read === FAILED || --budget.left < 0) return FAILED
    // `key` is an own property, so this does not set the prototype, even for `__proto__`
    if (!Object.is(read, item)) u[key] = read
  }
  // each value was replaced by its decoded value
  return u as Readonly<Record<string, A>>
}

/** Returns the object, or a copy without its null values if it has any. */
const withoutNulls = (u: unknown, budget: Budget): unknown => {
  if (!isPlainObject(u)) return u
  for (const key in u) {
    if (u[key] !== null) continue
    const entries = Object.entries(u)
    const present = entries.filter(([, value]) => value !== null)
    budget.left -= entries.length - present.length
    return Object.fromEntries(present)
  }
  return u
}

/**
 * Decodes a map whose null entries are absent.
 *
 * @category compiled code
 * @since 0.1.0
 */
export const readPresentMap = <A>(
  u: unknown,
  budget: Budget,
  readItem: Read<A>
): Readonly<Record<string, A>> | Failed => readMap(withoutNulls(u, budget), budget, readItem)

/**
 * Decodes a map whose null entries are absent. If it has some, the result is another object.
 *
 * @category compiled code
 * @since 0.1.0
 */
export const readInPlacePresentMap = <A>(
  u: unknown,
  budget: Budget,
  readItem: Read<A>
): Readonly<Record<string, A>> | Failed => readInPlaceMap(withoutNulls(u, budget), budget, readItem)

/**
 * @internal
 */
export const isString = (u: unknown): u is string => typeof u === 'string'

/**
 * @category compiled code
 * @since 0.1.0
 */
export const readString = (u: unknown): string | Failed => (typeof u === 'string' ? u : FAILED)

// -------------------------------------------------------------------------------------
// JSON whose content is not interpreted
// -------------------------------------------------------------------------------------

/** JSON with more levels is left to `copyJson` and `isJson`, which use an explicit stack. */
const FLAT = 64

/**
 * Returns true for a JSON value with at most `levels` levels. `-0` is not a JSON value. `JSON.parse` made an owned value:
 * it has no exotic objects.
 */
const isFlat = (u: unknown, budget: Budget, levels: number, isOwned?: true): boolean => {
  if (typeof u === 'number') return Number.isFinite(u) && !isMinusZero(u)
  if (typeof u !== 'object' || u === null) return u === null || typeof u === 'string' || typeof u === 'boolean'
  if (levels === 0) return false
  if (Array.isArray(u)) {
    const length = lengthOf(u, budget)
    for (let i = 0; i < length; i++) if (--budget.left < 0 || !isFlat(u[i], budget, levels - 1, isOwned)) return false
    return length >= 0
  }
  // not an array
  const o = u as MutableUnknownRecord
  for (const key in o) {
    if (!hasOwn(o, key) || --budget.left < 0 || !isFlat(o[key], budget, levels - 1, isOwned)) return false
  }
  return isOwned ?? hasObjectTag(o)
}

const copyFlat = (u: unknown, budget: Budget, levels: number): unknown => {
  if (typeof u !== 'object' || u === null) return decodeLeaf(u)
  if (levels === 0) return FAILED
  if (Array.isArray(u)) {
    const length = lengthOf(u, budget)
    if (length < 0) return FAILED
    const out = makeArray(length)
    for (let i = 0; i < length; i++) {
      const item = --budget.left < 0 ? FAILED : copyFlat(u[i], budget, levels - 1)
      if (item === FAILED) return FAILED
      out[i] = item
    }
    return out
  }
  // not an array
  const o = u as MutableUnknownRecord
  const out: { [key: string]: unknown } = {}
  let count = 0
  for (const key in o) {
    if (!hasOwn(o, key)) continue
    const value = copyFlat(o[key], budget, levels - 1)
    if (value === FAILED) return FAILED
    setOwn(out, key, value)
    count++
  }
  return (budget.left -= count) < 0 || !hasObjectTag(o) ? FAILED : out
}

/**
 * @internal
 */
export const isJsonObject = (u: unknown, budget: Budget): boolean =>
  isNonArrayObject(u) && (isFlat(u, budget, FLAT) || isJson(u, budget))

/**
 * @category compiled code
 * @since 0.1.0
 */
export const readJsonObject = (u: unknown, budget: Budget): JsonRecord | Failed =>
  // the copy of an object of JSON is one
  isNonArrayObject(u) ? (readAnyJson(u, budget) as JsonRecord | Failed) : FAILED

/**
 * @category compiled code
 * @since 0.1.0
 */
export const readInPlaceJsonObject = (u: unknown, budget: Budget): JsonRecord | Failed =>
  // isFlat returns true only for JSON
  isNonArrayObject(u) && --budget.left >= 0 && isFlat(u, budget, FLAT, true)
    ? (u as JsonRecord)
    : readJsonObject(u, budget)

// A document's `null` is an absent field, but the value `null` encodes to `null`: the interpreter knows which one it is.

/**
 * @internal
 */
export const isAnyJson = (u: unknown, budget: Budget): boolean => isFlat(u, budget, FLAT) || isJson(u, budget)

/**
 * @category compiled code
 * @since 0.1.0
 */
export const readAnyJson = (u: unknown, budget: Budget): Json | Failed => {
  if (u === null) return FAILED
  budget.left--
  const flat = copyFlat(u, budget, FLAT)
  // copyJson returns JSON
  return (flat === FAILED ? copyJson(u, budget) : flat) as Json | Failed
}

/**
 * @category compiled code
 * @since 0.1.0
 */
export const readInPlaceAnyJson = (u: unknown, budget: Budget): Json | Failed => {
  // isFlat returns true only for JSON
  if (u !== null && --budget.left >= 0 && isFlat(u, budget, FLAT, true)) return u as Json
  // the caller compares with ===, which does not tell -0 from its copy
  return typeof u === 'object' ? readAnyJson(u, budget) : FAILED
}

// -------------------------------------------------------------------------------------
// numbers
// -------------------------------------------------------------------------------------

/**
 * Returns `0` for `-0`, and any other number unchanged. Go's integers have no `-0`, and JSON text loses it.
 *
 * @category compiled code
 * @since 0.1.0
 */
export const withoutMinusZero = <A extends number>(n: A): A =>
  // the result is equal to n
  (n + 0) as A

/**
 * @category compiled code
 * @since 0.1.0
 */
export const isMinusZero = (n: number): boolean => n === 0 && 1 / n < 0

/**
 * What the generated, straight-line code of a model is made of: checks and copies of the few containers that Kubernetes
 * has, without a word about what is wrong. What they refuse is read again by the describing interpreter, which decides.
 */
import type { JsonRecord } from 'fp-ts/Json'
import { copyJson, FAILED, isFlat } from './json'
import { put, type Unknowns } from './object'

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
 * The straight-line code of a model. A reader that owns the document may put parts of it into the value.
 *
 * @internal
 */
export interface Fast<A> {
  readonly read: (u: unknown, owned: boolean) => A | Failed
  readonly is: (u: unknown) => boolean
  readonly write: (a: A) => A | Failed
}

// -------------------------------------------------------------------------------------
// objects
// -------------------------------------------------------------------------------------

/**
 * Is it an object that inherits from nobody but `Object.prototype`? Then reading a field reads its own, as long as
 * nobody has put anything on `Object.prototype`. Instances of classes and the like are left to the interpreter.
 *
 * @internal
 */
export const isPlain = (u: unknown): u is object => {
  if (typeof u !== 'object' || u === null || Array.isArray(u)) return false
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
export const readList = <A>(
  u: unknown,
  owned: boolean,
  readItem: (u: unknown, owned: boolean) => A | Failed
): ReadonlyArray<A> | Failed => {
  if (!Array.isArray(u)) return FAILED
  const out = makeArray<A>(u.length)
  for (let i = 0; i < u.length; i++) {
    const item = readItem(u[i], owned)
    if (item === FAILED) return FAILED
    out[i] = item
  }
  return out
}

/**
 * @internal
 */
export const writeList = <A>(items: ReadonlyArray<A>, writeItem: (a: A) => A | Failed): ReadonlyArray<A> | Failed => {
  const out: Array<A> = []
  for (const item of items) {
    const written = writeItem(item)
    if (written === FAILED) return FAILED
    out.push(written)
  }
  return out
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
export const readStrings = (u: unknown, owned: boolean): ReadonlyArray<string> | Failed => {
  if (owned) return isStrings(u) ? u : FAILED
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
export const writeStrings = (items: ReadonlyArray<string>): ReadonlyArray<string> => items.slice()

/**
 * In a map, Go writes a nil slice as `null`.
 *
 * @internal
 */
export const readNilStrings = (u: unknown, owned: boolean): ReadonlyArray<string> | Failed =>
  u === null ? [] : readStrings(u, owned)

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
  const out = Object.setPrototypeOf(Object.create(null), Object.prototype) as { [key: string]: A }
  for (const key in from) put(out, key, from[key])
  return out
}

/**
 * @internal
 */
export const isMap = (u: unknown, isValue: (u: unknown) => boolean): boolean => {
  if (!isPlain(u)) return false
  const from = u as Unknowns
  for (const key in from) if (!isValue(from[key])) return false
  return true
}

/**
 * @internal
 */
export const readMap = <A>(
  u: unknown,
  owned: boolean,
  readValue: (u: unknown, owned: boolean) => A | Failed
): Readonly<Record<string, A>> | Failed => {
  if (!isPlain(u)) return FAILED
  const from = u as Unknowns
  let out: { [key: string]: A } = {}
  let count = 0
  for (const key in from) {
    const value = readValue(from[key], owned)
    if (value === FAILED) return FAILED
    put(out, key, value)
    if (++count === MANY_KEYS) out = toHashTable(out)
  }
  return out
}

/**
 * @internal
 */
export const writeMap = <A>(
  map: Readonly<Record<string, A>>,
  writeValue: (a: A) => A
): Readonly<Record<string, A>> | Failed => readMap(map, false, (value) => writeValue(value as A))

/**
 * @internal
 */
export const isString = (u: unknown): u is string => typeof u === 'string'

/**
 * @internal
 */
export const readString = (u: unknown): string | Failed => (typeof u === 'string' ? u : FAILED)

/**
 * @internal
 */
export const writeString = (text: string): string => text

// -------------------------------------------------------------------------------------
// JSON that is carried along
// -------------------------------------------------------------------------------------

/**
 * @internal
 */
export const readJsonObject = (u: unknown, owned: boolean): JsonRecord | Failed => {
  if (!isPlain(u)) return FAILED
  // what is owned came out of JSON.parse; and what copyJson makes of an object is an object of JSON
  return (owned && isFlat(u) ? u : copyJson(u)) as JsonRecord | Failed
}

/**
 * @internal
 */
export const isJsonObject = (u: unknown): boolean => isPlain(u) && copyJson(u) !== FAILED

/**
 * @internal
 */
export const writeJsonObject = (json: JsonRecord): JsonRecord | Failed => readJsonObject(json, false)

// -------------------------------------------------------------------------------------
// numbers
// -------------------------------------------------------------------------------------

/**
 * Go's integers have no `-0`: it is read as `0`.
 *
 * @internal
 */
export const readZero = <A extends number>(n: A): A => (n + 0) as A

/**
 * @internal
 */
export const isMinusZero = (n: number): boolean => n === 0 && 1 / n < 0

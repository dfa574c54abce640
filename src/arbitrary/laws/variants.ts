/**
 * Values that are almost equal. Without them most laws of equality would only be tested with unequal values.
 */
import * as fc from 'fast-check'
import type { Codec } from '../../codec'
import {
  type Description,
  type Field,
  type ModelDescription,
  partFor,
  type ScalarDescription
} from '../../codec/description'
import { getOwn, hasOwn, isOrdinaryObject, type UnknownRecord } from '../../internal/object'
import { pick } from '../pick'

type Entries = ReadonlyArray<readonly [key: string, part: unknown]>

type Order = (entries: Entries) => Entries

/** The changes to make in a copy of a value. */
interface Changes {
  readonly scalar?: (scalar: ScalarDescription, value: unknown) => unknown
  /** Applies to strings, numbers, booleans and `null` within JSON. */
  readonly leaf?: (value: unknown) => unknown
  readonly secret?: (value: unknown) => unknown
  /** The order of a model's fields. */
  readonly fields?: Order
  /** The order of the keys of maps and JSON. */
  readonly keys?: Order
}

/**
 * Returns a copy of a value with some changes.
 *
 * @internal
 */
export const change = <A>({ description }: Codec<A>, changes: Changes, a: A): A =>
  // if a change gives a value of another type, the caller does not use the result as an A
  copy(description, changes, a) as A

const copy = (description: Description, changes: Changes, value: unknown): unknown => {
  switch (description._tag) {
    case 'Scalar':
      return changes.scalar === undefined ? value : changes.scalar(description, value)
    case 'Literal':
      return value
    case 'List':
      return (value as ReadonlyArray<unknown>).map((item) => copy(description.item.description, changes, item))
    case 'Map':
      return copyEntries(description.value.description, changes, value as UnknownRecord)
    case 'Json':
      if (Array.isArray(value)) return value.map((item) => copy(description, changes, item))
      if (isOrdinaryObject(value)) return copyEntries(description, changes, value)
      return changes.leaf === undefined ? value : changes.leaf(value)
    case 'Model':
      return copyFields(description, changes, value as UnknownRecord)
    case 'ByJsonType': {
      const part = partFor(description, value)
      return part === undefined ? value : copy(part.description, changes, value)
    }
  }
}

const copyEntries = (description: Description, changes: Changes, from: UnknownRecord): UnknownRecord =>
  toObject(
    changes.keys,
    Object.entries(from).map(([key, part]) => [key, copy(description, changes, part)])
  )

const copyFields = ({ fields, preserved }: ModelDescription, changes: Changes, from: UnknownRecord): UnknownRecord => {
  const known: Entries = fields
    .filter(({ key }) => hasOwn(from, key))
    .map((field) => [field.key, copyField(field, changes, from[field.key])])
  const unknown: Entries =
    preserved?.keysOf(from).map((key) => [key, copy(preserved.codec.description, changes, from[key])]) ?? []
  // unknown fields keep their order
  return { ...toObject(changes.fields, known), ...toObject(undefined, unknown) }
}

const copyField = ({ codec, secret }: Field, changes: Changes, part: unknown): unknown =>
  secret && changes.secret !== undefined ? changes.secret(part) : copy(codec.description, changes, part)

const toObject = (order: Order | undefined, entries: Entries): UnknownRecord =>
  Object.fromEntries(order === undefined ? entries : order(entries))

// -------------------------------------------------------------------------------------
// relatives
// -------------------------------------------------------------------------------------

/**
 * Returns the entries in reverse order.
 *
 * @internal
 */
export const reverse: Order = (entries) => [...entries].reverse()

/**
 * Returns the same value in another spelling, or the value itself if it has no other. A user's scalar can also be named
 * `Time`: its `compare` decides whether both spellings are equal.
 *
 * @internal
 */
export const respell = ({ name, test, compare }: ScalarDescription, value: unknown): unknown => {
  if (compare === undefined) return value
  const other = getOwn(respellings, name)?.(String(value))
  // both are values of the scalar
  return test(other) && compare(value as never, other as never) === 0 ? other : value
}

const respellTime = (time: string): string =>
  time.endsWith('Z') ? time.replace('Z', '+00:00') : time.replace(/[+-]00:00/, 'Z')

const respellings: { readonly [name: string]: (text: string) => string } = {
  Time: respellTime,
  MicroTime: respellTime,
  DateTime: respellTime,
  Quantity: (text) => (/^\d/.test(text) ? `+0${text}` : `${text} `),
  Bytes: (text) => `${text}\n`
}

/**
 * Returns a copy in which `zero` (0 or -0) replaces each number that can be zero.
 *
 * @internal
 */
export const withZeros = <A>(codec: Codec<A>, zero: number, a: A): A =>
  change(
    codec,
    {
      scalar: ({ test }, value) => (typeof value === 'number' && test(-0) && test(0) ? zero : value),
      leaf: (value) => (typeof value === 'number' ? zero : value)
    },
    a
  )

/** Returns the value `x` with one field of `y`. */
const mix = (description: Description, x: unknown, y: unknown, n: number): unknown => {
  if (description._tag !== 'Model' || description.fields.length === 0) return y
  const { key } = pick(description.fields, n)
  const isOfY = ([other]: readonly [string, unknown]): boolean => other === key
  return Object.fromEntries([
    ...Object.entries(x as UnknownRecord).filter((entry) => !isOfY(entry)),
    ...Object.entries(y as UnknownRecord).filter(isOfY)
  ])
}

/** Returns a copy in which one scalar or JSON leaf is different. */
const touch = <A>(codec: Codec<A>, a: A, n: number): A => {
  let count = 0
  const countOne = (): unknown => count++
  change(codec, { scalar: countOne, leaf: countOne }, a)
  let left = n % count
  return change(
    codec,
    {
      scalar: ({ test }, value) => (left-- === 0 ? another(value, test) : value),
      leaf: (value) => (left-- === 0 ? another(value, () => true) : value)
    },
    a
  )
}

/** Returns another value that passes the test, or the same value if no other is known. */
const another = (value: unknown, test: (u: unknown) => boolean): unknown =>
  OTHERS.find((u) => u !== value && test(u)) ?? value

const OTHERS = [0, 1, true, false, 'x', 'y', '1970-01-01T00:00:00.000000Z', '1970-01-01T00:00:00.000001Z']

/**
 * Returns groups of three values. Some are equal, and some differ in one place only.
 *
 * @internal
 */
export const getRelatives = <A>(codec: Codec<A>, values: fc.Arbitrary<A>): fc.Arbitrary<readonly [A, A, A]> =>
  fc.tuple(values, values, fc.nat(), fc.nat(), fc.nat()).map(([x, y, i, j, k]) => {
    const relatives: ReadonlyArray<(n: number) => A> = [
      () => x,
      () => change(codec, { fields: reverse, keys: reverse }, x),
      () => change(codec, { scalar: respell }, x),
      // the fields are those of values of the codec
      (n) => mix(codec.description, x, y, n) as A,
      (n) => mix(codec.description, y, x, n) as A,
      (n) => touch(codec, x, n),
      () => y
    ]
    const make = (n: number): A => pick(relatives, n)(Math.floor(n / relatives.length))
    return [make(i), make(j), make(k)]
  })

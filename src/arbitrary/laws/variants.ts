/**
 * Values that are nearly another one: laws of equality say nothing where values are never equal.
 */
import * as fc from 'fast-check'
import type { Codec } from '../../codec'
import type { Description, Field, ModelDescription, ScalarDescription } from '../../codec/description'
import { hasOwn, isOrdinaryObject, type UnknownRecord } from '../../internal/object'
import { pick } from '../pick'

type Entries = ReadonlyArray<readonly [key: string, part: unknown]>

type Order = (entries: Entries) => Entries

/** What shall be different in the copy of a value. */
interface Changes {
  readonly scalar?: (scalar: ScalarDescription, value: unknown) => unknown
  /** Of a text, a number and the like within JSON. */
  readonly leaf?: (value: unknown) => unknown
  readonly secret?: (value: unknown) => unknown
  /** The order of a model's fields, and of the keys of maps and JSON. */
  readonly fields?: Order
  readonly keys?: Order
}

/**
 * A copy of a value with some changes.
 *
 * @internal
 */
export const change = <A>({ description }: Codec<A>, changes: Changes, a: A): A =>
  // a caller that changes a type does not look at what it gets as an A
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
  }
}

const copyEntries = (description: Description, changes: Changes, from: UnknownRecord): UnknownRecord =>
  toObject(
    changes.keys,
    Object.entries(from).map(([key, part]) => [key, copy(description, changes, part)])
  )

const copyFields = ({ fields }: ModelDescription, changes: Changes, from: UnknownRecord): UnknownRecord =>
  toObject(
    changes.fields,
    fields
      .filter(({ key }) => hasOwn(from, key))
      .map((field) => [field.key, copyField(field, changes, from[field.key])])
  )

const copyField = ({ codec, secret }: Field, changes: Changes, part: unknown): unknown =>
  secret && changes.secret !== undefined ? changes.secret(part) : copy(codec.description, changes, part)

const toObject = (order: Order | undefined, entries: Entries): UnknownRecord =>
  Object.fromEntries(order === undefined ? entries : order(entries))

// -------------------------------------------------------------------------------------
// relatives
// -------------------------------------------------------------------------------------

/**
 * The same entries the other way round.
 *
 * @internal
 */
export const reverse: Order = (entries) => [...entries].reverse()

/**
 * The same instant in other letters; any other value as it is. A user's own scalar may be named `Time` too: whether the
 * other letters mean the same is its own `compare` to say.
 *
 * @internal
 */
export const respell = ({ name, test, compare }: ScalarDescription, value: unknown): unknown => {
  if ((name !== 'Time' && name !== 'MicroTime') || typeof value !== 'string' || compare === undefined) return value
  const other = value.endsWith('Z') ? value.replace('Z', '+00:00') : value.replace(/[+-]00:00/, 'Z')
  // both are values of the scalar
  return test(other) && compare(value as never, other as never) === 0 ? other : value
}

/**
 * A copy with a number in the place of each number that can be zero.
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

/** One value with one field of another. */
const mix = (description: Description, x: unknown, y: unknown, n: number): unknown => {
  if (description._tag !== 'Model' || description.fields.length === 0) return y
  const { key } = pick(description.fields, n)
  const isOfY = ([other]: readonly [string, unknown]): boolean => other === key
  return Object.fromEntries([
    ...Object.entries(x as UnknownRecord).filter((entry) => !isOfY(entry)),
    ...Object.entries(y as UnknownRecord).filter(isOfY)
  ])
}

/** A value in which one text, number or the like is another. */
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

/** Another value that passes a test, or the same where none is known. */
const another = (value: unknown, test: (u: unknown) => boolean): unknown =>
  OTHERS.find((u) => u !== value && test(u)) ?? value

const OTHERS = [0, 1, true, false, 'x', 'y', '1970-01-01T00:00:00.000000Z', '1970-01-01T00:00:00.000001Z']

/**
 * Three values of which some are equal, and some differ in one place only.
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

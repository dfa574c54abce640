/**
 * Values that are nearly another one: laws of equality say nothing where values are never equal.
 */
import * as fc from 'fast-check'
import type { Codec } from '../../codec'
import type { Description, Scalar } from '../../codec/description'
import { isObject, put, type Unknowns } from '../../codec/object'

/** What shall be different in the copy of a value. */
interface Changes {
  readonly scalar?: (scalar: Scalar, value: unknown) => unknown
  /** Of a text, a number and the like within JSON. */
  readonly leaf?: (value: unknown) => unknown
  readonly secret?: (value: unknown) => unknown
  readonly keys?: (keys: ReadonlyArray<string>) => ReadonlyArray<string>
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
    case 'Dictionary':
      return copyObject(changes, value, (part) => copy(description.value.description, changes, part))
    case 'Json':
      if (Array.isArray(value)) return value.map((item) => copy(description, changes, item))
      if (isObject(value)) return copyObject(changes, value, (part) => copy(description, changes, part))
      return changes.leaf === undefined ? value : changes.leaf(value)
    case 'Fields': {
      const fields = new Map(description.fields.map((field) => [field.key, field]))
      return copyObject(changes, value, (part, key) => {
        const field = fields.get(key)
        if (field === undefined) return part
        return field.secret && changes.secret !== undefined
          ? changes.secret(part)
          : copy(field.codec.description, changes, part)
      })
    }
  }
}

const copyObject = (
  { keys = (same) => same }: Changes,
  value: unknown,
  copyPart: (part: unknown, key: string) => unknown
): Unknowns => {
  const from = value as Unknowns
  const out: { [key: string]: unknown } = {}
  for (const key of keys(Object.keys(from))) put(out, key, copyPart(from[key], key))
  return out
}

// -------------------------------------------------------------------------------------
// relatives
// -------------------------------------------------------------------------------------

/**
 * The same keys the other way round.
 *
 * @internal
 */
export const reverse = (keys: ReadonlyArray<string>): ReadonlyArray<string> => [...keys].reverse()

/**
 * The same instant in other letters; whatever else as it is.
 *
 * @internal
 */
export const respell = ({ name }: Scalar, value: unknown): unknown => {
  if ((name !== 'Time' && name !== 'MicroTime') || typeof value !== 'string') return value
  return value.endsWith('Z') ? value.replace('Z', '+00:00') : value.replace(/[+-]00:00$/, 'Z')
}

/** One value with one field of another. */
const mix = (description: Description, x: unknown, y: unknown, n: number): unknown => {
  if (description._tag !== 'Fields' || description.fields.length === 0) return y
  const key = description.fields[n % description.fields.length]?.key ?? ''
  const isOfY = ([other]: readonly [string, unknown]): boolean => other === key
  return Object.fromEntries([
    ...Object.entries(x as Unknowns).filter((entry) => !isOfY(entry)),
    ...Object.entries(y as Unknowns).filter(isOfY)
  ])
}

/** A value in which one text, number or the like is another. */
const touch = <A>(codec: Codec<A>, a: A, n: number): A => {
  let count = 0
  const countOne = (): unknown => count++
  change(codec, { scalar: countOne, leaf: countOne }, a)
  let left = n % Math.max(1, count)
  return change(
    codec,
    {
      scalar: ({ test }, value) => (left-- === 0 ? (OTHERS.find((u) => test(u) && u !== value) ?? value) : value),
      leaf: (value) => (left-- === 0 ? (value === 0 ? 1 : 0) : value)
    },
    a
  )
}

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
      () => change(codec, { keys: reverse }, x),
      () => change(codec, { scalar: respell }, x),
      // the fields are those of values of the codec
      (n) => mix(codec.description, x, y, n) as A,
      (n) => mix(codec.description, y, x, n) as A,
      (n) => touch(codec, x, n),
      () => y
    ]
    const pick = (n: number): A => relatives[n % relatives.length]?.(Math.floor(n / relatives.length)) ?? x
    return [pick(i), pick(j), pick(k)]
  })

/**
 * Arbitrary values of scalars. They are found by trial, since a scalar has a test but no list of its values.
 */
import * as fc from 'fast-check'
import { getCodec } from '../codec/Codec'
import { jsonTypesOf, type ScalarDescription, type ScalarJsonType } from '../codec/description'
import { getOwn } from '../internal/object'
import type { Any } from './checked'
import { getBytes, getQuantity } from './quantities'
import { getString, getWord, type Length } from './strings'
import { getDateTime, getMicroTime, getTime } from './times'

/** Returns arbitrary numbers, but never -0. */
const getNumber = (): fc.Arbitrary<number> => fc.double().map((n) => n + 0)

const anyOf: { readonly [J in ScalarJsonType]: (length: Length) => Any } = {
  string: (length) => fc.oneof(getWord(length), getString(length), fc.nat().map(String), getTime()),
  number: () => fc.oneof(fc.nat({ max: 100 }), fc.nat({ max: 65_535 }), fc.integer(), fc.maxSafeInteger(), getNumber()),
  boolean: () => fc.boolean()
}

/** Returns the JSON types of a scalar. */
const typesOf = (scalar: ScalarDescription): ReadonlyArray<ScalarJsonType> =>
  // a scalar has no other JSON types
  jsonTypesOf(scalar) as ReadonlyArray<ScalarJsonType>

/**
 * Scalars whose values are known. A custom scalar can have the same name, so its test is tried on these values too.
 */
const byName: { readonly [name: string]: (length: Length) => Any } = {
  string: getString,
  Time: getTime,
  MicroTime: getMicroTime,
  DateTime: getDateTime,
  Quantity: getQuantity,
  Bytes: getBytes
}

/** Returns values of a scalar that need not be found. */
const knownOf = ({ known = [], values = known }: ScalarDescription): ReadonlyArray<string | number> => values

/** The number of values that are tried. The seed is fixed, so they are always the same. */
const TRIALS = 200

const tryOut = (candidates: Any): ReadonlyArray<unknown> => fc.sample(candidates, { seed: 0, numRuns: TRIALS })

const getByTrial = (scalar: ScalarDescription, isValue: (u: unknown) => boolean, candidates: Any): Any => {
  const { name, zero } = scalar
  const passed = tryOut(candidates).filter(isValue)
  if (passed.length > TRIALS / 10) return candidates.filter(isValue)
  // a filter that refuses almost all values would be slow or never end
  const found = [...new Set([zero, ...knownOf(scalar), ...passed].filter(isValue))]
  if (found.length > 0) return fc.constantFrom(...found)
  const key = /^\w+$/.test(name) ? name : JSON.stringify(name)
  throw new Error(`could not generate a value of scalar ${name}: pass {scalars: {${key}: …}}`)
}

/**
 * Returns arbitrary values of a scalar. Values of a custom scalar are found by trial. If few values pass its test, only
 * those are generated. Throws if no tried value passes.
 *
 * @internal
 */
export const getScalar = (scalar: ScalarDescription, length: Length): Any => {
  const { is } = getCodec('', scalar)
  const byItsName = getOwn(byName, scalar.name)?.(length)
  // a custom scalar with the same name may refuse some values, even rare ones
  const values =
    byItsName !== undefined && tryOut(byItsName).every(is)
      ? byItsName.filter(is)
      : getByTrial(scalar, is, fc.oneof(...typesOf(scalar).map((type) => anyOf[type](length))))
  const known = knownOf(scalar).filter(is)
  return known.length === 0 ? values : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known) }, values)
}

// -------------------------------------------------------------------------------------
// invalid values
// -------------------------------------------------------------------------------------

/**
 * Returns values that have the scalar's JSON type but are invalid.
 *
 * @internal
 */
export const getFailing = (scalar: ScalarDescription): ReadonlyArray<unknown> =>
  typesOf(scalar)
    .flatMap((type) => CANDIDATES[type])
    .filter((u) => !scalar.test(u))

const LARGE_INTEGERS = [2 ** 31, -(2 ** 31) - 1]
const UNSAFE_INTEGERS = [2 ** 53, -(2 ** 53), 1e21]
const FRACTIONS = [0.5, 1.5, 5e-324]
/** The result of `JSON.parse('1e999')`. */
const OVERFLOW = Infinity

const NO_TIMES = [
  // invalid dates
  ...['2024-02-30T00:00:00Z', '2023-02-29T00:00:00Z', '1900-02-29T00:00:00.000000Z', '2024-13-01T00:00:00Z'],
  // invalid times of day
  ...['2024-01-15T24:00:00Z', '2024-01-15T10:30:60Z', '2024-01-15T10:30Z', '2024-01-15'],
  // invalid or absent offsets
  ...['2024-01-15T10:30:00', '2024-01-15T10:30:00.000000', '2024-01-15T10:30:00+25:00', '2024-01-15T10:30:00+0530'],
  // wrong, additional or absent characters
  ...['2024-01-15t10:30:00Z', '2024-01-15T10:30:00.000000z', '2024-01-15 10:30:00Z', '+002024-01-15T10:30:00Z'],
  ...['2024-01-15T10:30:00Z\n', '2024-01-15T10:30:00.Z', 'now', '\0', '']
]
const NO_MICRO_TIMES = ['2024-01-15T10:30:00Z', '2024-01-15T10:30:00.000Z', '2024-01-15T10:30:00.0000000Z']

const CANDIDATES: { readonly [J in ScalarJsonType]: ReadonlyArray<unknown> } = {
  string: [' ', '\ud83d', '__proto__', '-1', 'x', 'X', ...NO_TIMES, ...NO_MICRO_TIMES],
  number: [0, -1, 65_536, ...LARGE_INTEGERS, ...UNSAFE_INTEGERS, ...FRACTIONS, OVERFLOW],
  boolean: [false, true]
}

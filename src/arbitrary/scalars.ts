/**
 * Values of scalars, found by trial: each has a test, and no list of what passes it.
 */
import * as fc from 'fast-check'
import { getCodec } from '../codec/Codec'
import type { ScalarDescription } from '../codec/description'
import { getOwn } from '../internal/object'
import type { Any } from './checked'
import { getText, getWord, type Length } from './texts'
import { getMicroTime, getTime } from './times'

/** A number, and never -0. */
const getNumber = (): fc.Arbitrary<number> => fc.double().map((n) => n + 0)

const anyOf: { readonly [J in ScalarDescription['json']]: (length: Length) => Any } = {
  string: (length) => fc.oneof(getWord(length), getText(length), fc.nat().map(String), getTime()),
  number: () => fc.oneof(fc.nat({ max: 100 }), fc.nat({ max: 65_535 }), fc.integer(), fc.maxSafeInteger(), getNumber()),
  boolean: () => fc.boolean()
}

/** What need not be looked for. A user's own may have such a name: whether it has these values is tried out, too. */
const byName: { readonly [name: string]: (length: Length) => Any } = {
  string: getText,
  Time: getTime,
  MicroTime: getMicroTime
}

/** So many values are tried, the same ones each time. */
const TRIALS = 200

const tryOut = (candidates: Any): ReadonlyArray<unknown> => fc.sample(candidates, { seed: 0, numRuns: TRIALS })

const getByTrial = (scalar: ScalarDescription, isValue: (u: unknown) => boolean, candidates: Any): Any => {
  const passed = tryOut(candidates).filter(isValue)
  if (passed.length > TRIALS / 10) return candidates.filter(isValue)
  // a filter would take too long, or for ever
  const found = [...new Set([scalar.zero, ...passed].filter(isValue))]
  if (found.length > 0) return fc.constantFrom(...found)
  const { name } = scalar
  const key = /^\w+$/.test(name) ? name : JSON.stringify(name)
  throw new Error(`could not generate a value of scalar ${name}: pass {scalars: {${key}: …}}`)
}

/**
 * The values of a scalar, and no others. Those of a user's own are found by trial: with a test that few values pass they
 * are few, and with one that none of those tried passes this throws.
 *
 * @internal
 */
export const getScalar = (scalar: ScalarDescription, length: Length): Any => {
  const { is } = getCodec('', scalar)
  const known = getOwn(byName, scalar.name)?.(length)
  // a user's scalar that has a name of this library's may refuse a value that is seldom made
  return known !== undefined && tryOut(known).every(is)
    ? known.filter(is)
    : getByTrial(scalar, is, anyOf[scalar.json](length))
}

// -------------------------------------------------------------------------------------
// what is none
// -------------------------------------------------------------------------------------

/**
 * Values of a scalar's JSON type that are none of the scalar.
 *
 * @internal
 */
export const getFailing = (scalar: ScalarDescription): ReadonlyArray<unknown> =>
  CANDIDATES[scalar.json].filter((u) => !scalar.test(u))

const LARGE_INTEGERS = [2 ** 31, -(2 ** 31) - 1]
const UNSAFE_INTEGERS = [2 ** 53, -(2 ** 53), 1e21]
const FRACTIONS = [0.5, 1.5, 5e-324]
/** What `JSON.parse` makes of `1e999`. */
const OVERFLOW = Infinity

const NO_TIMES = [
  // no days
  ...['2024-02-30T00:00:00Z', '2023-02-29T00:00:00Z', '1900-02-29T00:00:00.000000Z', '2024-13-01T00:00:00Z'],
  // no clocks
  ...['2024-01-15T24:00:00Z', '2024-01-15T10:30:60Z', '2024-01-15T10:30Z', '2024-01-15'],
  // no offsets
  ...['2024-01-15T10:30:00', '2024-01-15T10:30:00.000000', '2024-01-15T10:30:00+25:00', '2024-01-15T10:30:00+0530'],
  // other letters, more of them, and none
  ...['2024-01-15t10:30:00Z', '2024-01-15T10:30:00.000000z', '2024-01-15 10:30:00Z', '+002024-01-15T10:30:00Z'],
  ...['2024-01-15T10:30:00Z\n', '2024-01-15T10:30:00.Z', 'now', '\0', '']
]
const NO_MICRO_TIMES = ['2024-01-15T10:30:00Z', '2024-01-15T10:30:00.000Z', '2024-01-15T10:30:00.0000000Z']

const CANDIDATES: { readonly [J in ScalarDescription['json']]: ReadonlyArray<unknown> } = {
  string: [' ', '\ud83d', '__proto__', '-1', 'x', 'X', ...NO_TIMES, ...NO_MICRO_TIMES],
  number: [0, -1, 65_536, ...LARGE_INTEGERS, ...UNSAFE_INTEGERS, ...FRACTIONS, OVERFLOW],
  boolean: [false, true]
}

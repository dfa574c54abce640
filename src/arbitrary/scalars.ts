/**
 * Values of scalars: those of the library by their names, a user's own by trial.
 */
import * as fc from 'fast-check'
import type { Scalar } from '../codec/description'
import { getText, getWord, type Length } from './texts'
import { getMicroTime, getTime } from './times'

// -------------------------------------------------------------------------------------
// those of the library
// -------------------------------------------------------------------------------------

/** A finite number, and never -0. */
const getNumber = (): fc.Arbitrary<number> => fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0)

const getKnown = (name: string, length: Length): fc.Arbitrary<unknown> | undefined => {
  switch (name) {
    case 'string':
      return getText(length)
    case 'boolean':
      return fc.boolean()
    case 'number':
      return fc.oneof(getNumber(), fc.integer())
    case 'Int32':
      return fc.integer()
    case 'Int64':
      return fc.maxSafeInteger()
    case 'Time':
      return getTime()
    case 'MicroTime':
      return getMicroTime()
    default:
      return undefined
  }
}

// -------------------------------------------------------------------------------------
// a user's own
// -------------------------------------------------------------------------------------

const anyOf: { readonly [J in Scalar['json']]: (length: Length) => fc.Arbitrary<unknown> } = {
  string: (length) => fc.oneof(getWord(length), getText(length), fc.nat().map(String), getTime()),
  number: () => fc.oneof(fc.nat({ max: 100 }), fc.nat({ max: 65_535 }), fc.integer(), fc.maxSafeInteger(), getNumber()),
  boolean: () => fc.boolean()
}

/** So many values are tried, the same ones each time. */
const TRIALS = 200

const tryOut = (candidates: fc.Arbitrary<unknown>): ReadonlyArray<unknown> =>
  fc.sample(candidates, { seed: 0, numRuns: TRIALS })

const getByTrial = (scalar: Scalar, candidates: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => {
  const passed = tryOut(candidates).filter((u) => scalar.test(u))
  if (passed.length > TRIALS / 10) return candidates.filter((u) => scalar.test(u))
  // a filter would take too long, or for ever
  const found = [...new Set(scalar.test(scalar.zero) ? [scalar.zero, ...passed] : passed)]
  if (found.length > 0) return fc.constantFrom(...found)
  throw new Error(
    `no ${scalar.json} that was tried is ${scalar.expected}: say which are, with the option { scalars: { ${scalar.name}: … } }`
  )
}

/**
 * The values of a scalar. Those of a user's own are found by trial: with a test that few values pass they are few, and
 * with one that none of those tried passes this throws.
 *
 * @internal
 */
export const getScalar = (scalar: Scalar, length: Length): fc.Arbitrary<unknown> => {
  const known = getKnown(scalar.name, length)
  // a user's own scalar may have a name of the library's
  return known !== undefined && tryOut(known).every((u) => scalar.test(u))
    ? known
    : getByTrial(scalar, anyOf[scalar.json](length))
}

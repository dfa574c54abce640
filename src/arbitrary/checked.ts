/**
 * Arbitraries that a caller passes in, checked to make values of their place only.
 */
import * as fc from 'fast-check'
import { getCodec } from '../codec/Codec'
import { type Description, expected } from '../codec/description'

/**
 * An arbitrary whose type is known from a description only.
 *
 * @internal
 */
export type Any = fc.Arbitrary<unknown>

/** The number of values that are checked when an arbitrary is built, the same ones each time. */
const SAMPLES = 100

/**
 * The same arbitrary. Throws an error that names the place of the option if the arbitrary makes a value that is not of
 * the description: at once if it is among the first values, otherwise when that value is made.
 *
 * @internal
 */
export const checked = (description: Description, values: Any, place: string, hint = ''): Any => {
  const { is } = getCodec('', description)
  const check = (u: unknown): unknown => {
    if (is(u)) return u
    throw new Error(`${place} makes a value that is not valid there: expected ${expectedValue(description)}${hint}`)
  }
  fc.sample(values, { seed: 0, numRuns: SAMPLES }).forEach(check)
  return values.map(check)
}

/** More exact than the words of decoding errors, which already tell from the JSON type what is wrong. */
const expectedValue = (description: Description): string => {
  switch (description._tag) {
    case 'Literal':
      return description.values.map((value) => JSON.stringify(value)).join(' or ')
    case 'Model':
      return `a value of ${description.name}`
    case 'Scalar':
      return description.json === 'number' ? `${description.expected}, and not -0` : description.expected
    default:
      return expected(description)
  }
}

/**
 * Checks that an arbitrary of the caller generates only valid values.
 */
import * as fc from 'fast-check'
import { getCodec } from '../codec/Codec'
import { type Description, expected, jsonTypesOf } from '../codec/description'

/**
 * An arbitrary whose type is known from a description only.
 *
 * @internal
 */
export type Any = fc.Arbitrary<unknown>

/**
 * The number of values that are checked when an arbitrary is built. The seed is fixed, so they are always the same.
 */
const SAMPLES = 100

/**
 * Returns the same arbitrary with a check of each value. Throws an error that names the option if a value is invalid
 * for the description. The first values are checked when the arbitrary is built, all others when they are generated.
 *
 * @internal
 */
export const checked = (description: Description, values: Any, place: string, hint = ''): Any => {
  const { is } = getCodec('', description)
  const check = (u: unknown): unknown => {
    if (is(u)) return u
    throw new Error(`${place} generates an invalid value: expected ${expectedValue(description)}${hint}`)
  }
  fc.sample(values, { seed: 0, numRuns: SAMPLES }).forEach(check)
  return values.map(check)
}

/** Decoding errors already say which JSON type is wrong, so these texts can be more exact. */
const expectedValue = (description: Description): string => {
  const values = 'values' in description ? description.values : undefined
  if (values !== undefined) return values.map((value) => JSON.stringify(value)).join(' or ')
  switch (description._tag) {
    case 'Model':
      return `a value of ${description.name}`
    case 'Scalar':
      return jsonTypesOf(description).includes('number') ? `${description.expected}, and not -0` : description.expected
    case 'Literal':
    case 'List':
    case 'Map':
    case 'Json':
    case 'ByJsonType':
      return expected(description)
  }
}

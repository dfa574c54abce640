/**
 * The interpreters of types with another codec for each JSON type. They look at the JSON type of a value once, and try no
 * second codec. The description holds these functions: bundles without such a type do not contain them.
 */
import { type ByJsonTypeDescription, type HasDescription, partsOf } from '../description'
import { FAILED } from '../../internal/copyJson'
import { jsonTypeNameOf } from '../../internal/jsonType'
import { memoizeThunk } from '../../internal/memoize'
import { buildPart } from './build'
import { getDecode, isNeverAbsent } from './decode'
import { getEncode } from './encode'
import { getGuard } from './guard'
import type { OwnInterpreters } from './interpretation'
import { getPosition, isKnownValid } from './validate'

/**
 * Returns a function from a value to the result for the codec of its JSON type, or `undefined` if there is none. The
 * results are made at the first use, since a description can contain itself.
 *
 * @internal
 */
export const forValue = <A>(
  description: ByJsonTypeDescription,
  make: (part: HasDescription) => A
): ((u: unknown) => A | undefined) => {
  const made = memoizeThunk(() => new Map<string, A>(partsOf(description).map(([type, part]) => [type, make(part)])))
  return (u) => made().get(jsonTypeNameOf(u))
}

/**
 * @internal
 */
export const interpretForms: OwnInterpreters<ByJsonTypeDescription> = {
  decode: (description, mode) => {
    const find = forValue(description, (part) => getDecode(part.description, mode))
    return (u, walk) => find(u)?.(u, walk) ?? FAILED
  },
  validate: (description, mode) => {
    const find = forValue(description, (part) =>
      getPosition(part.description, mode, getDecode(part.description, mode), isNeverAbsent)
    )
    return (report, path, u, walk) => {
      const position = find(u)
      // isKnownValid did not check this value: it does not decode a type with several forms
      if (position !== undefined && (position.hasParts || !isKnownValid(position, report, u, walk))) {
        position.explain()(report, path, u, walk)
      }
    }
  },
  is: (description) => {
    const find = forValue(description, (part) => getGuard(part.description))
    return (u, walk) => find(u)?.(u, walk) === true
  },
  encode: (description) => {
    const find = forValue(description, (part) => getEncode(part.description))
    // an invalid value is returned unchanged
    return (a, walk) => find(a)?.(a, walk) ?? a
  },
  make: (description) => {
    const find = forValue(description, (part) => buildPart(part.description))
    return (a, walk) => find(a)?.(a, walk) ?? a
  },
  unset:
    ({ unset }) =>
    (u) =>
      u === unset
}

/**
 * How Go writes what was never set, as its tables say and without asking the decoder: laws hold the two against each
 * other.
 */
import type { Description } from '../codec/description'
import { setOwn } from '../internal/object'

/**
 * Go's nil slices and maps are `null`, where they are fields and values of maps.
 *
 * @internal
 */
export const isNilable = ({ _tag }: Description): boolean => _tag === 'List' || _tag === 'Map'

/**
 * Is `null` a value there like any other?
 *
 * @internal
 */
export const isAnyJson = (description: Description): boolean =>
  description._tag === 'Json' && description.only === 'any'

/**
 * The shortest document of a value that was never set.
 *
 * @internal
 */
export const getUnset = (description: Description): unknown => {
  switch (description._tag) {
    case 'Scalar':
      return description.unset
    case 'Literal':
      return ''
    case 'Model': {
      const out: { [key: string]: unknown } = {}
      for (const { key, codec, required } of description.fields) {
        if (required) setOwn(out, key, getUnset(codec.description))
      }
      return out
    }
    default:
      return null
  }
}

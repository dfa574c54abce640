/**
 * How Go writes unset values. This does not use the decoder, so that laws can compare the two.
 */
import type { Description } from '../codec/description'
import { setOwn } from '../internal/object'

/**
 * Returns true for lists and maps. Go writes nil slices and maps as `null` if they are fields or values of maps.
 *
 * @internal
 */
export const isNilable = ({ _tag }: Description): boolean => _tag === 'List' || _tag === 'Map'

/**
 * Returns true if any JSON value is valid, including `null`.
 *
 * @internal
 */
export const isAnyJson = (description: Description): boolean =>
  description._tag === 'Json' && description.only === 'any'

/**
 * Returns the shortest document of an unset value.
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

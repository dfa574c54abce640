/**
 * How Go writes what was never set, as its tables say and without asking the decoder: laws hold the two against each
 * other.
 */
import type { Description } from '../codec/description'
import { isObject, own, put } from '../codec/object'

/**
 * Go's nil slices and maps are `null`, where they are fields and values of maps.
 *
 * @internal
 */
export const isNilable = ({ _tag }: Description): boolean => _tag === 'List' || _tag === 'Dictionary'

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
    case 'Fields': {
      const out: { [key: string]: unknown } = {}
      for (const { key, codec, required } of description.fields) {
        if (required) put(out, key, getUnset(codec.description))
      }
      return out
    }
    default:
      return null
  }
}

/**
 * @internal
 */
export const isUnset = (description: Description, u: unknown): boolean => {
  switch (description._tag) {
    case 'Scalar':
      return u === description.unset
    case 'Literal':
      return u === ''
    case 'Fields':
      return (
        isObject(u) &&
        description.fields.every(({ key, codec, required, zeroIsAbsent }) => {
          const value = own(u, key)
          const isNothing = !required && (value === undefined || value === null)
          return isNothing || ((required || zeroIsAbsent) && isUnset(codec.description, value))
        })
      )
    default:
      return u === null
  }
}

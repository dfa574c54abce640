/**
 * How Go writes unset values. This does not use the decoder, so that laws can compare the two.
 */
import type { Description } from '../codec/description'
import { setOwn } from '../internal/object'

/**
 * Returns true for lists, maps and bytes. Go writes nil slices and maps as `null` if they are fields.
 *
 * @internal
 */
export const isNilField = (description: Description): boolean =>
  isNilEntry(description) && (description._tag !== 'Scalar' || description.zero === '')

/**
 * Returns true if Go writes `null` for the zero value as a value of a map, and there is a value for it.
 *
 * @internal
 */
export const isNilEntry = (description: Description): boolean =>
  description._tag === 'List' ||
  description._tag === 'Map' ||
  (description._tag === 'Scalar' && description.unset === null && description.test(description.zero))

/**
 * Returns the shortest document of an unset value: without optional fields.
 *
 * @internal
 */
export const getUnset = (description: Description): unknown => {
  switch (description._tag) {
    case 'Scalar':
    case 'ByJsonType':
      return description.unset
    case 'Literal':
      return ''
    case 'Model': {
      const out: { [key: string]: unknown } = {}
      for (const { key, codec, required, pointer } of description.fields) {
        if (required) setOwn(out, key, pointer ? null : getUnset(codec.description))
      }
      return out
    }
    case 'List':
    case 'Map':
    case 'Json':
      return null
  }
}

/**
 * Returns a long document of an unset value: with optional fields, of which pointers and objects are `null`.
 *
 * @internal
 */
export const getWholeUnset = (description: Description): unknown => {
  if (description._tag !== 'Model') return getUnset(description)
  const out: { [key: string]: unknown } = {}
  for (const { key, codec, required, pointer } of description.fields) {
    const isNull = pointer || (!required && codec.description._tag === 'Model')
    setOwn(out, key, isNull ? null : getWholeUnset(codec.description))
  }
  return out
}

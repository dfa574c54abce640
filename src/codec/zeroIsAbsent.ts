/**
 * Derives from the description which fields are absent if they have Go's zero value.
 *
 * Go writes a struct without a pointer even if no field of it is set. If such a document is not valid
 * (`{"token":"","expirationTimestamp":null}`), an optional field with it decodes to an absent field.
 */
import type { Description, Field } from './description'

/**
 * Returns true for a field whose zero document counts as absent. The zero document of a struct is what Go writes if none
 * of its fields is set. Such a field is an optional struct without a pointer whose zero document is not valid.
 *
 * @internal
 */
export const zeroIsAbsent = ({ codec: { description }, required, pointer }: Field): boolean =>
  !required && !pointer && description._tag === 'Model' && !isZeroValid(description, [])

/** Returns true if the document that Go writes for an unset value is valid in a required field. */
const isZeroValid = (description: Description, around: ReadonlyArray<Description>): boolean => {
  switch (description._tag) {
    case 'Literal':
      return description.values.includes('')
    case 'Model':
      return (
        // unlike a Go struct, a description can contain itself without a pointer
        around.includes(description) ||
        description.fields.every(
          ({ codec, required }) => !required || isZeroValid(codec.description, [...around, description])
        )
      )
    case 'Json':
      return description.only === 'any'
    case 'List':
    case 'Map':
      return true
    case 'Scalar':
    case 'ByJsonType':
      return nullIsZero(description, false) || description.test(description.unset)
  }
}

/**
 * Returns true if `null` decodes to the zero value in a required field, or, if `isEntry`, as a value of a map. Go writes
 * nil slices and maps as `null`, and as values of maps also zero times. A scalar has a zero value only if it passes the
 * test.
 *
 * @internal
 */
export const nullIsZero = (description: Description, isEntry: boolean): boolean =>
  description._tag === 'List' ||
  description._tag === 'Map' ||
  (description._tag === 'Scalar' &&
    description.unset === null &&
    (isEntry || description.zero === '') &&
    description.test(description.zero))

/**
 * Which fields are absent if they hold the zero value of Go: derived from the description.
 *
 * Go writes a struct that is not behind a pointer even if nothing of it was set. If such a document is not valid
 * (`{"token":"","expirationTimestamp":null}`), an optional field with it is read as if the field were absent.
 */
import type { Description, Field } from './description'

/**
 * Returns whether a field is absent if it holds what Go writes of a struct of which nothing was set: an optional struct,
 * without a pointer, whose own zero document is not valid.
 *
 * @internal
 */
export const zeroIsAbsent = ({ codec: { description }, required, pointer }: Field): boolean =>
  !required && !pointer && description._tag === 'Fields' && !isZeroValid(description, [])

/** Returns whether what Go writes of an unset value is valid, if it is required. */
const isZeroValid = (description: Description, around: ReadonlyArray<Description>): boolean => {
  switch (description._tag) {
    case 'Scalar':
      return description.test(description.unset)
    case 'Literal':
      return description.values.includes('')
    case 'List':
    case 'Dictionary':
      return true
    case 'Json':
      return description.only === 'any'
    case 'Fields':
      // a struct of Go does not contain itself without a pointer: a description can
      return (
        around.includes(description) ||
        description.fields.every(
          (field) => !field.required || isZeroValid(field.codec.description, [...around, description])
        )
      )
  }
}

/** Go's zero documents. */
import type { Model, Type } from './Model'

/**
 * Returns true if the document that Go writes for an unset struct is valid for the model. If it is not, the library
 * decodes it to an absent field, unless the field is a pointer.
 */
export const isZeroValid =
  (get: (id: string) => Model | undefined) =>
  (type: Type, around: ReadonlyArray<string> = []): boolean => {
    switch (type._tag) {
      case 'Word':
        return !['Time', 'MicroTime', 'DateTime', 'jsonObject'].includes(type.word)
      case 'Constant':
      case 'ByJsonType':
        return false
      case 'Model':
        return (
          around.includes(type.id) ||
          get(type.id)?.fields.every(
            (field) => !field.required || isZeroValid(get)(field.type, [...around, type.id])
          ) !== false
        )
      case 'Enum':
      case 'List':
      case 'Map':
        return true
    }
  }

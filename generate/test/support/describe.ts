/** Models in a short form, for comparisons. */
import type { Field, Model, Type } from '../../src/model/Model'

/** Returns a type as text: `list of Int32`. */
const textOf = (type: Type): string => {
  switch (type._tag) {
    case 'Word':
      return type.word
    case 'Constant':
      return `'${type.value}'`
    case 'Enum':
      return type.values.map((value) => `'${value}'`).join(' | ')
    case 'List':
      return `list of ${textOf(type.item)}`
    case 'Map':
      return `map of ${type.nullIsAbsent ? 'present ' : ''}${textOf(type.value)}`
    case 'ByJsonType':
      return type.types.map(([json, part]) => `${json}: ${textOf(part)}`).join(' | ')
    case 'Model':
      return `${type.embedded ? 'embedded ' : ''}${type.id}`
  }
}

const fieldText = ({ type, required, pointer, secret }: Field): string =>
  [
    textOf(type),
    ...(required ? ['required'] : []),
    ...(pointer ? ['pointer'] : []),
    ...(secret ? ['secret'] : [])
  ].join(', ')

/** Returns the fields of a model, each as text: `{ replicas: 'Int32, required' }`. */
export const fieldsOf = ({ fields }: Model): Readonly<Record<string, string>> =>
  Object.fromEntries(fields.map((field) => [field.key, fieldText(field)]))

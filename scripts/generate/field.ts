// The code of a field: `value` is what stands there.
import type { Description, Described, Field, ModelDescription as Fields } from '../../src/codec'
import { zeroIsAbsent } from '../../src/codec/zeroIsAbsent'
import { call, conditionFor, KIT, sourceOf, type Use, useType, type Verb } from './functions'

const isNumber = ({ description }: Described): boolean => description._tag === 'Scalar' && description.json === 'number'

/** What a required list or map is where Go has a nil one, `undefined` for other fields. */
export const nilOf = ({ codec: { description }, required }: Field): string | undefined =>
  !required ? undefined : description._tag === 'List' ? '[]' : description._tag === 'Dictionary' ? '{}' : undefined

const isStrings = (description: Description): boolean =>
  description._tag === 'List' && description.item.description._tag === 'Scalar'

const partOf = (use: Use, verb: Verb, field: Field, value: string): string => {
  const part = call(use, verb, field.codec.description, value)
  const nil = nilOf(field)
  return nil === undefined ? part : `${value} === null ? ${nil} : ${part}`
}

/** Reads a field that is there, and puts it somewhere. */
export const readField = (use: Use, field: Field, value: string, target: string): string => {
  const { description } = field.codec
  const refusal = conditionFor(use, description, value, false)
  return refusal === undefined
    ? `const read = ${partOf(use, 'read', field, value)}
       if (read === FAILED) return FAILED
       ${target} = read`
    : `if (${refusal}) return FAILED
       ${target} = ${isNumber(field.codec) ? `${use('withoutMinusZero', KIT)}(${value})` : value}`
}

/** Tests a field that is there. */
export const testField = (use: Use, { codec }: Field): string => {
  const refusal = conditionFor(use, codec.description, 'value', false)
  const isWrong =
    refusal === undefined
      ? `!${call(use, 'is', codec.description, 'value')}`
      : isNumber(codec)
        ? `${refusal} || ${use('isMinusZero', KIT)}(value)`
        : refusal
  return `if (${isWrong}) return false`
}

/** Keeps a field that is there. What has no parts of its own is only tested. */
export const keepField = (use: Use, field: Field): string => {
  const { description } = field.codec
  const isTested = conditionFor(use, description, 'value') !== undefined || isStrings(description)
  if (isTested && nilOf(field) === undefined) return testField(use, field)
  // a status that Go left unset must go
  const unset = unsetTest(use, field, 'value')
  const test = unset === undefined ? '' : `if (${unset}) return false\n`
  // lists and maps are corrected where they stand
  const staysItself = description._tag === 'List' || description._tag === 'Dictionary'
  return staysItself && nilOf(field) === undefined
    ? `${test}if (${call(use, 'keep', description, 'value')} === FAILED) return false`
    : `${test}const kept = ${partOf(use, 'keep', field, 'value')}
       if (kept === FAILED) return false
       if (kept !== value) u[key] = kept`
}

/** A condition that holds of a struct of which Go set nothing, for fields where that is as good as none. */
export const unsetTest = (use: Use, field: Field, value: string): string | undefined => {
  const { description } = field.codec
  return description._tag === 'Fields' && zeroIsAbsent(field) ? isUnset(use, description, value) : undefined
}

const isUnset = (use: Use, model: Fields, value: string): string => {
  const type = useType(use, sourceOf(model))
  const fields = model.fields.map(({ key, required, codec: { description } }) => {
    const field = `(${value} as ${use('type Loose', KIT)}<${type}>).${key}`
    if (!required) return `(${field} === undefined || ${field} === null)`
    if (description._tag === 'Fields') return `(${isUnset(use, description, field)})`
    return `${field} === ${JSON.stringify(description._tag === 'Scalar' ? description.unset : null)}`
  })
  return [`${use('isPlain', KIT)}(${value})`, ...fields].join(' && ')
}

// The compiled code of a field. `value` is an expression for the value of the field.
import type { Description, Field, HasDescription, ModelDescription } from 'io-ts-kubernetes/codec'
import { jsonTypesOf } from '../../../src/codec/description'
import { zeroIsAbsent } from '../../../src/codec/zeroIsAbsent'
import { call, conditionFor, KIT, OBJECT, SCALARS, sourceOf, type Use, useType, type Verb } from './functions'
import { quote } from '../print/escape'
import { memberOf } from './names'

/** Returns how to write `0` for `-0`, and the test for it, if the values of a scalar may be numbers. */
const minusZeroOf = ({
  description
}: HasDescription): readonly [copy: string, test: string, module: string] | undefined =>
  description._tag !== 'Scalar' || ![description.json].flat().includes('number')
    ? undefined
    : description.json === 'number'
      ? ['withoutMinusZero', 'isMinusZero', KIT]
      : ['withoutMinusZeroIn', 'isMinusZeroIn', SCALARS]

/** Returns the value of a required list or map for Go's nil, which is `null`; `undefined` for other fields. */
export const nilOf = ({ codec: { description }, required }: Field): string | undefined =>
  !required ? undefined : description._tag === 'List' ? '[]' : description._tag === 'Map' ? '{}' : undefined

/** Returns true for a field that may be any JSON value, also `null`. */
export const isAnyJson = ({ codec: { description } }: Field): boolean =>
  description._tag === 'Json' && description.only === 'any'

/** Scalars of numbers with at most 32 bits, which V8 stores in one way. */
const SMALL_NUMBERS = ['Int32', 'IntOrString']

/** Returns true for a field with both small integers and other numbers, which V8 stores in two ways. */
export const hasNumbers = ({ codec: { description } }: Field): boolean =>
  jsonTypesOf(description).includes('number') &&
  !(description._tag === 'Scalar' && SMALL_NUMBERS.includes(description.name))

const isStrings = (description: Description): boolean =>
  description._tag === 'List' &&
  description.item.description._tag === 'Scalar' &&
  description.item.description.name === 'string'

const partOf = (use: Use, verb: Verb, field: Field, value: string): string => {
  const part = call(use, verb, field.codec.description, value)
  const nil = nilOf(field)
  return nil === undefined ? part : `${value} === null ? ${nil} : ${part}`
}

/** Returns code that decodes a present field and assigns its value to `target`. */
export const readField = (use: Use, field: Field, value: string, target: string): string => {
  const { description } = field.codec
  const refusal = conditionFor(use, description, value, false)
  const minusZero = minusZeroOf(field.codec)
  return refusal === undefined
    ? `const read = ${partOf(use, 'read', field, value)}
       if (read === FAILED) return FAILED
       ${target} = read`
    : `if (${refusal}) return FAILED
       ${target} = ${minusZero === undefined ? value : `${use(minusZero[0], minusZero[2])}(${value})`}`
}

/** Returns code that tests a present field. */
export const testField = (use: Use, { codec }: Field): string => {
  const refusal = conditionFor(use, codec.description, 'value', false)
  const minusZero = minusZeroOf(codec)
  const isWrong =
    refusal === undefined
      ? `!${call(use, 'is', codec.description, 'value')}`
      : minusZero === undefined
        ? refusal
        : `${refusal} || ${use(minusZero[1], minusZero[2])}(value)`
  return `if (${isWrong}) return false`
}

/** Returns code that decodes a present field in place. A value without parts is only tested. */
export const readInPlaceField = (use: Use, field: Field): string => {
  const { description } = field.codec
  const isTested = conditionFor(use, description, 'value') !== undefined || isStrings(description)
  if (isTested && nilOf(field) === undefined) return testField(use, field)
  // a value that counts as absent, such as a status that Go left unset, must not stay
  const unset = unsetTest(use, field, 'value')
  // any JSON may be null, but null counts as absent
  const isNull =
    !field.required && description._tag === 'Json' && description.only === 'any' ? 'value === null' : undefined
  const gone = unset ?? isNull
  const test = gone === undefined ? '' : `if (${gone}) return false\n`
  // lists and maps are changed in place, unless null entries are removed
  const staysItself = description._tag === 'List' || (description._tag === 'Map' && description.nullIsAbsent !== true)
  return staysItself && nilOf(field) === undefined
    ? `${test}if (${call(use, 'readInPlace', description, 'value')} === FAILED) return false`
    : `${test}const read = ${partOf(use, 'readInPlace', field, 'value')}
       if (read === FAILED) return false
       if (read !== value) u[key] = read`
}

/** Returns a condition that is true for a struct with only zero values, if such a field counts as absent. */
export const unsetTest = (use: Use, field: Field, value: string): string | undefined => {
  const { description } = field.codec
  return description._tag === 'Model' && zeroIsAbsent(field) ? isUnset(use, description, value) : undefined
}

const isUnset = (use: Use, model: ModelDescription, value: string): string => {
  const type = useType(use, sourceOf(use, model))
  // TypeScript knows the type of a variable, but not that of an expression
  const object = /^\w+$/.test(value) ? value : `(${value} as object)`
  const fields = model.fields.map(({ key, required, pointer, codec: { description } }) => {
    const field = `(${value} as ${use('type PartialUnknown', KIT)}<${type}>)${memberOf(key)}`
    // an inherited getter must not be called
    const has = `${use('hasOwn', OBJECT)}(${object}, ${quote(key)})`
    if (!required) return `(!${has} || ${field} === undefined || ${field} === null)`
    if (pointer) return `${has} && ${field} === null`
    if (description._tag === 'Model') return `${has} && (${isUnset(use, description, field)})`
    return `${has} && ${field} === ${JSON.stringify(description._tag === 'Scalar' ? description.unset : null)}`
  })
  // the test counts the object, as that of the interpreter does
  return ['--budget.left >= 0', `${use('isPlainObject', KIT)}(${value})`, ...fields].join(' && ')
}

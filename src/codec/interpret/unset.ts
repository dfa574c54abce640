/**
 * The form in which Go writes an unset field, such as `{"token":"","expirationTimestamp":null}` for a struct.
 */
import type { Description, Field, ModelDescription } from '../description'
import { memoizeThunk, memoize } from '../../internal/memoize'
import { getOwn, isOrdinaryObject } from '../../internal/object'
import { getVisitor, startWalk, type Walk } from '../../internal/walk'
import { zeroIsAbsent } from '../zeroIsAbsent'

/**
 * A test of a value, which may visit its parts.
 *
 * @internal
 */
export type Test = (u: unknown, walk: Walk) => boolean

const isNever = (): boolean => false

/**
 * Returns true if Go writes this value for an unset field.
 *
 * @internal
 */
export const isUnset = (description: Description, u: unknown): boolean => getIsUnset(description)(u, startWalk())

/**
 * Returns the test of `isUnset` for a description.
 *
 * @internal
 */
export const getIsUnset = (description: Description): Test => {
  switch (description._tag) {
    case 'Scalar':
      return (u) => u === description.unset
    case 'Literal':
      return (u) => u === ''
    case 'Model':
      return areFieldsUnset(description)
    default:
      return (u) => u === null
  }
}

const areFieldsUnset = /*#__PURE__*/ memoize((model: ModelDescription): Test => {
  const tests = memoizeThunk(() => model.fields.map((field) => ({ key: field.key, isUnset: getIsUnsetField(field) })))
  return getVisitor<boolean>(
    (u, walk) => isOrdinaryObject(u) && tests().every(({ key, isUnset }) => isUnset(getOwn(u, key), walk)),
    isNever
  )
})

const getIsUnsetField = (field: Field): Test => {
  const isZero = field.required || zeroIsAbsent(field) ? getIsUnset(field.codec.description) : isNever
  return field.required ? isZero : (u, walk) => u === undefined || u === null || isZero(u, walk)
}

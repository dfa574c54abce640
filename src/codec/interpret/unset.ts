/**
 * The form in which Go writes an unset field, such as `{"token":"","expirationTimestamp":null}` for a struct.
 */
import type { Description, Field } from '../description'
import { getOwn, isOrdinaryObject } from '../../internal/object'
import { getVisitor, startWalk, type Walk } from '../../internal/walk'
import { interpretationOrOwn } from './interpretation'

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
export const getIsUnset: (description: Description) => Test = /*#__PURE__*/ interpretationOrOwn<Test>('unset', {
  Scalar: ({ unset }) => equals(unset),
  Literal: () => equals(''),
  List: () => equals(null),
  Map: () => equals(null),
  Json: () => equals(null),
  Model: ({ fields }) =>
    getVisitor(() => {
      const tests = fields.map((field) => ({ key: field.key, isUnset: getIsUnsetField(field) }))
      return (u, walk) => isOrdinaryObject(u) && tests.every(({ key, isUnset }) => isUnset(getOwn(u, key), walk))
    }, isNever)
})

const equals =
  (unset: unknown): Test =>
  (u) =>
    u === unset

/** A field is unset if it is absent or `null` or, unless it is a pointer, if its value is zero. */
const getIsUnsetField = ({ codec: { description }, pointer }: Field): Test => {
  const isZero = pointer ? isNever : getIsUnset(description)
  return (u, walk) => u === undefined || u === null || isZero(u, walk)
}

/**
 * The interpreter behind `is`: it returns true for values of the type, such as those that `decode` returns. Unlike in a
 * document, a field with the value `null` or `undefined` is not absent. Unknown fields are ignored, unless the model
 * keeps them.
 */
import type { Description, Field } from '../description'
import { isJson } from '../../internal/copyJson'
import {
  hasOwn,
  hasOwnEnumerable,
  isOneOf,
  isOrdinaryObject,
  getOwnItem,
  type UnknownRecord
} from '../../internal/object'
import { countItems, getVisitor, type Walk } from '../../internal/walk'
import { interpretationOrOwn } from './interpretation'

/**
 * @internal
 */
export type Guard = (u: unknown, walk: Walk) => boolean

/**
 * @internal
 */
export const getGuard: (description: Description) => Guard = /*#__PURE__*/ interpretationOrOwn<Guard>('is', {
  Scalar:
    ({ test }) =>
    (u) =>
      test(u) && !Object.is(u, -0),
  Literal:
    ({ values }) =>
    (u) =>
      isOneOf(values, u),
  List: ({ item }) =>
    getVisitor(() => {
      const isItem = getGuard(item.description)
      return (u, walk) => {
        const length = countItems(u, walk)
        if (length === undefined) return false
        // a number is returned only for arrays
        for (let i = 0; i < length; i++) if (!isItem(getOwnItem(u as ReadonlyArray<unknown>, i), walk)) return false
        return true
      }
    }, isNoValue),
  Map: ({ value }) =>
    getVisitor(() => {
      const isValue = getGuard(value.description)
      return (u, walk) => {
        if (!isOrdinaryObject(u)) return false
        for (const key in u) if (hasOwn(u, key) && (--walk.left < 0 || !isValue(u[key], walk))) return false
        return true
      }
    }, isNoValue),
  Json: ({ only }) => (only === 'any' ? isJson : (u, walk) => isOrdinaryObject(u) && isJson(u, walk)),
  Model: ({ fields }) =>
    getVisitor(() => {
      const guards = fields.map(getFieldGuard)
      return (u, walk) => isOrdinaryObject(u) && guards.every((isField) => isField(u, walk))
    }, isNoValue)
})

const isNoValue = (): boolean => false

const getFieldGuard = ({ key, codec, required }: Field): ((u: UnknownRecord, walk: Walk) => boolean) => {
  const isValue = getGuard(codec.description)
  return (u, walk) => (hasOwnEnumerable(u, key) ? isValue(u[key], walk) : !required)
}

/**
 * The interpreter behind `is`: it returns true for the values that `decode` returns, and false for all others. Unlike
 * in a document, a field with the value `null` or `undefined` is not absent.
 */
import type { Description, MapDescription, Field, ModelDescription, ListDescription } from '../description'
import { isJson } from '../../internal/copyJson'
import { memoizeThunk, memoize } from '../../internal/memoize'
import {
  hasOwn,
  hasOwnEnumerable,
  isOrdinaryObject,
  getOwnItem,
  getLength,
  type UnknownRecord
} from '../../internal/object'
import { getVisitor, type Walk } from '../../internal/walk'

/**
 * @internal
 */
export type Guard = (u: unknown, walk: Walk) => boolean

/**
 * @internal
 */
export const getGuard: (description: Description) => Guard = /*#__PURE__*/ memoize((description: Description) => {
  switch (description._tag) {
    case 'Scalar':
      return (u) => description.test(u) && !Object.is(u, -0)
    case 'Literal':
      // `includes` accepts any value at run time
      return (u) => description.values.includes(u as string)
    case 'List':
      return getListGuard(description)
    case 'Map':
      return getMapGuard(description)
    case 'Json':
      return description.only === 'any' ? isJson : (u, walk) => isOrdinaryObject(u) && isJson(u, walk)
    case 'Model':
      return getModelGuard(description)
    case 'ByJsonType':
      return description.interpret.guard(description)
  }
})

const isNoValue = (): boolean => false

const getListGuard = (list: ListDescription): Guard => {
  const guard = memoizeThunk(() => getGuard(list.item.description))
  return getVisitor<boolean>((u, walk) => {
    const length = Array.isArray(u) ? getLength(u) : undefined
    if (length === undefined || (walk.left -= length) < 0) return false
    const isItem = guard()
    // a length is defined only for arrays
    for (let i = 0; i < length; i++) if (!isItem(getOwnItem(u as ReadonlyArray<unknown>, i), walk)) return false
    return true
  }, isNoValue)
}

const getMapGuard = (map: MapDescription): Guard => {
  const guard = memoizeThunk(() => getGuard(map.value.description))
  return getVisitor<boolean>((u, walk) => {
    if (!isOrdinaryObject(u)) return false
    const isValue = guard()
    for (const key in u) if (hasOwn(u, key) && (--walk.left < 0 || !isValue(u[key], walk))) return false
    return true
  }, isNoValue)
}

const getModelGuard = (model: ModelDescription): Guard => {
  const guards = memoizeThunk(() => model.fields.map(getFieldGuard))
  return getVisitor<boolean>(
    (u, walk) => isOrdinaryObject(u) && guards().every((isField) => isField(u, walk)),
    isNoValue,
    model.preserved?.guard
  )
}

const getFieldGuard = ({ key, codec, required }: Field): ((u: UnknownRecord, walk: Walk) => boolean) => {
  const isValue = getGuard(codec.description)
  return (u, walk) => (hasOwnEnumerable(u, key) ? isValue(u[key], walk) : !required)
}

/**
 * The interpretation that tells values of the model from all others: what `decode` gives, and nothing else.
 * Unlike on the wire, `null` and `undefined` stand for nothing here.
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
export const getGuard = (description: Description): Guard => {
  switch (description._tag) {
    case 'Scalar':
      return description.json === 'number' ? (u) => description.test(u) && !Object.is(u, -0) : description.test
    case 'Literal':
      // whatever it is given
      return (u) => description.values.includes(u as string)
    case 'List':
      return getListGuard(description)
    case 'Map':
      return getDictionaryGuard(description)
    case 'Json':
      return description.only === 'any' ? isJson : (u, walk) => isOrdinaryObject(u) && isJson(u, walk)
    case 'Model':
      return getFieldsGuard(description)
  }
}

const isNoValue = (): boolean => false

const getListGuard = /*#__PURE__*/ memoize((list: ListDescription): Guard => {
  const guard = memoizeThunk(() => getGuard(list.item.description))
  return getVisitor<boolean>((u, walk) => {
    const length = Array.isArray(u) ? getLength(u) : undefined
    if (length === undefined || (walk.left -= length) < 0) return false
    const isItem = guard()
    // it is an array
    for (let i = 0; i < length; i++) if (!isItem(getOwnItem(u as ReadonlyArray<unknown>, i), walk)) return false
    return true
  }, isNoValue)
})

const getDictionaryGuard = /*#__PURE__*/ memoize((dictionary: MapDescription): Guard => {
  const guard = memoizeThunk(() => getGuard(dictionary.value.description))
  return getVisitor<boolean>((u, walk) => {
    if (!isOrdinaryObject(u)) return false
    const isValue = guard()
    for (const key in u) if (hasOwn(u, key) && (--walk.left < 0 || !isValue(u[key], walk))) return false
    return true
  }, isNoValue)
})

const getFieldsGuard = /*#__PURE__*/ memoize((model: ModelDescription): Guard => {
  const guards = memoizeThunk(() => model.fields.map(getFieldGuard))
  return getVisitor<boolean>((u, walk) => isOrdinaryObject(u) && guards().every((holds) => holds(u, walk)), isNoValue)
})

const getFieldGuard = ({ key, codec, required }: Field): ((u: UnknownRecord, walk: Walk) => boolean) => {
  const isValue = getGuard(codec.description)
  return (u, walk) => (hasOwnEnumerable(u, key) ? isValue(u[key], walk) : !required)
}

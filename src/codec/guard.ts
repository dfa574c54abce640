/**
 * The interpretation that tells values of the model from all others: what `decode` gives, and nothing else.
 * Unlike on the wire, `null` and `undefined` stand for nothing here.
 */
import type { Description, Dictionary, Field, Fields, List } from './description'
import { isJson } from './json'
import { lazily, onceFor } from './lazily'
import { hasOwn, isField, isObject, itemAt, lengthOf, type Unknowns } from './object'
import { getVisitor, type Walk } from './walk'

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
    case 'Dictionary':
      return getDictionaryGuard(description)
    case 'Json':
      return description.only === 'any' ? isJson : (u, walk) => isObject(u) && isJson(u, walk)
    case 'Fields':
      return getFieldsGuard(description)
  }
}

const isNoValue = (): boolean => false

const getListGuard = /*#__PURE__*/ onceFor((list: List): Guard => {
  const guard = lazily(() => getGuard(list.item.description))
  return getVisitor<boolean>((u, walk) => {
    const length = Array.isArray(u) ? lengthOf(u) : undefined
    if (length === undefined || (walk.left -= length) < 0) return false
    const isItem = guard()
    // it is an array
    for (let i = 0; i < length; i++) if (!isItem(itemAt(u as ReadonlyArray<unknown>, i), walk)) return false
    return true
  }, isNoValue)
})

const getDictionaryGuard = /*#__PURE__*/ onceFor((dictionary: Dictionary): Guard => {
  const guard = lazily(() => getGuard(dictionary.value.description))
  return getVisitor<boolean>((u, walk) => {
    if (!isObject(u)) return false
    const isValue = guard()
    for (const key in u) if (hasOwn(u, key) && (--walk.left < 0 || !isValue(u[key], walk))) return false
    return true
  }, isNoValue)
})

const getFieldsGuard = /*#__PURE__*/ onceFor((model: Fields): Guard => {
  const guards = lazily(() => model.fields.map(getFieldGuard))
  return getVisitor<boolean>((u, walk) => isObject(u) && guards().every((holds) => holds(u, walk)), isNoValue)
})

const getFieldGuard = ({ key, codec, required }: Field): ((u: Unknowns, walk: Walk) => boolean) => {
  const isValue = getGuard(codec.description)
  return (u, walk) => (isField(u, key) ? isValue(u[key], walk) : !required)
}

/**
 * The interpretation that tells values of the model from all others: what `decode` gives, and nothing else.
 * Unlike on the wire, `null` and `undefined` stand for nothing here.
 */
import type { Description, Field, Fields } from './description'
import { copyJson, FAILED } from './json'
import { lazily, onceFor } from './lazily'
import { hasOwn, isField, isObject, type Unknowns } from './object'

/**
 * @internal
 */
export type Guard = (u: unknown) => boolean

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
    case 'List': {
      const isItem = getGuard(description.item.description)
      return (u) => Array.isArray(u) && every(u, isItem)
    }
    case 'Dictionary': {
      const isValue = getGuard(description.value.description)
      return (u) => {
        if (!isObject(u)) return false
        for (const key in u) if (hasOwn(u, key) && !isValue(u[key])) return false
        return true
      }
    }
    case 'Json':
      return (u) => (description.only === 'any' || isObject(u)) && copyJson(u) !== FAILED
    case 'Fields':
      return getFieldsGuard(description)
  }
}

const getFieldsGuard = /*#__PURE__*/ onceFor((model: Fields): Guard => {
  const guards = lazily(() => model.fields.map(getFieldGuard))
  return (u) => isObject(u) && guards().every((holds) => holds(u))
})

const getFieldGuard = ({ key, codec, required }: Field): ((u: Unknowns) => boolean) => {
  const isValue = getGuard(codec.description)
  return (u) => (isField(u, key) ? isValue(u[key]) : !required)
}

/** As `Array.prototype.every`, which would pass over the holes of a sparse array. */
const every = (items: ReadonlyArray<unknown>, holds: Guard): boolean => {
  for (let i = 0; i < items.length; i++) if (!holds(items[i])) return false
  return true
}

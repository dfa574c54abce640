/**
 * The interpretation that encodes: a fresh, plain value, ready for JSON, with the fields in Go's order.
 */
import type { Description, MapDescription, ModelDescription, ListDescription } from '../description'
import { copyJson, FAILED } from '../../internal/copyJson'
import { memoizeThunk, memoize } from '../../internal/memoize'
import { mapItems, getOwn, setOwn, type UnknownRecord } from '../../internal/object'
import { getVisitor, type Walk } from '../../internal/walk'

/**
 * @internal
 */
export type Encode = (a: unknown, walk: Walk) => unknown

/**
 * The writer of values of a description. What it is given is a value of the model: that is its caller's type. What is no
 * value all the same is written as it is, from where it is found out: a cycle, or an object of no JSON.
 *
 * @internal
 */
export const getEncode = (description: Description): Encode => {
  switch (description._tag) {
    case 'Scalar':
    case 'Literal':
      return asItIs
    case 'List':
      return getListWriter(description)
    case 'Map':
      return getDictionaryWriter(description)
    case 'Json':
      return writeJson
    case 'Model':
      return getFieldsWriter(description)
  }
}

const asItIs = (a: unknown): unknown => a

const writeJson: Encode = (a, walk) => {
  const copy = copyJson(a, walk)
  return copy === FAILED ? a : copy
}

const getListWriter = /*#__PURE__*/ memoize((list: ListDescription): Encode => {
  const writer = memoizeThunk(() => getEncode(list.item.description))
  return getVisitor<unknown>((a, walk) => {
    const items = a as ReadonlyArray<unknown>
    walk.left -= items.length
    const write = writer()
    return mapItems(items, (item) => write(item, walk))
  }, asItIs)
})

const getDictionaryWriter = /*#__PURE__*/ memoize((dictionary: MapDescription): Encode => {
  const writer = memoizeThunk(() => getEncode(dictionary.value.description))
  return getVisitor<unknown>((a, walk) => {
    const from = a as UnknownRecord
    const write = writer()
    const out: { [key: string]: unknown } = {}
    for (const key of Object.keys(from)) {
      walk.left--
      setOwn(out, key, write(from[key], walk))
    }
    return out
  }, asItIs)
})

const getFieldsWriter = /*#__PURE__*/ memoize(({ fields }: ModelDescription): Encode => {
  const writers = memoizeThunk(() => fields.map(({ key, codec }) => ({ key, write: getEncode(codec.description) })))
  return getVisitor<unknown>((a, walk) => {
    const out: { [key: string]: unknown } = {}
    for (const { key, write } of writers()) {
      const value = getOwn(a as UnknownRecord, key)
      if (value !== undefined) setOwn(out, key, write(value, walk))
    }
    return out
  }, asItIs)
})

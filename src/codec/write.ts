/**
 * The interpretation that encodes: a fresh, plain value, ready for JSON, with the fields in Go's order.
 */
import type { Description, Dictionary, Fields, List } from './description'
import { copyJson, FAILED } from './json'
import { lazily, onceFor } from './lazily'
import { mapItems, own, put, type Unknowns } from './object'
import { getVisitor, type Walk } from './walk'

/**
 * @internal
 */
export type Writer = (a: unknown, walk: Walk) => unknown

/**
 * The writer of values of a description. What it is given is a value of the model: that is its caller's type. What is no
 * value all the same is written as it is, from where it is found out: a cycle, or an object of no JSON.
 *
 * @internal
 */
export const getWriter = (description: Description): Writer => {
  switch (description._tag) {
    case 'Scalar':
    case 'Literal':
      return asItIs
    case 'List':
      return getListWriter(description)
    case 'Dictionary':
      return getDictionaryWriter(description)
    case 'Json':
      return writeJson
    case 'Fields':
      return getFieldsWriter(description)
  }
}

const asItIs = (a: unknown): unknown => a

const writeJson: Writer = (a, walk) => {
  const copy = copyJson(a, walk)
  return copy === FAILED ? a : copy
}

const getListWriter = /*#__PURE__*/ onceFor((list: List): Writer => {
  const writer = lazily(() => getWriter(list.item.description))
  return getVisitor<unknown>((a, walk) => {
    const items = a as ReadonlyArray<unknown>
    walk.left -= items.length
    const write = writer()
    return mapItems(items, (item) => write(item, walk))
  }, asItIs)
})

const getDictionaryWriter = /*#__PURE__*/ onceFor((dictionary: Dictionary): Writer => {
  const writer = lazily(() => getWriter(dictionary.value.description))
  return getVisitor<unknown>((a, walk) => {
    const from = a as Unknowns
    const write = writer()
    const out: { [key: string]: unknown } = {}
    for (const key of Object.keys(from)) {
      walk.left--
      put(out, key, write(from[key], walk))
    }
    return out
  }, asItIs)
})

const getFieldsWriter = /*#__PURE__*/ onceFor(({ fields }: Fields): Writer => {
  const writers = lazily(() => fields.map(({ key, codec }) => ({ key, write: getWriter(codec.description) })))
  return getVisitor<unknown>((a, walk) => {
    const out: { [key: string]: unknown } = {}
    for (const { key, write } of writers()) {
      const value = own(a as Unknowns, key)
      if (value !== undefined) put(out, key, write(value, walk))
    }
    return out
  }, asItIs)
})

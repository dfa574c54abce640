/** The interpreter that encodes: it returns a new, plain value, ready for JSON, with the fields in Go's order. */
import type { Description } from '../description'
import { copyJson, FAILED } from '../../internal/copyJson'
import { mapItems, getOwn, setOwn, type UnknownRecord } from '../../internal/object'
import { getVisitor, type Walk } from '../../internal/walk'
import { interpretationOrOwn } from './interpretation'

/**
 * Returns the document of a value.
 *
 * @internal
 */
export type Encode = (a: unknown, walk: Walk) => unknown

/**
 * Returns the encoder of a description. TypeScript guarantees that its argument is a value; it is not checked. A part
 * that is invalid (a cycle, or an object that is not JSON) is returned unchanged.
 *
 * @internal
 */
export const getEncode: (description: Description) => Encode = /*#__PURE__*/ interpretationOrOwn<Encode>('encode', {
  Scalar: () => returnUnchanged,
  Literal: () => returnUnchanged,
  List: ({ item }) =>
    getVisitor(() => {
      const encode = getEncode(item.description)
      return (a, walk) => {
        const items = a as ReadonlyArray<unknown>
        walk.left -= items.length
        return mapItems(items, (one) => encode(one, walk))
      }
    }, returnUnchanged),
  Map: ({ value }) =>
    getVisitor(() => {
      const encode = getEncode(value.description)
      return (a, walk) => {
        const from = a as UnknownRecord
        const out: { [key: string]: unknown } = {}
        for (const key of Object.keys(from)) {
          walk.left--
          setOwn(out, key, encode(from[key], walk))
        }
        return out
      }
    }, returnUnchanged),
  Json: () => (a, walk) => {
    const copy = copyJson(a, walk)
    return copy === FAILED ? a : copy
  },
  Model: ({ fields }) =>
    getVisitor(() => {
      const encoders = fields.map(({ key, codec }) => ({ key, encode: getEncode(codec.description) }))
      return (a, walk) => {
        const out: { [key: string]: unknown } = {}
        for (const { key, encode } of encoders) {
          const value = getOwn(a as UnknownRecord, key)
          if (value !== undefined) setOwn(out, key, encode(value, walk))
        }
        return out
      }
    }, returnUnchanged)
})

const returnUnchanged = (a: unknown): unknown => a

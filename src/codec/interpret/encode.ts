/** The interpreter that encodes: it returns a new, plain value, ready for JSON, with the fields in Go's order. */
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
 * Returns the encoder of a description. Its argument is a value of the model by the type of the caller. If a part is
 * nevertheless invalid (a cycle, or an object that is not JSON), it is returned unchanged.
 *
 * @internal
 */
export const getEncode: (description: Description) => Encode = /*#__PURE__*/ memoize((description: Description) => {
  switch (description._tag) {
    case 'Scalar':
    case 'Literal':
      return returnUnchanged
    case 'List':
      return encodeList(description)
    case 'Map':
      return encodeMap(description)
    case 'Json':
      return encodeJson
    case 'Model':
      return encodeModel(description)
    case 'ByJsonType':
      return description.interpret.encode(description)
  }
})

const returnUnchanged = (a: unknown): unknown => a

const encodeJson: Encode = (a, walk) => {
  const copy = copyJson(a, walk)
  return copy === FAILED ? a : copy
}

const encodeList = (list: ListDescription): Encode => {
  const encoder = memoizeThunk(() => getEncode(list.item.description))
  return getVisitor<unknown>((a, walk) => {
    const items = a as ReadonlyArray<unknown>
    walk.left -= items.length
    const encode = encoder()
    return mapItems(items, (item) => encode(item, walk))
  }, returnUnchanged)
}

const encodeMap = (map: MapDescription): Encode => {
  const encoder = memoizeThunk(() => getEncode(map.value.description))
  return getVisitor<unknown>((a, walk) => {
    const from = a as UnknownRecord
    const encode = encoder()
    const out: { [key: string]: unknown } = {}
    for (const key of Object.keys(from)) {
      walk.left--
      setOwn(out, key, encode(from[key], walk))
    }
    return out
  }, returnUnchanged)
}

const encodeModel = ({ fields, preserved }: ModelDescription): Encode => {
  const encoders = memoizeThunk(() => fields.map(({ key, codec }) => ({ key, encode: getEncode(codec.description) })))
  return getVisitor<unknown>(
    (a, walk) => {
      const out: { [key: string]: unknown } = {}
      for (const { key, encode } of encoders()) {
        const value = getOwn(a as UnknownRecord, key)
        if (value !== undefined) setOwn(out, key, encode(value, walk))
      }
      return out
    },
    returnUnchanged,
    preserved?.encode
  )
}

/**
 * The interpreter that decodes an unknown value to a value of the model, or to `FAILED` without a reason. `validate.ts`
 * reports the reasons; it calls the same decoders.
 */
import type { Description, MapDescription, Field } from '../description'
import { copyJson, FAILED } from '../../internal/copyJson'
import {
  hasOwn,
  pushOwn,
  isOneOf,
  isOrdinaryObject,
  isObjectWithFields,
  getOwnItem,
  getOwn,
  setOwn
} from '../../internal/object'
import { countItems, getVisitor, startWalk, type Walk } from '../../internal/walk'
import { interpretationOrOwn } from './interpretation'
import { getIsUnset, type Test } from './unset'
import { nullIsZero, zeroIsAbsent } from '../zeroIsAbsent'

/**
 * How absent and `null` values decode: as the model says or, if `lenient`, as in Go.
 *
 * @internal
 */
export interface DecodeMode {
  readonly lenient: boolean
}

/**
 * Returns the decoded value, or `FAILED`. The decoder of a field, or of an entry of a map, can also return `ABSENT`.
 *
 * @internal
 */
export type Decode = (u: unknown, walk: Walk) => unknown

/**
 * The result of the decoder of a field, or of an entry of a map, that is absent.
 *
 * @internal
 */
export const ABSENT: unique symbol = /*#__PURE__*/ Symbol.for('io-ts-kubernetes/absent')

// -------------------------------------------------------------------------------------
// values
// -------------------------------------------------------------------------------------

/**
 * Returns the decoder of a value that is neither absent nor `null`.
 *
 * @internal
 */
export const getDecode: (description: Description, mode: DecodeMode) => Decode = /*#__PURE__*/ interpretationOrOwn<
  Decode,
  DecodeMode
>('decode', {
  Scalar:
    ({ test }) =>
    (u) =>
      test(u) ? (u === 0 ? 0 : u) : FAILED,
  Literal:
    ({ values }) =>
    (u) =>
      isOneOf(values, u) ? u : FAILED,
  List: ({ item }, mode) =>
    getVisitor<unknown>(() => {
      const decodeItem = getDocumentDecode(item.description, mode)
      return (u, walk) => {
        const length = countItems(u, walk)
        if (length === undefined) return FAILED
        const out: Array<unknown> = []
        for (let i = 0; i < length; i++) {
          // a number is returned only for arrays
          const one = decodeItem(getOwnItem(u as ReadonlyArray<unknown>, i), walk)
          if (one === FAILED) return FAILED
          pushOwn(out, one)
        }
        return out
      }
    }, refuse),
  Map: (map, mode) => decodeMap(() => getValueDecode(map, mode)),
  Json: ({ only }) => (only === 'object' ? (u, walk) => (isOrdinaryObject(u) ? copyJson(u, walk) : FAILED) : copyJson),
  Model: ({ fields }, mode) =>
    getVisitor<unknown>(() => {
      const keys = fields.map(({ key }) => key)
      const decoders = fields.map((field) => ({ key: field.key, decode: getFieldDecode(field, mode) }))
      return (u, walk) => {
        if (!isObjectWithFields(u, keys)) return FAILED
        const out: { [key: string]: unknown } = {}
        for (const { key, decode } of decoders) {
          const value = decode(getOwn(u, key), walk)
          if (value === FAILED) return FAILED
          if (value !== ABSENT) setOwn(out, key, value)
        }
        return out
      }
    }, refuse)
})

/**
 * Returns the decoder of a map from that of its values.
 *
 * @internal
 */
export const decodeMap = (getDecodeValue: () => Decode): Decode =>
  getVisitor<unknown>(() => {
    const decodeValue = getDecodeValue()
    return (u, walk) => {
      if (!isOrdinaryObject(u)) return FAILED
      const keys = Object.keys(u)
      if ((walk.left -= keys.length) < 0) return FAILED
      const out: { [key: string]: unknown } = {}
      for (const key of keys) {
        // a getter can delete a later key
        if (!hasOwn(u, key)) continue
        const value = decodeValue(u[key], walk)
        if (value === FAILED) return FAILED
        if (value !== ABSENT) setOwn(out, key, value)
      }
      return out
    }
  }, refuse)

const refuse = (): typeof FAILED => FAILED

// -------------------------------------------------------------------------------------
// positions: what null means, and what absence means
// -------------------------------------------------------------------------------------

/**
 * Returns the decoder of a document, or of an item of a list. Clients never write `null` there, so only lenient mode
 * accepts it: it decodes to the zero value, as in Go.
 *
 * @internal
 */
export const getDocumentDecode = (description: Description, mode: DecodeMode): Decode =>
  withNull(description, mode, false)

/**
 * Returns the decoder of a value of a map. Go writes nil slices and zero times as `null` there.
 *
 * @internal
 */
export const getValueDecode = ({ value: { description } }: MapDescription, mode: DecodeMode): Decode =>
  withNull(description, mode, nullIsZero(description, true))

/**
 * Returns the decoder of a field. It takes `undefined` if the field is absent, and returns a value, `ABSENT` or
 * `FAILED`.
 *
 * @internal
 */
export const getFieldDecode = (field: Field, mode: DecodeMode): Decode => {
  const description = field.codec.description
  if (field.required) {
    const decode = withNull(description, mode, nullIsZero(description, false))
    return (u, walk) => (u === undefined ? (mode.lenient ? decodeZero(description, walk) : FAILED) : decode(u, walk))
  }
  const decode = getDecode(description, mode)
  const isAbsent = getIsAbsent(field, mode)
  return (u, walk) => (u === undefined || u === null || isAbsent(u, walk) ? ABSENT : decode(u, walk))
}

const withNull = (description: Description, mode: DecodeMode, nilIsZero: boolean): Decode => {
  const decode = getDecode(description, mode)
  return mode.lenient || nilIsZero
    ? (u, walk) => (u === null ? decodeZero(description, walk) : decode(u, walk))
    : decode
}

/**
 * Returns false: no value counts as absent.
 *
 * @internal
 */
export const isNeverAbsent = (): boolean => false

/**
 * Returns a test for values of a field that count as absent, because Go writes them for an unset field.
 *
 * @internal
 */
export const getIsAbsent = (field: Field, mode: DecodeMode): Test => {
  const description = field.codec.description
  if (zeroIsAbsent(field)) return getIsUnset(description)
  // Go treats an empty kind or apiVersion as absent
  return mode.lenient && description._tag === 'Literal' && !description.values.includes('')
    ? getIsUnset(description)
    : isNeverAbsent
}

// -------------------------------------------------------------------------------------
// Go's zero values
// -------------------------------------------------------------------------------------

const LENIENT: DecodeMode = { lenient: true }

/**
 * Returns Go's zero value, or `FAILED` if it is not a value of the type.
 *
 * @internal
 */
export const getZero = (description: Description): unknown => decodeZero(description, startWalk())

const decodeZero = (description: Description, walk: Walk): unknown => {
  switch (description._tag) {
    case 'Literal':
      return description.values.includes('') ? '' : FAILED
    case 'List':
      return []
    case 'Map':
      return {}
    case 'Json':
      return description.only === 'object' ? {} : null
    case 'Model':
      return getDecode(description, LENIENT)({}, walk)
    case 'Scalar':
    case 'ByJsonType':
      return description.test(description.zero) ? description.zero : FAILED
  }
}

/**
 * The interpreter that decodes an unknown value to a value of the model, or to `FAILED` without a reason. `validate.ts`
 * reports the reasons; it calls the same decoders.
 */
import {
  type Description,
  isNullAbsent,
  type MapDescription,
  type Field,
  type ModelDescription,
  type ListDescription
} from '../description'
import { copyJson, FAILED } from '../../internal/copyJson'
import { memoizeThunk, memoize } from '../../internal/memoize'
import {
  pushOwn,
  isOrdinaryObject,
  isObjectWithFields,
  getOwnItem,
  getLength,
  getOwn,
  setOwn
} from '../../internal/object'
import { getVisitor, startWalk, type Walk } from '../../internal/walk'
import { getIsUnset, type Test } from './unset'
import { isNil, zeroIsAbsent } from '../zeroIsAbsent'

/**
 * How absent and `null` values decode: as the model says or, if `lenient`, as in Go.
 *
 * @internal
 */
export interface DecodeMode {
  readonly lenient: boolean
}

/**
 * @internal
 */
export type Decode = (u: unknown, walk: Walk) => unknown

/** The result of the decoder of a field, or of an entry of a map, that is absent. */
const ABSENT: unique symbol = Symbol('absent')

// -------------------------------------------------------------------------------------
// values
// -------------------------------------------------------------------------------------

/**
 * Returns the decoder of a value that is neither absent nor `null`.
 *
 * @internal
 */
export const getDecode = (description: Description, mode: DecodeMode): Decode => decodersOf(mode)(description)

const decodersOf = /*#__PURE__*/ memoize((mode: DecodeMode) =>
  memoize((description: Description): Decode => {
    switch (description._tag) {
      case 'Scalar':
        return (u) => (description.test(u) ? (u === 0 ? 0 : u) : FAILED)
      case 'Literal':
        // `includes` accepts any value at run time
        return (u) => (description.values.includes(u as string) ? u : FAILED)
      case 'List':
        return decodeList(description, mode)
      case 'Map':
        return decodeMap(description, mode)
      case 'Json':
        return description.only === 'object'
          ? (u, walk) => (isOrdinaryObject(u) ? copyJson(u, walk) : FAILED)
          : copyJson
      case 'Model':
        return decodeModel(description, mode)
      case 'ByJsonType':
        return description.interpret.decode(description, mode)
    }
  })
)

const refuse = (): typeof FAILED => FAILED

const decodeList = (list: ListDescription, mode: DecodeMode): Decode => {
  const decoder = memoizeThunk(() => getDocumentDecode(list.item.description, mode))
  return getVisitor<unknown>((u, walk) => {
    const length = Array.isArray(u) ? getLength(u) : undefined
    if (length === undefined || (walk.left -= length) < 0) return FAILED
    const decodeItem = decoder()
    const out: Array<unknown> = []
    for (let i = 0; i < length; i++) {
      // a length is defined only for arrays
      const item = decodeItem(getOwnItem(u as ReadonlyArray<unknown>, i), walk)
      if (item === FAILED) return FAILED
      pushOwn(out, item)
    }
    return out
  }, refuse)
}

const decodeMap = (map: MapDescription, mode: DecodeMode): Decode => {
  const decoder = memoizeThunk(() => getValueDecode(map, mode))
  return getVisitor<unknown>((u, walk) => {
    if (!isOrdinaryObject(u)) return FAILED
    const decodeValue = decoder()
    const keys = Object.keys(u)
    if ((walk.left -= keys.length) < 0) return FAILED
    const out: { [key: string]: unknown } = {}
    for (const key of keys) {
      const value = decodeValue(u[key], walk)
      if (value === FAILED) return FAILED
      if (value !== ABSENT) setOwn(out, key, value)
    }
    return out
  }, refuse)
}

const decodeModel = (model: ModelDescription, mode: DecodeMode): Decode => {
  const keys = model.fields.map(({ key }) => key)
  const decoders = memoizeThunk(() =>
    model.fields.map((field) => ({ key: field.key, decode: getFieldDecode(field, mode) }))
  )
  return getVisitor<unknown>(
    (u, walk) => {
      if (!isObjectWithFields(u, keys)) return FAILED
      const out: { [key: string]: unknown } = {}
      for (const { key, decode } of decoders()) {
        const value = decode(getOwn(u, key), walk)
        if (value === FAILED) return FAILED
        if (value !== ABSENT) setOwn(out, key, value)
      }
      return out
    },
    refuse,
    model.preserved?.decode
  )
}

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
 * Returns the decoder of a value of a map. Go writes nil slices and zero times as `null` there. The result is `ABSENT` for
 * `null` if such an entry is absent.
 *
 * @internal
 */
export const getValueDecode = (map: MapDescription, mode: DecodeMode): Decode => {
  const { description } = map.value
  const decode = withNull(description, mode, isNil(description, true))
  return isNullAbsent(map) ? (u, walk) => (u === null ? ABSENT : decode(u, walk)) : decode
}

/**
 * Returns the decoder of a field. It takes `undefined` if the field is absent, and returns a value, `ABSENT` or
 * `FAILED`.
 *
 * @internal
 */
export const getFieldDecode = (field: Field, mode: DecodeMode): Decode => {
  const description = field.codec.description
  if (field.required) {
    const decode = withNull(description, mode, isNil(description, false))
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

/**
 * The interpretation that decodes: from an unknown value to a value of the model, or `FAILED` without a word.
 * Why it failed is `explain`'s business, which asks the same readers.
 */
import type { Description, MapDescription, Field, ModelDescription, ListDescription, ScalarDescription } from '../description'
import { withoutMinusZero } from './compiled'
import { copyJson, FAILED } from '../../internal/copyJson'
import { memoizeThunk, memoize } from '../../internal/memoize'
import { pushOwn, isOrdinaryObject, isObjectWithFields, getOwnItem, getLength, getOwn, setOwn } from '../../internal/object'
import { getVisitor, startWalk, type Walk } from '../../internal/walk'
import { zeroIsAbsent } from '../zeroIsAbsent'

/**
 * How `null` and what is missing are read: as the models say, or as Go does.
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

/** What a field's reader answers where there is nothing to keep. */
const ABSENT: unique symbol = Symbol('absent')

// -------------------------------------------------------------------------------------
// values
// -------------------------------------------------------------------------------------

/** The reader of a value that is there and is not `null`. */
const getDecode = (description: Description, mode: DecodeMode): Decode => {
  switch (description._tag) {
    case 'Scalar':
      return readScalar(description)
    case 'Literal':
      // whatever it is given
      return (u) => (description.values.includes(u as string) ? u : FAILED)
    case 'List':
      return decodeList(mode)(description)
    case 'Dictionary':
      return decodeMap(mode)(description)
    case 'Json':
      return description.only === 'object' ? (u, walk) => (isOrdinaryObject(u) ? copyJson(u, walk) : FAILED) : copyJson
    case 'Fields':
      return decodeModel(mode)(description)
  }
}

const readScalar = (scalar: ScalarDescription): Decode =>
  scalar.json === 'number'
    ? // what the test of a number takes is one
      (u) => (scalar.test(u) ? withoutMinusZero(u as number) : FAILED)
    : (u) => (scalar.test(u) ? u : FAILED)

const refuse = (): typeof FAILED => FAILED

const decodeList = /*#__PURE__*/ memoize((mode: DecodeMode) =>
  memoize((list: ListDescription): Decode => {
    const reader = memoizeThunk(() => getItemDecode(list, mode))
    return getVisitor<unknown>((u, walk) => {
      const length = Array.isArray(u) ? getLength(u) : undefined
      if (length === undefined || (walk.left -= length) < 0) return FAILED
      const readItem = reader()
      const out: Array<unknown> = []
      for (let i = 0; i < length; i++) {
        // it is an array
        const item = readItem(getOwnItem(u as ReadonlyArray<unknown>, i), walk)
        if (item === FAILED) return FAILED
        pushOwn(out, item)
      }
      return out
    }, refuse)
  })
)

const decodeMap = /*#__PURE__*/ memoize((mode: DecodeMode) =>
  memoize((dictionary: MapDescription): Decode => {
    const reader = memoizeThunk(() => getValueDecode(dictionary, mode))
    return getVisitor<unknown>((u, walk) => {
      if (!isOrdinaryObject(u)) return FAILED
      const readEntry = reader()
      const keys = Object.keys(u)
      if ((walk.left -= keys.length) < 0) return FAILED
      const out: { [key: string]: unknown } = {}
      for (const key of keys) {
        const value = readEntry(u[key], walk)
        if (value === FAILED) return FAILED
        setOwn(out, key, value)
      }
      return out
    }, refuse)
  })
)

const decodeModel = /*#__PURE__*/ memoize((mode: DecodeMode) =>
  memoize((model: ModelDescription): Decode => {
    const keys = model.fields.map(({ key }) => key)
    const readers = memoizeThunk(() => model.fields.map((field) => ({ key: field.key, read: getFieldDecode(field, mode) })))
    return getVisitor<unknown>((u, walk) => {
      if (!isObjectWithFields(u, keys)) return FAILED
      const out: { [key: string]: unknown } = {}
      for (const { key, read } of readers()) {
        const value = read(getOwn(u, key), walk)
        if (value === FAILED) return FAILED
        if (value !== ABSENT) setOwn(out, key, value)
      }
      return out
    }, refuse)
  })
)

// -------------------------------------------------------------------------------------
// positions: what null means, and what nothing means
// -------------------------------------------------------------------------------------

/**
 * The reader of a document: Go reads `null` as the zero object.
 *
 * @internal
 */
export const getDocumentDecode = (description: Description, mode: DecodeMode): Decode =>
  withNull(description, mode, false)

/**
 * The reader of an element of a list, where `null` is nobody's way to write anything.
 *
 * @internal
 */
export const getItemDecode = (list: ListDescription, mode: DecodeMode): Decode => withNull(list.item.description, mode, false)

/**
 * The reader of a value of a map: Go writes a nil slice as `null` there.
 *
 * @internal
 */
export const getValueDecode = (dictionary: MapDescription, mode: DecodeMode): Decode =>
  withNull(dictionary.value.description, mode, true)

/**
 * The reader of a field, `undefined` where the document has none: a value, `ABSENT`, or `FAILED`.
 *
 * @internal
 */
export const getFieldDecode = (field: Field, mode: DecodeMode): Decode => {
  const description = field.codec.description
  if (field.required) {
    const read = withNull(description, mode, true)
    return (u, walk) => (u === undefined ? (mode.lenient ? decodeZero(description, walk) : FAILED) : read(u, walk))
  }
  const read = getDecode(description, mode)
  const isAbsent = getIsAbsent(field, mode)
  return (u, walk) => (u === undefined || u === null || isAbsent(u, walk) ? ABSENT : read(u, walk))
}

const withNull = (description: Description, mode: DecodeMode, nilIsEmpty: boolean): Decode => {
  const read = getDecode(description, mode)
  if (mode.lenient || (nilIsEmpty && (description._tag === 'List' || description._tag === 'Dictionary'))) {
    return (u, walk) => (u === null ? decodeZero(description, walk) : read(u, walk))
  }
  return read
}

/** A test of a value that may have to look into it. */
type Test = (u: unknown, walk: Walk) => boolean

/**
 * Nothing that stands there is as good as nothing.
 *
 * @internal
 */
export const isNeverAbsent = (): boolean => false

/**
 * Is what stands in a field how Go writes that nothing does?
 *
 * @internal
 */
export const getIsAbsent = (field: Field, mode: DecodeMode): Test => {
  const description = field.codec.description
  if (zeroIsAbsent(field)) return getIsUnset(description)
  // Go takes an empty kind or apiVersion for a missing one
  if (mode.lenient && description._tag === 'Literal' && !description.values.includes('')) return (u) => u === ''
  return isNeverAbsent
}

// -------------------------------------------------------------------------------------
// Go's zero values
// -------------------------------------------------------------------------------------

const LENIENT: DecodeMode = { lenient: true }

/**
 * What Go has where nothing was sent; `FAILED` where that is no value of the type.
 *
 * @internal
 */
export const getZero = (description: Description): unknown => decodeZero(description, startWalk())

const decodeZero = (description: Description, walk: Walk): unknown => {
  switch (description._tag) {
    case 'Scalar':
      return description.test(description.zero) ? description.zero : FAILED
    case 'Literal':
      return description.values.includes('') ? '' : FAILED
    case 'List':
      return []
    case 'Dictionary':
      return {}
    case 'Json':
      return description.only === 'object' ? {} : null
    case 'Fields':
      return decodeModel(LENIENT)(description)({}, walk)
  }
}

/**
 * Is this how Go writes what was never set?
 *
 * @internal
 */
export const isUnset = (description: Description, u: unknown): boolean => getIsUnset(description)(u, startWalk())

const getIsUnset = (description: Description): Test => {
  switch (description._tag) {
    case 'Scalar':
      return (u) => u === description.unset
    case 'Literal':
      return (u) => u === ''
    case 'Fields':
      return areFieldsUnset(description)
    default:
      return (u) => u === null
  }
}

const areFieldsUnset = /*#__PURE__*/ memoize((model: ModelDescription): Test => {
  const tests = memoizeThunk(() => model.fields.map((field) => ({ key: field.key, isUnset: getIsUnsetField(field) })))
  return getVisitor<boolean>(
    (u, walk) => isOrdinaryObject(u) && tests().every(({ key, isUnset }) => isUnset(getOwn(u, key), walk)),
    isNeverAbsent
  )
})

const getIsUnsetField = (field: Field): Test => {
  const {
    codec: { description },
    required
  } = field
  const isZero = required || zeroIsAbsent(field) ? getIsUnset(description) : isNeverAbsent
  return required ? isZero : (u, walk) => u === undefined || u === null || isZero(u, walk)
}

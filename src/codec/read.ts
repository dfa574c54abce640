/**
 * The interpretation that decodes: from an unknown value to a value of the model, or `FAILED` without a word.
 * Why it failed is `explain`'s business, which asks the same readers.
 */
import type { Description, Dictionary, Field, Fields, List, Scalar } from './description'
import { withoutMinusZero } from './fast'
import { copyJson, FAILED } from './json'
import { lazily, onceFor } from './lazily'
import { isObject, isObjectOf, own, put } from './object'

/**
 * How `null` and what is missing are read: as the models say, or as Go does.
 *
 * @internal
 */
export interface ReadMode {
  readonly lenient: boolean
}

/**
 * @internal
 */
export type Reader = (u: unknown) => unknown

/** What a field's reader answers where there is nothing to keep. */
const ABSENT: unique symbol = Symbol('absent')

// -------------------------------------------------------------------------------------
// values
// -------------------------------------------------------------------------------------

/** The reader of a value that is there and is not `null`. */
const getReader = (description: Description, mode: ReadMode): Reader => {
  switch (description._tag) {
    case 'Scalar':
      return readScalar(description)
    case 'Literal':
      // whatever it is given
      return (u) => (description.values.includes(u as string) ? u : FAILED)
    case 'List':
      return readList(description, mode)
    case 'Dictionary':
      return readDictionary(description, mode)
    case 'Json':
      return description.only === 'object' ? (u) => (isObject(u) ? copyJson(u) : FAILED) : copyJson
    case 'Fields':
      return readFields(mode)(description)
  }
}

const readScalar = (scalar: Scalar): Reader =>
  scalar.json === 'number'
    ? // what the test of a number takes is one
      (u) => (scalar.test(u) ? withoutMinusZero(u as number) : FAILED)
    : (u) => (scalar.test(u) ? u : FAILED)

const readList = (list: List, mode: ReadMode): Reader => {
  const readItem = getItemReader(list, mode)
  return (u) => {
    if (!Array.isArray(u)) return FAILED
    const items: ReadonlyArray<unknown> = u
    const out: Array<unknown> = []
    for (let i = 0; i < items.length; i++) {
      const item = readItem(items[i])
      if (item === FAILED) return FAILED
      out.push(item)
    }
    return out
  }
}

const readDictionary = (dictionary: Dictionary, mode: ReadMode): Reader => {
  const readEntry = getEntryReader(dictionary, mode)
  return (u) => {
    if (!isObject(u)) return FAILED
    const out: { [key: string]: unknown } = {}
    for (const key of Object.keys(u)) {
      const value = readEntry(u[key])
      if (value === FAILED) return FAILED
      put(out, key, value)
    }
    return out
  }
}

const readFields = /*#__PURE__*/ onceFor((mode: ReadMode) =>
  onceFor((model: Fields): Reader => {
    const keys = model.fields.map(({ key }) => key)
    const readers = lazily(() => model.fields.map((field) => ({ key: field.key, read: getFieldReader(field, mode) })))
    return (u) => {
      if (!isObjectOf(u, keys)) return FAILED
      const out: { [key: string]: unknown } = {}
      for (const { key, read } of readers()) {
        const value = read(own(u, key))
        if (value === FAILED) return FAILED
        if (value !== ABSENT) put(out, key, value)
      }
      return out
    }
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
export const getDocumentReader = (description: Description, mode: ReadMode): Reader =>
  withNull(description, mode, false)

/**
 * The reader of an element of a list, where `null` is nobody's way to write anything.
 *
 * @internal
 */
export const getItemReader = (list: List, mode: ReadMode): Reader => withNull(list.item.description, mode, false)

/**
 * The reader of a value of a map: Go writes a nil slice as `null` there.
 *
 * @internal
 */
export const getEntryReader = (dictionary: Dictionary, mode: ReadMode): Reader =>
  withNull(dictionary.value.description, mode, true)

/**
 * The reader of a field, `undefined` where the document has none: a value, `ABSENT`, or `FAILED`.
 *
 * @internal
 */
export const getFieldReader = (field: Field, mode: ReadMode): Reader => {
  const description = field.codec.description
  if (field.required) {
    const read = withNull(description, mode, true)
    return (u) => (u === undefined ? (mode.lenient ? zero(description) : FAILED) : read(u))
  }
  const read = getReader(description, mode)
  const isAbsent = getIsAbsent(field, mode)
  if (!mode.lenient || !field.zeroIsAbsent) {
    return (u) => (u === undefined || u === null || isAbsent(u) ? ABSENT : read(u))
  }
  return (u) => {
    if (u === undefined || u === null || isAbsent(u)) return ABSENT
    const value = read(u)
    // what was missing in it has Go's zero values now
    return isUnset(description, value) ? ABSENT : value
  }
}

const withNull = (description: Description, mode: ReadMode, nilIsEmpty: boolean): Reader => {
  const read = getReader(description, mode)
  if (mode.lenient || (nilIsEmpty && (description._tag === 'List' || description._tag === 'Dictionary'))) {
    return (u) => (u === null ? zero(description) : read(u))
  }
  return read
}

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
export const getIsAbsent = (field: Field, mode: ReadMode): ((u: unknown) => boolean) => {
  const description = field.codec.description
  if (!field.required && field.zeroIsAbsent) return (u) => isUnset(description, u)
  // Go takes an empty kind or apiVersion for a missing one
  if (mode.lenient && description._tag === 'Literal' && !description.values.includes('')) return (u) => u === ''
  return isNeverAbsent
}

// -------------------------------------------------------------------------------------
// Go's zero values
// -------------------------------------------------------------------------------------

const LENIENT: ReadMode = { lenient: true }

/**
 * What Go has where nothing was sent; `FAILED` where that is no value of the type.
 *
 * @internal
 */
export const zero = (description: Description): unknown => {
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
      return getReader(description, LENIENT)({})
  }
}

/**
 * Is this how Go writes what was never set?
 *
 * @internal
 */
export const isUnset = (description: Description, u: unknown): boolean => {
  switch (description._tag) {
    case 'Scalar':
      return u === description.unset
    case 'Literal':
      return u === ''
    case 'Fields':
      return isObject(u) && description.fields.every((field) => isUnsetField(field, own(u, field.key)))
    default:
      return u === null
  }
}

const isUnsetField = ({ codec: { description }, required, zeroIsAbsent }: Field, u: unknown): boolean =>
  (!required && (u === undefined || u === null)) || ((required || zeroIsAbsent) && isUnset(description, u))

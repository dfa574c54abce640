/**
 * The interpretation that reads text as Go does: a second value of a field is merged into the first. It returns the
 * tree that `JSON.parse` would return for a text without duplicates, and reports wrong types in every occurrence.
 *
 * Source: sigs.k8s.io/json internal/golang/encoding/json/decode.go.
 */
import * as t from 'io-ts'
import {
  type ByJsonTypeDescription,
  type Description,
  jsonTypesOf,
  type ListDescription,
  type MapDescription,
  type ModelDescription,
  partFor,
  type ScalarDescription,
  toSupported
} from '../codec/description'
import { interpretation } from '../codec/interpret/interpretation'
import { expectedPrefix } from '../codec/interpret/validate'
import type { FieldPath } from '../errors/FieldPath'
import { addError, type Report } from '../errors/report'
import { jsonTypeNameOf, jsonTypeOf } from '../internal/jsonType'
import { getOwn, getOwnItem, isNonArrayObject, pushOwn, setOwn } from '../internal/object'
import { MAX_LEVELS } from '../internal/walk'
import { isAltered } from './carried'
import { type Cursor, exampleAt, readItems, readMembers, readString, skipValue, takeValue } from './cursor'
import { isGoInteger, isRounded } from './numbers'
import { addStrictError, type StrictErrors } from './strictErrors'

/**
 * The state of a reading.
 *
 * @internal
 */
export interface Reading extends Cursor {
  /** The number of levels around the cursor. */
  level: number
  /** The number of values that can still be read; negative if the text has too many. */
  left: number
  /** The errors. */
  readonly report: Report
  /** The errors of strict mode. */
  readonly strict: StrictErrors
  /**
   * The lengths of arrays that a later, shorter array cut. As in Go, an even later, longer array shows the cut items
   * again.
   */
  readonly lengths: Map<Array<unknown>, number>
}

/**
 * Reads the value at the cursor, and merges it into the previous value if there is one.
 *
 * @internal
 */
export type Merge = (reading: Reading, place: FieldPath, previous: unknown) => unknown

const addInvalid = ({ report }: Reading, place: FieldPath, detail: string): void => {
  addError(report, place, 'FieldValueInvalid', detail)
}

// -------------------------------------------------------------------------------------
// null, and wrong types
// -------------------------------------------------------------------------------------

/**
 * Returns the function that reads values of a description. `pointer` is that of the field. The
 * description is interpreted at the first value that needs it, since descriptions may be recursive.
 *
 * @internal
 */
export const getMerge = (description: Description, pointer: boolean): Merge => {
  const types: ReadonlyArray<string> = jsonTypesOf(description)
  return (reading, place, previous) => {
    const { at } = reading
    const example = exampleAt(reading)
    reading.left--
    // what Go writes for an unset field is kept, although it has another type: the codec accepts or refuses it
    if (typeof example !== 'object' && 'unset' in description) {
      if (takeValue(reading) === JSON.stringify(description.unset)) return description.unset
      reading.at = at
    }
    if (reading.left >= 0 && types.includes(jsonTypeNameOf(example))) {
      return getValueMerge(description)(reading, place, previous)
    }
    skipValue(reading)
    if (example === null) {
      const isKept = previous !== undefined && previous !== null && !pointer && keepsOnNull(description, previous)
      if (isKept !== undefined) return isKept ? previous : null
    }
    // too many values are reported for the whole document
    if (reading.left >= 0) {
      addError(reading.report, place, 'FieldValueTypeInvalid', expectedPrefix(description) + jsonTypeOf(example))
    }
    // the codec refuses it again
    return example
  }
}

/**
 * Returns true for a value that stays if the field occurs again with `null`. In Go, `null` resets pointers, lists, maps,
 * times, and types with several forms. An `IntOrString` stays if it is an integer. `undefined` for a quantity, whose
 * `null` is refused: after `"100m"` and `null`, Go calculates with zero, but writes `"100m"` again.
 */
const keepsOnNull = (description: Description, previous: unknown): boolean | undefined => {
  switch (description._tag) {
    case 'Scalar':
      if (jsonTypesOf(description).length > 1) return description.integer && typeof previous === 'number'
      return description.unset !== null
    case 'Literal':
    case 'Json':
    case 'Model':
      return true
    case 'List':
    case 'Map':
    case 'ByJsonType':
      return false
  }
}

// -------------------------------------------------------------------------------------
// scalars
// -------------------------------------------------------------------------------------

const mergeScalar =
  (scalar: ScalarDescription): Merge =>
  (reading, place) => {
    const { at } = reading
    const value: unknown = exampleAt(reading) === '' ? readString(reading) : JSON.parse(takeValue(reading))
    const { values } = scalar
    const isValue = passes(scalar, value)
    // the codec finds another value of an enumeration, and decides about what Go writes for an unset field
    const isAccepted = isValue || values !== undefined || value === scalar.unset
    const fault =
      faultOfNumber(scalar, value, reading.text.slice(at, reading.at)) ??
      (isAccepted ? undefined : faultOfValue(scalar, value))
    if (fault !== undefined) {
      if (isValue || values === undefined) addInvalid(reading, place, `expected ${scalar.expected}${fault}`)
      else addError(reading.report, place, 'FieldValueNotSupported', toSupported(values))
    }
    return value
  }

/** Returns why Go refuses a number, or JavaScript changes it: the end of a message. `undefined` for other values. */
const faultOfNumber = (scalar: ScalarDescription, value: unknown, token: string): string | undefined => {
  if (typeof value !== 'number') return undefined
  if (scalar.integer === true) return isGoInteger(token) ? undefined : ''
  // Go reads the digits of a quantity as they are
  if (jsonTypesOf(scalar).length > 1 && isRounded(token)) return ', got a number that JavaScript cannot represent'
  return Number.isFinite(value) ? undefined : ''
}

/** Returns the end of the message about a value that the scalar refuses. Go may accept an integer that is too large. */
const faultOfValue = (scalar: ScalarDescription, value: unknown): string =>
  scalar.integer === true && typeof value === 'number' && !Number.isSafeInteger(value)
    ? ', got an integer that JavaScript cannot represent'
    : ''

const passes = ({ test }: ScalarDescription, value: unknown): boolean => {
  try {
    return test(value)
  } catch {
    return false
  }
}

// -------------------------------------------------------------------------------------
// other values
// -------------------------------------------------------------------------------------

const mergeJson: Merge = (reading, place) => {
  const text = takeValue(reading)
  if (isAltered(text)) {
    addInvalid(reading, place, 'must not have a duplicate key, or a number that JavaScript cannot represent')
  }
  return JSON.parse(text) as unknown
}

/** A type with several forms is read without the previous value: Go does not merge it. */
const mergeByJsonType =
  (description: ByJsonTypeDescription): Merge =>
  (reading, place) => {
    const part = partFor(description, exampleAt(reading))
    // getMerge refused other JSON types
    return part && getValueMerge(part.description)(reading, place, undefined)
  }

/** Limits the nesting of objects and arrays. */
const nest =
  (merge: Merge): Merge =>
  (reading, place, previous) => {
    if (reading.level >= MAX_LEVELS) {
      addInvalid(reading, place, `must not be nested more than ${MAX_LEVELS} levels deep`)
      skipValue(reading)
      return undefined
    }
    reading.level++
    const value = merge(reading, place, previous)
    reading.level--
    return value
  }

const mergeList = ({ item: codec }: ListDescription): Merge => {
  const merge = getMerge(codec.description, false)
  return nest((reading, parent, previous) => {
    const items: Array<unknown> = Array.isArray(previous) ? previous : []
    let length = 0
    readItems(reading, () => {
      const place: FieldPath = { _tag: 'Index', parent, key: String(length), codec }
      const item = merge(reading, place, length < items.length ? getOwnItem(items, length) : undefined)
      if (length < items.length) items[length] = item
      else pushOwn(items, item)
      length++
    })
    // after an empty list, cut items do not come back
    if (length === 0) return []
    if (length < items.length) reading.lengths.set(items, length)
    else reading.lengths.delete(items)
    return items
  })
}

/** How the value at a key of an object is read. If `merge` is undefined, the value is skipped. */
interface Part {
  readonly _tag: 'Field' | 'Key' | 'Unknown'
  readonly codec: t.Decoder<unknown, unknown>
  readonly merge: Merge | undefined
}

const mergeObject = (partAt: (key: string) => Part): Merge =>
  nest((reading, parent, previous) => {
    const fields = isNonArrayObject(previous) ? previous : {}
    const keys = new Set<string>()
    readMembers(reading, (key) => {
      const { _tag, codec, merge } = partAt(key)
      const place = { _tag, parent, key, codec } as const
      if (merge === undefined) {
        addStrictError(reading.strict, 'UnknownField', place)
        reading.left--
        skipValue(reading)
      } else {
        if (keys.has(key)) addStrictError(reading.strict, 'DuplicateField', place)
        keys.add(key)
        setOwn(fields, key, merge(reading, place, getOwn(fields, key)))
      }
    })
    return fields
  })

const mergeMap = ({ value: codec }: MapDescription): Merge => {
  const merge = getMerge(codec.description, false)
  // values of maps are replaced, not merged
  const part: Part = { _tag: 'Key', codec, merge: (reading, place) => merge(reading, place, undefined) }
  return mergeObject(() => part)
}

const mergeModel = ({ fields, preserved }: ModelDescription): Merge => {
  const parts = new Map(
    fields.map(({ key, codec, pointer }): readonly [string, Part] => [
      key,
      { _tag: 'Field', codec, merge: getMerge(codec.description, pointer) }
    ])
  )
  const other: Part =
    preserved === undefined ? UNKNOWN : { _tag: 'Unknown', codec: preserved.codec, merge: mergePreserved }
  return mergeObject((key) => parts.get(key) ?? other)
}

const UNKNOWN: Part = { _tag: 'Unknown', codec: t.never, merge: undefined }

const mergePreserved: Merge = (reading, place) => {
  reading.left--
  return mergeJson(reading, place, undefined)
}

const getValueMerge: (description: Description) => Merge = /*#__PURE__*/ interpretation<Merge>({
  Scalar: mergeScalar,
  // Go's type is a string; the codec checks its value
  Literal: () => readString,
  List: mergeList,
  Map: mergeMap,
  Json: () => mergeJson,
  Model: mergeModel,
  ByJsonType: mergeByJsonType
})

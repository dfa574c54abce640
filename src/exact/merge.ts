/**
 * The interpretation that reads text as Go does: a second value of a field is merged into the first. It returns the
 * tree that `JSON.parse` would return for a text without duplicates, and reports wrong types in every occurrence.
 *
 * Source: sigs.k8s.io/json internal/golang/encoding/json/decode.go.
 */
import * as t from 'io-ts'
import {
  type Description,
  type HasDescription,
  type MapDescription,
  expected,
  type ModelDescription,
  type ListDescription,
  type ScalarDescription
} from '../codec/description'
import { jsonTypeOf } from '../internal/jsonType'
import { memoizeThunk, memoize } from '../internal/memoize'
import { pushOwn, isNonArrayObject, getOwnItem, getOwn, setOwn } from '../internal/object'
import type { FieldPath } from '../errors/FieldPath'
import { addError, type Report } from '../errors/report'
import { MAX_LEVELS } from '../internal/walk'
import { isAltered } from './carried'
import { type Cursor, readItems, readMembers, readString, skipValue, takeValue } from './cursor'
import { isGoInteger } from './numbers'
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

// -------------------------------------------------------------------------------------
// null, and wrong types
// -------------------------------------------------------------------------------------

/**
 * Returns the function that reads values of a description. `pointer` is that of the field.
 *
 * @internal
 */
export const getMerge = (description: Description, pointer: boolean): Merge => {
  const merge = memoizeThunk(() => getValueMerge(description))
  const keeps = !pointer && keepsOnNull(description)
  const json = jsonOf(description)
  return (reading, place, previous) => {
    if (--reading.left < 0) {
      skipValue(reading)
      return undefined
    }
    const kind = kindAt(reading)
    if (kind === 'null') {
      reading.at += kind.length
      return keeps && previous !== undefined ? previous : null
    }
    if (json === undefined || json === kind) return merge()(reading, place, previous)
    return refuse(reading, place, description)
  }
}

/** Returns true if a later `null` keeps the value. It resets pointers, lists, maps and times. */
const keepsOnNull = (description: Description): boolean => {
  switch (description._tag) {
    case 'Scalar':
      return description.unset !== null
    case 'Literal':
    case 'Json':
    case 'Model':
      return true
    case 'List':
    case 'Map':
      return false
  }
}

type Kind = 'string' | 'number' | 'boolean' | 'array' | 'object'

/** Returns the JSON type of a description; undefined if any type is valid. */
const jsonOf = (description: Description): Kind | undefined => {
  switch (description._tag) {
    case 'Scalar':
      return description.json
    case 'Literal':
      return 'string'
    case 'List':
      return 'array'
    case 'Map':
    case 'Model':
      return 'object'
    case 'Json':
      return undefined
  }
}

const kindAt = ({ text, at }: Cursor): Kind | 'null' => {
  switch (text.charAt(at)) {
    case '"':
      return 'string'
    case '{':
      return 'object'
    case '[':
      return 'array'
    case 't':
    case 'f':
      return 'boolean'
    case 'n':
      return 'null'
    default:
      return 'number'
  }
}

/** Reports a value of a wrong type, and returns it: the codec refuses it again. */
const refuse = (reading: Reading, place: FieldPath, description: Description): unknown => {
  const value: unknown = JSON.parse(takeValue(reading))
  addError(
    reading.report,
    place,
    'FieldValueTypeInvalid',
    `expected ${expected(description)}, got ${jsonTypeOf(value)}`
  )
  return value
}

// -------------------------------------------------------------------------------------
// values
// -------------------------------------------------------------------------------------

const getValueMerge = (description: Description): Merge => {
  switch (description._tag) {
    case 'Scalar':
      return mergeScalar(description)
    case 'Literal':
      // to Go it is a string; the codec checks which
      return readString
    case 'List':
      return mergeList(description)
    case 'Map':
      return mergeMap(description)
    case 'Json':
      return mergeJson
    case 'Model':
      return mergeModel(description)
  }
}

const mergeScalar =
  (scalar: ScalarDescription): Merge =>
  (reading, place) => {
    const token = scalar.json === 'string' ? '' : takeValue(reading)
    const value = scalar.json === 'string' ? readString(reading) : (JSON.parse(token) as unknown)
    const isWrong = !passes(scalar, value) || (scalar.integer === true && !isGoInteger(token))
    if (isWrong) {
      const got = isTooLarge(scalar, token) ? 'an integer that JavaScript cannot hold' : `another ${scalar.json}`
      addError(reading.report, place, 'FieldValueInvalid', `expected ${scalar.expected}, got ${got}`)
    }
    return value
  }

const passes = ({ test }: ScalarDescription, value: unknown): boolean => {
  try {
    return test(value)
  } catch {
    return false
  }
}

/** Returns true for an integer that Go accepts and JavaScript cannot represent. */
const isTooLarge = (scalar: ScalarDescription, token: string): boolean =>
  scalar.integer === true &&
  isGoInteger(token) &&
  !Number.isSafeInteger(Number(token)) &&
  passes(scalar, Math.sign(Number(token)) * Number.MAX_SAFE_INTEGER)

const mergeJson: Merge = (reading, place) => {
  const text = takeValue(reading)
  if (isAltered(text)) {
    addError(
      reading.report,
      place,
      'FieldValueInvalid',
      'must not have a duplicate key, or a number that JavaScript cannot hold'
    )
  }
  return JSON.parse(text) as unknown
}

/** Limits the nesting of objects and arrays. */
const nest =
  (merge: Merge): Merge =>
  (reading, place, previous) => {
    if (reading.level >= MAX_LEVELS) {
      addError(reading.report, place, 'FieldValueInvalid', `must not be nested more than ${MAX_LEVELS} levels deep`)
      skipValue(reading)
      return undefined
    }
    reading.level++
    const value = merge(reading, place, previous)
    reading.level--
    return value
  }

const mergeList = /*#__PURE__*/ memoize((list: ListDescription): Merge => {
  const merge = memoizeThunk(() => getMerge(list.item.description, false))
  return nest((reading, parent, previous) => {
    const items = toArray(previous)
    let length = 0
    readItems(reading, () => {
      const place: FieldPath = { _tag: 'Index', parent, key: String(length), codec: list.item }
      const item = merge()(reading, place, length < items.length ? getOwnItem(items, length) : undefined)
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
})

/** Returns the previous array, or a new one. */
const toArray = (u: unknown): Array<unknown> => (Array.isArray(u) ? (u as Array<unknown>) : [])

const toRecord = (u: unknown): { [key: string]: unknown } => (isNonArrayObject(u) ? u : {})

const mergeMap = /*#__PURE__*/ memoize((map: MapDescription): Merge => {
  const { value: codec } = map
  const merge = memoizeThunk(() => getMerge(codec.description, false))
  return nest((reading, parent, previous) => {
    const entries = toRecord(previous)
    const keys = new Set<string>()
    readMembers(reading, (key) => {
      const place: FieldPath = { _tag: 'Key', parent, key, codec }
      if (keys.has(key)) addStrictError(reading.strict, 'DuplicateField', place)
      keys.add(key)
      // values of maps are replaced, not merged
      setOwn(entries, key, merge()(reading, place, undefined))
    })
    return entries
  })
})

interface Part {
  readonly codec: HasDescription
  readonly merge: Merge
}

const mergeModel = /*#__PURE__*/ memoize((model: ModelDescription): Merge => {
  const parts = memoizeThunk(
    () =>
      new Map(
        model.fields.map(({ key, codec, pointer }): readonly [string, Part] => [
          key,
          { codec, merge: getMerge(codec.description, pointer) }
        ])
      )
  )
  return nest((reading, parent, previous) => {
    const fields = toRecord(previous)
    const keys = new Set<string>()
    readMembers(reading, (key) => {
      const part = parts().get(key)
      const isNew = !keys.has(key)
      keys.add(key)
      if (part === undefined) {
        if (isNew) addStrictError(reading.strict, 'UnknownField', { _tag: 'Unknown', parent, key, codec: t.never })
        reading.left--
        skipValue(reading)
        return
      }
      const place: FieldPath = { _tag: 'Field', parent, key, codec: part.codec }
      if (!isNew) addStrictError(reading.strict, 'DuplicateField', place)
      setOwn(fields, key, part.merge(reading, place, getOwn(fields, key)))
    })
    return fields
  })
})

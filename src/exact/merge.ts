/**
 * The interpretation that reads text as Go does: along the description, where a value that stands twice goes into the first
 * one. It makes the tree that `JSON.parse` would make of the text if all was said once, and finds what is wrong in any
 * occurrence.
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
  /** The levels around the cursor. */
  level: number
  /** How many more values can be read: negative if there were more. */
  left: number
  /** What is wrong. */
  readonly report: Report
  /** What strict mode says. */
  readonly strict: StrictErrors
  /** The lengths of arrays that a later, shorter one cut. What was cut off comes back if a still later one is longer. */
  readonly lengths: Map<Array<unknown>, number>
}

/**
 * Reads the value at the cursor, into the value before it if there is one.
 *
 * @internal
 */
export type Merge = (reading: Reading, place: FieldPath, previous: unknown) => unknown

// -------------------------------------------------------------------------------------
// null, and wrong types
// -------------------------------------------------------------------------------------

/**
 * Returns how the values of a position are read.
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

/** Does a `null` change nothing? It takes back pointers, lists, maps and times. */
const keepsOnNull = (description: Description): boolean => {
  switch (description._tag) {
    case 'Scalar':
      return description.unset !== null
    case 'Literal':
    case 'Json':
    case 'Fields':
      return true
    case 'List':
    case 'Dictionary':
      return false
  }
}

type Kind = 'string' | 'number' | 'boolean' | 'array' | 'object'

/** The JSON that a description takes, undefined for any. */
const jsonOf = (description: Description): Kind | undefined => {
  switch (description._tag) {
    case 'Scalar':
      return description.json
    case 'Literal':
      return 'string'
    case 'List':
      return 'array'
    case 'Dictionary':
    case 'Fields':
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

/** Reports a value of a wrong type, which stays as it is, to be refused once more by the codec. */
const refuse = (reading: Reading, place: FieldPath, description: Description): unknown => {
  const value: unknown = JSON.parse(takeValue(reading))
  addError(reading.report, place, 'FieldValueTypeInvalid', `expected ${expected(description)}, got ${jsonTypeOf(value)}`)
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
      // which texts are right is for the codec to say: to Go it is a string
      return readString
    case 'List':
      return mergeList(description)
    case 'Dictionary':
      return mergeDictionary(description)
    case 'Json':
      return mergeJson
    case 'Fields':
      return mergeFields(description)
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

/** Is it an integer that Go takes, and that only JavaScript's limit refuses? */
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

/** Reads an object or an array, unless it is nested too deep. */
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
    // an empty list forgets the items
    if (length === 0) return []
    if (length < items.length) reading.lengths.set(items, length)
    else reading.lengths.delete(items)
    return items
  })
})

/** The array that was read before, or a new one. */
const toArray = (u: unknown): Array<unknown> => (Array.isArray(u) ? (u as Array<unknown>) : [])

const toRecord = (u: unknown): { [key: string]: unknown } => (isNonArrayObject(u) ? u : {})

const mergeDictionary = /*#__PURE__*/ memoize((dictionary: MapDescription): Merge => {
  const { value: codec } = dictionary
  const merge = memoizeThunk(() => getMerge(codec.description, false))
  return nest((reading, parent, previous) => {
    const entries = toRecord(previous)
    const keys = new Set<string>()
    readMembers(reading, (key) => {
      const place: FieldPath = { _tag: 'Key', parent, key, codec }
      if (keys.has(key)) addStrictError(reading.strict, 'DuplicateField', place)
      keys.add(key)
      // a value of a map is always a new one
      setOwn(entries, key, merge()(reading, place, undefined))
    })
    return entries
  })
})

interface Part {
  readonly codec: HasDescription
  readonly merge: Merge
}

const mergeFields = /*#__PURE__*/ memoize((model: ModelDescription): Merge => {
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

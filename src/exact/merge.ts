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
  type HasDescription,
  jsonTypesOf,
  type JsonType,
  type MapDescription,
  expected,
  type ModelDescription,
  type ListDescription,
  type ScalarDescription,
  toSupported
} from '../codec/description'
import { jsonTypeOf } from '../internal/jsonType'
import { forJsonType } from '../codec/interpret/byJsonType'
import { interpretation } from '../codec/interpret/interpretation'
import { pushOwn, isNonArrayObject, getOwnItem, getOwn, setOwn } from '../internal/object'
import type { FieldPath } from '../errors/FieldPath'
import { addError, type Report } from '../errors/report'
import { MAX_LEVELS } from '../internal/walk'
import { isAltered } from './carried'
import { type Cursor, readItems, readMembers, readString, skipValue, takeValue } from './cursor'
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

// -------------------------------------------------------------------------------------
// null, and wrong types
// -------------------------------------------------------------------------------------

/**
 * Returns the function that reads values of a description. `pointer` is that of the field. Values other than `null` are
 * interpreted at the first one, since descriptions may be recursive.
 *
 * @internal
 */
export const getMerge = (description: Description, pointer: boolean): Merge => {
  const keeps = pointer ? () => false : keepsOnNull(description)
  const types: ReadonlyArray<string> = jsonTypesOf(description)
  return (reading, place, previous) => {
    if (--reading.left < 0) {
      skipValue(reading)
      return undefined
    }
    const kind = kindAt(reading)
    if (kind === 'null') {
      reading.at += kind.length
      return previous !== undefined && keeps(previous) ? previous : null
    }
    if (types.includes(kind)) return getValueMerge(description)(reading, place, previous)
    return refuse(reading, place, description)
  }
}

/**
 * Returns a test that is true for a value that stays if the field occurs again with `null`. In Go, `null` resets
 * pointers, lists, maps, times, quantities, and types with several forms. An `IntOrString` stays if it is an integer.
 */
const keepsOnNull = (description: Description): ((previous: unknown) => boolean) => {
  switch (description._tag) {
    case 'Scalar':
      return jsonTypesOf(description).length > 1
        ? (previous) => description.integer === true && typeof previous === 'number'
        : () => description.unset !== null
    case 'Literal':
    case 'Json':
    case 'Model':
      return () => true
    case 'List':
    case 'Map':
    case 'ByJsonType':
      return () => false
  }
}

/** The JSON types by the first character of a value; all other characters begin numbers. */
const KINDS: ReadonlyMap<string, JsonType | 'null'> = /*#__PURE__*/ new Map([
  ['"', 'string'],
  ['{', 'object'],
  ['[', 'array'],
  ['t', 'boolean'],
  ['f', 'boolean'],
  ['n', 'null']
])

const kindAt = ({ text, at }: Cursor): JsonType | 'null' => KINDS.get(text.charAt(at)) ?? 'number'

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

const getValueMerge: (description: Description) => Merge = /*#__PURE__*/ interpretation<Merge>({
  Scalar: (scalar) => mergeScalar(scalar),
  // Go's type is a string; the codec checks its value
  Literal: () => readString,
  List: (list) => mergeList(list),
  Map: (map) => mergeMap(map),
  Json: () => mergeJson,
  Model: (model) => mergeModel(model),
  ByJsonType: (description) => mergeByJsonType(description)
})

const mergeScalar =
  (scalar: ScalarDescription): Merge =>
  (reading, place) => {
    const [value, token] = readLeaf(reading)
    const { values } = scalar
    const isValue = passes(scalar, value)
    const got =
      isValue || values !== undefined || Math.abs(value as number) === Infinity
        ? wrongSpelling(scalar, value, token)
        : // the codec decides about what Go writes for an unset field: a whole object of it counts as absent
          value === scalar.unset
          ? undefined
          : isTooLarge(scalar, token)
            ? ', got an integer that JavaScript cannot represent'
            : ''
    if (got !== undefined) {
      // the codec finds another value of an enumeration, too, and such an error is reported once
      if (isValue || values === undefined) {
        addError(reading.report, place, 'FieldValueInvalid', `expected ${scalar.expected}${got}`)
      } else {
        addError(reading.report, place, 'FieldValueNotSupported', toSupported(values))
      }
    }
    return value
  }

/** Reads a string, a number or a boolean. Returns its value and, unless it is a string, its text. */
const readLeaf = (reading: Reading): readonly [value: unknown, token: string] => {
  if (kindAt(reading) === 'string') return [readString(reading), '']
  const token = takeValue(reading)
  return [JSON.parse(token) as unknown, token]
}

/** Returns what is wrong with the spelling of a valid value, or `undefined`. */
const wrongSpelling = (scalar: ScalarDescription, value: unknown, token: string): string | undefined => {
  if (typeof value !== 'number') return undefined
  if (scalar.integer === true) return isGoInteger(token) ? undefined : ''
  // Go reads the digits of a quantity as they are
  return Array.isArray(scalar.json) && isRounded(token) ? ', got a number that JavaScript cannot represent' : undefined
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
      'must not have a duplicate key, or a number that JavaScript cannot represent'
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

const mergeList = ({ item: codec }: ListDescription): Merge => {
  const merge = getMerge(codec.description, false)
  return nest((reading, parent, previous) => {
    const items = toArray(previous)
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

/** Returns the previous array, or a new one. */
const toArray = (u: unknown): Array<unknown> => (Array.isArray(u) ? (u as Array<unknown>) : [])

const toRecord = (u: unknown): { [key: string]: unknown } => (isNonArrayObject(u) ? u : {})

const mergeMap = ({ value: codec }: MapDescription): Merge => {
  const merge = getMerge(codec.description, false)
  return nest((reading, parent, previous) => {
    const entries = toRecord(previous)
    const keys = new Set<string>()
    readMembers(reading, (key) => {
      const place: FieldPath = { _tag: 'Key', parent, key, codec }
      if (keys.has(key)) addStrictError(reading.strict, 'DuplicateField', place)
      keys.add(key)
      // values of maps are replaced, not merged
      setOwn(entries, key, merge(reading, place, undefined))
    })
    return entries
  })
}

/** Each occurrence of a type with several forms is decoded anew: Go merges none of them. */
const mergeByJsonType = (description: ByJsonTypeDescription): Merge => {
  const find = forJsonType(description, (part) => getValueMerge(part.description))
  // getMerge refused other JSON types
  return (reading, place) => find(kindAt(reading))?.(reading, place, undefined)
}

interface Part {
  readonly codec: HasDescription
  readonly merge: Merge
}

const mergeModel = ({ fields: known, preserved }: ModelDescription): Merge => {
  const parts = new Map(
    known.map(({ key, codec, pointer }): readonly [string, Part] => [
      key,
      { codec, merge: getMerge(codec.description, pointer) }
    ])
  )
  return nest((reading, parent, previous) => {
    const fields = toRecord(previous)
    const keys = new Set<string>()
    readMembers(reading, (key) => {
      const part = parts.get(key)
      const isUnknown = part === undefined && preserved === undefined
      const codec = (part ?? preserved)?.codec ?? t.never
      const place = { _tag: part === undefined ? 'Unknown' : 'Field', parent, key, codec } as const
      // an unknown field is reported once, a known one from its second occurrence on
      if (keys.has(key) !== isUnknown) {
        addStrictError(reading.strict, isUnknown ? 'UnknownField' : 'DuplicateField', place)
      }
      keys.add(key)
      if (part !== undefined) {
        setOwn(fields, key, part.merge(reading, place, getOwn(fields, key)))
        return
      }
      reading.left--
      if (preserved === undefined) skipValue(reading)
      else setOwn(fields, key, mergeJson(reading, place, undefined))
    })
    return fields
  })
}

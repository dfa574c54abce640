/**
 * The interpreter that reports why a document is invalid, and where: all errors, in the order of the document. Errors
 * contain nothing of the input except keys of maps and of unknown fields that the model keeps.
 *
 * Errors are reported at the failing leaf. A value without parts is invalid if its decoder refuses it. A value with
 * parts is invalid if one of its parts is.
 */
import {
  type HasDescription,
  type Description,
  type MapDescription,
  expected,
  jsonTypesOf,
  type Field,
  type ModelDescription,
  type ListDescription,
  toSupported
} from '../description'
import { getGuard, type Guard } from './guard'
import { FAILED, MAX_DEPTH } from '../../internal/copyJson'
import { jsonTypeNameOf, jsonTypeOf, unreadable } from '../../internal/jsonType'
import { memoizeThunk } from '../../internal/memoize'
import { interpretationOrOwn } from './interpretation'
import {
  hasOwn,
  hasOwnEnumerable,
  isOrdinaryObject,
  isObjectWithFields,
  isOneOf,
  getOwnItem,
  getLength,
  type UnknownRecord
} from '../../internal/object'
import type { FieldPath } from '../../errors/FieldPath'
import {
  getDocumentDecode,
  getValueDecode,
  getFieldDecode,
  getIsAbsent,
  isNeverAbsent,
  type DecodeMode,
  type Decode
} from './decode'
import { addError, addMore, isFull, makeReport, type Report } from '../../errors/report'
import { MAX_LEVELS, MAX_VALUES, startLargeWalk, startWalk, type Walk } from '../../internal/walk'

/**
 * Reports why a value is invalid, if it is.
 *
 * @internal
 */
export type Validate = (report: Report, path: FieldPath, u: unknown, walk: Walk) => void

/**
 * Returns a function that reports why a document was refused. The report is empty if no error was found.
 *
 * @internal
 */
export const getDocumentValidate = (
  description: Description,
  mode: DecodeMode
): ((path: FieldPath, u: unknown) => Report) => {
  const position = getPosition(description, mode, getDocumentDecode(description, mode), isNeverAbsent)
  return (path, u) => {
    const report = makeReport()
    const first = startWalk()
    if (!isKnownValid(position, report, u, first)) validate(position, report, path, u, first)
    return first.left < 0 ? validateLarge(position, path, u) : report
  }
}

/** Validates a large document. Each part is decoded before it is visited, and a shared object is decoded once. */
const validateLarge = (position: Position, path: FieldPath, u: unknown): Report => {
  const report = makeReport()
  const walk = startLargeWalk()
  if (isKnownValid(position, report, u, walk)) return report
  if (walk.left < 0) {
    addTooMany(report, path)
  } else {
    validate(position, report, path, u, { ...walk, left: Infinity })
  }
  return report
}

const addTooMany = (report: Report, path: FieldPath): void => {
  addError(report, path, 'FieldValueInvalid', `must not have more than ${MAX_VALUES} values`)
}

/**
 * Reports a document that was refused although no error was found: it may change between two visits.
 *
 * @internal
 */
export const addUnreadable = (report: Report, path: FieldPath, description: Description): void => {
  report.hasUnreadable = true
  addError(report, path, 'FieldValueInvalid', expectedPrefix(description) + jsonTypeOf(unreadable))
}

// -------------------------------------------------------------------------------------
// positions
// -------------------------------------------------------------------------------------

/** Returns what was expected: `expected an array of strings`. */
const expectedText = (description: Description): string => `expected ${expected(description)}`

/**
 * Returns the beginning of a message: `expected an array of strings, got `.
 *
 * @internal
 */
export const expectedPrefix = (description: Description): string => `${expectedText(description)}, got `

/**
 * Precomputed checks for a root, field, item or map value.
 *
 * @internal
 */
export interface Position {
  readonly description: Description
  readonly decode: Decode
  /**
   * A fast test: if it accepts a value, so does `decode`. Most values are valid strings, or lists and maps of strings,
   * and pass it.
   */
  readonly test: Guard | undefined
  readonly isAbsent: Guard
  /** The beginning of messages, from `expectedPrefix`. */
  readonly expected: string
  /** The JSON types of the values. */
  readonly types: ReadonlyArray<string>
  readonly hasParts: boolean
  /**
   * Returns a function that reports the errors of a value of the right JSON type. The function is made when it is first
   * needed, because descriptions may be recursive.
   */
  readonly explain: () => Validate
}

/** A field, an item or a map value. It contains its position, so that all positions have one shape, as V8 needs it. */
interface Part {
  readonly _tag: 'Field' | 'Index' | 'Key'
  readonly codec: HasDescription
  readonly position: Position
}

/**
 * @internal
 */
export const getPosition = (description: Description, mode: DecodeMode, decode: Decode, isAbsent: Guard): Position => ({
  description,
  decode,
  test: getTest(description),
  isAbsent,
  expected: expectedPrefix(description),
  types: jsonTypesOf(description),
  hasParts: !WITHOUT_PARTS.includes(description._tag),
  explain: memoizeThunk(() => getValidate(description, mode))
})

const WITHOUT_PARTS: ReadonlyArray<Description['_tag']> = ['Scalar', 'Literal', 'Json']

const getPart = (
  _tag: Part['_tag'],
  codec: HasDescription,
  mode: DecodeMode,
  decode: Decode,
  isAbsent: Guard = isNeverAbsent
): Part => ({ _tag, codec, position: getPosition(codec.description, mode, decode, isAbsent) })

const getTest = (description: Description): Guard | undefined =>
  description._tag === 'Scalar' ? description.test : isOfScalars(description, []) ? getGuard(description) : undefined

/**
 * Returns true for scalars, and for lists and maps of scalars. A list or map that contains itself is not one of them.
 */
const isOfScalars = (description: Description, ancestors: ReadonlyArray<Description>): boolean => {
  if (description._tag === 'Scalar') return true
  const part =
    description._tag === 'List' ? description.item : description._tag === 'Map' ? description.value : undefined
  return (
    part !== undefined && !ancestors.includes(description) && isOfScalars(part.description, [...ancestors, description])
  )
}

// -------------------------------------------------------------------------------------
// validation of a position
// -------------------------------------------------------------------------------------

/** Validates a part. The path is allocated only if the part is invalid: most parts are valid. */
const validatePart = (
  { _tag, codec, position }: Part,
  report: Report,
  parent: FieldPath,
  key: string | number,
  u: unknown,
  walk: Walk
): void => {
  if (isKnownValid(position, report, u, walk)) return
  // V8 calls String also for a string
  const name = typeof key === 'string' ? key : String(key)
  validate(position, report, { _tag, parent, key: name, codec }, u, walk)
}

/**
 * Returns true if the value is valid without descending. For a value whose parts must be visited, it returns false.
 *
 * @internal
 */
export const isKnownValid = (position: Position, report: Report, u: unknown, walk: Walk): boolean => {
  const { level } = walk
  try {
    if (position.test !== undefined && position.test(u, walk)) return true
    return mustDescend(position, report, u, walk) ? position.isAbsent(u, walk) : position.decode(u, walk) !== FAILED
  } catch {
    walk.level = level
    return false
  }
}

/**
 * Returns true if the parts must be visited. This is not so if the report is full, or if a large document is decoded
 * first.
 */
const mustDescend = ({ hasParts }: Position, report: Report, u: unknown, walk: Walk): boolean =>
  hasParts && u !== undefined && u !== null && walk.known === undefined && !isFull(report)

/**
 * Reports the errors of a value for which `isKnownValid` is false.
 *
 * @internal
 */
export const validate = (position: Position, report: Report, path: FieldPath, u: unknown, walk: Walk): void => {
  const { description } = position
  const { level } = walk
  if (isFull(report)) {
    addMore(report, 1)
    return
  }
  if (path._tag === 'Field' && (u === undefined || u === null)) {
    addError(report, path, 'FieldValueRequired', position.expected + jsonTypeOf(u))
    return
  }
  try {
    if (!isOneOf(position.types, jsonTypeNameOf(u))) {
      addError(report, path, 'FieldValueTypeInvalid', position.expected + jsonTypeOf(u))
    } else if (position.hasParts && level >= MAX_LEVELS) {
      addError(report, path, 'FieldValueInvalid', `must not be nested more than ${MAX_LEVELS} levels deep`)
    } else {
      walk.level = level + 1
      walk.left--
      position.explain()(report, path, u, walk)
    }
  } catch {
    // a proxy that throws
    addUnreadable(report, path, description)
  }
  walk.level = level
}

// -------------------------------------------------------------------------------------
// validation of a value with the right JSON type
// -------------------------------------------------------------------------------------

const addUnsupported = (report: Report, path: FieldPath, values: ReadonlyArray<string | number>): void => {
  addError(report, path, 'FieldValueNotSupported', toSupported(values))
}

const validateList = (list: ListDescription, mode: DecodeMode): Validate => {
  const part = getPart('Index', list.item, mode, getDocumentDecode(list.item.description, mode))
  return (report, path, u, walk) => {
    // it has the right JSON type
    const items = u as ReadonlyArray<unknown>
    const length = getLength(items)
    if (length === undefined) addUnreadable(report, path, list)
    else if (length > MAX_VALUES) addTooMany(report, path)
    else validateItems(part, report, path, items, length, walk)
  }
}

const validateItems = (
  part: Part,
  report: Report,
  path: FieldPath,
  items: ReadonlyArray<unknown>,
  length: number,
  walk: Walk
): void => {
  for (let i = 0; i < length && walk.left >= 0; i++) {
    if (isFull(report)) {
      addMore(report, length - i)
      return
    }
    walk.left--
    validatePart(part, report, path, i, getOwnItem(items, i), walk)
  }
}

/**
 * Returns the validator of a map. `decode` is the decoder of its values.
 *
 * @internal
 */
export const validateMap = (map: MapDescription, mode: DecodeMode, decode: Decode): Validate => {
  const part = getPart('Key', map.value, mode, decode)
  return (report, path, u, walk) => {
    if (!isOrdinaryObject(u)) {
      addSpecialObject(report, path, map)
      return
    }
    const keys = Object.keys(u)
    for (let i = 0; i < keys.length && walk.left >= 0; i++) {
      if (isFull(report)) {
        addMore(report, keys.length - i)
        return
      }
      walk.left--
      // i is less than keys.length
      const key = keys[i] as string
      validatePart(part, report, path, key, u[key], walk)
    }
  }
}

const validateModel = (model: ModelDescription, mode: DecodeMode): Validate => {
  const keys = model.fields.map(({ key }) => key)
  const parts = model.fields.map((field) => ({ ...field, part: getFieldPart(field, mode) }))
  const known = new Map(parts.map(({ key, part }) => [key, part]))
  const required = parts.filter((field) => field.required)
  return (report, path, u, walk) => {
    if (!isObjectWithFields(u, keys)) {
      addSpecialObject(report, path, model)
      return
    }
    // present fields in the order of the document, then absent required fields in the order of the model
    // Object.keys would allocate an array for each object
    for (const key in u) {
      if (--walk.left < 0) return
      const part = known.get(key)
      if (part !== undefined && hasOwn(u, key)) validatePart(part, report, path, key, getPropertySafely(u, key), walk)
    }
    for (const { key, part } of required)
      if (!hasOwnEnumerable(u, key)) validatePart(part, report, path, key, undefined, walk)
  }
}

const getFieldPart = (field: Field, mode: DecodeMode): Part =>
  getPart('Field', field.codec, mode, getFieldDecode(field, mode), getIsAbsent(field, mode))

/**
 * Returns a property, or `unreadable` if reading it throws.
 *
 * @internal
 */
export const getPropertySafely = (u: UnknownRecord, key: string): unknown => {
  try {
    return u[key]
  } catch {
    return unreadable
  }
}

const addSpecialObject = (report: Report, path: FieldPath, description: Description): void => {
  addError(report, path, 'FieldValueInvalid', `${expectedPrefix(description)}an object such as a Date or a Map`)
}

const getValidate: (description: Description, mode: DecodeMode) => Validate = /*#__PURE__*/ interpretationOrOwn<
  Validate,
  DecodeMode
>('validate', {
  Scalar: (scalar) => (report, path) => {
    if (scalar.values === undefined) addError(report, path, 'FieldValueInvalid', expectedText(scalar))
    else addUnsupported(report, path, scalar.values)
  },
  Literal: (literal) => (report, path) => {
    addUnsupported(report, path, literal.values)
  },
  List: validateList,
  Map: (map, mode) => validateMap(map, mode, getValueDecode(map, mode)),
  Json: (json) => (report, path) => {
    const what = json.only === 'object' ? 'an object of JSON' : 'JSON'
    addError(report, path, 'FieldValueInvalid', `expected ${what}, at most ${MAX_DEPTH} levels deep`)
  },
  Model: validateModel
})

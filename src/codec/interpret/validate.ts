/**
 * The interpretation that says why a document could not be read, and where: every mistake, in the order of the
 * document, with nothing of the input but the keys of its maps.
 *
 * A value that has no parts is wrong where its reader refuses it; one that has is wrong where a part of it is.
 */
import {
  type HasDescription,
  type Description,
  type MapDescription,
  expected,
  type Field,
  type ModelDescription,
  type ListDescription
} from '../description'
import { getGuard, type Guard } from './guard'
import { FAILED, MAX_DEPTH } from '../../internal/copyJson'
import { jsonTypeOf, unreadable } from '../../internal/jsonType'
import { memoizeThunk, memoize } from '../../internal/memoize'
import {
  hasOwn,
  hasOwnEnumerable,
  isOrdinaryObject,
  isObjectWithFields,
  isNonArrayObject,
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
  getItemDecode,
  isNeverAbsent,
  type DecodeMode,
  type Decode
} from './decode'
import { addError, addMore, isFull, makeReport, type Report } from '../../errors/report'
import { MAX_LEVELS, MAX_VALUES, startLargeWalk, startWalk, type Walk } from '../../internal/walk'

/** Reports why a value was refused, if it was. */
type Validate = (report: Report, place: FieldPath, u: unknown, walk: Walk) => void

/**
 * The report of a document that was refused. Nothing is in it if nothing was found wrong.
 *
 * @internal
 */
export const getDocumentValidate = (
  description: Description,
  mode: DecodeMode
): ((place: FieldPath, u: unknown) => Report) => {
  const position = getPosition(description, mode, getDocumentDecode(description, mode), isNeverAbsent)
  return (place, u) => {
    const report = makeReport()
    const first = startWalk()
    if (!isValid(position, report, u, first)) validate(position, report, place, u, first)
    return first.left < 0 ? validateLarge(position, place, u) : report
  }
}

/** In a large document, each part is read before it is looked into, and one that stands in several places is read once. */
const validateLarge = (position: Position, place: FieldPath, u: unknown): Report => {
  const report = makeReport()
  const walk = startLargeWalk()
  if (isValid(position, report, u, walk)) return report
  if (walk.left < 0) {
    addError(report, place, 'FieldValueInvalid', `must not have more than ${MAX_VALUES} values`)
  } else {
    validate(position, report, place, u, { ...walk, left: Infinity })
  }
  return report
}

/**
 * Reports a document that was refused though nothing was found wrong with it: it may change as it is looked at.
 *
 * @internal
 */
export const addUnreadable = (report: Report, place: FieldPath, description: Description): void => {
  report.hasUnreadable = true
  addError(report, place, 'FieldValueInvalid', expectedPrefix(description) + jsonTypeOf(unreadable))
}

// -------------------------------------------------------------------------------------
// positions
// -------------------------------------------------------------------------------------

/** `expected an array of strings, got `, to go on with what came. */
const expectedPrefix = (description: Description): string => `expected ${expected(description)}, got `

/** What is known of all that stands in one position of a model. */
interface Position {
  readonly description: Description
  readonly read: Decode
  /** What this takes, the reader takes. Nearly all that stands in documents are right texts, lists and maps of them. */
  readonly test: Guard | undefined
  readonly isAbsent: Guard
  /** How errors begin: `toExpected`. */
  readonly expected: string
  /** Is it of a kind that may be right? */
  readonly isKind: (u: unknown) => boolean
  readonly hasParts: boolean
  /** Says what is wrong with a value that is of this kind. */
  readonly explain: () => Validate
}

/** A position inside of another. */
interface Part extends Position {
  readonly _tag: 'Field' | 'Index' | 'Key'
  readonly codec: HasDescription
}

const getPosition = (description: Description, mode: DecodeMode, read: Decode, isAbsent: Guard): Position => ({
  description,
  read,
  test: getTest(description),
  isAbsent,
  expected: expectedPrefix(description),
  isKind: getHasJsonType(description),
  hasParts: description._tag === 'List' || description._tag === 'Map' || description._tag === 'Model',
  explain: memoizeThunk(() => getValidate(description, mode))
})

const getPart = (
  _tag: Part['_tag'],
  codec: HasDescription,
  mode: DecodeMode,
  read: Decode,
  isAbsent: Guard = isNeverAbsent
): Part => ({ _tag, codec, ...getPosition(codec.description, mode, read, isAbsent) })

const getTest = (description: Description): Guard | undefined =>
  description._tag === 'Scalar' ? description.test : isOfScalars(description, []) ? getGuard(description) : undefined

/** A list can contain itself. */
const isOfScalars = (description: Description, around: ReadonlyArray<Description>): boolean => {
  if (around.includes(description)) return false
  switch (description._tag) {
    case 'List':
      return isOfScalars(description.item.description, [...around, description])
    case 'Map':
      return isOfScalars(description.value.description, [...around, description])
    default:
      return description._tag === 'Scalar'
  }
}

const getHasJsonType = (description: Description): ((u: unknown) => boolean) => {
  switch (description._tag) {
    case 'Scalar':
      return (u) => typeof u === description.json
    case 'Literal':
      return (u) => typeof u === 'string'
    case 'List':
      return Array.isArray
    case 'Map':
    case 'Model':
      return isNonArrayObject
    case 'Json':
      // there are numbers that are no JSON, but no such texts; null is right, and nothing is to be said of it
      return description.only === 'object' ? isNonArrayObject : (u) => typeof u === 'object' || typeof u === 'number'
  }
}

// -------------------------------------------------------------------------------------
// what stands there
// -------------------------------------------------------------------------------------

/** Reports what is wrong with a part. Most are right: nothing is made for them. */
const validatePart = (
  part: Part,
  report: Report,
  parent: FieldPath,
  key: string | number,
  u: unknown,
  walk: Walk
): void => {
  if (isValid(part, report, u, walk)) return
  validate(part, report, { _tag: part._tag, parent, key: String(key), codec: part.codec }, u, walk)
}

/** Is there nothing to say? Of what has parts this is not known before they are looked at, one by one. */
const isValid = (position: Position, report: Report, u: unknown, walk: Walk): boolean => {
  const { level } = walk
  try {
    if (position.test !== undefined && position.test(u, walk)) return true
    return mustDescend(position, report, u, walk) ? position.isAbsent(u, walk) : position.read(u, walk) !== FAILED
  } catch {
    walk.level = level
    return false
  }
}

/** A document that is so wrong is not looked into any further, nor is a large one where it is right. */
const mustDescend = ({ hasParts }: Position, report: Report, u: unknown, walk: Walk): boolean =>
  hasParts && u !== undefined && u !== null && walk.known === undefined && !isFull(report)

const validate = (position: Position, report: Report, place: FieldPath, u: unknown, walk: Walk): void => {
  const { description } = position
  const { level } = walk
  if (isFull(report)) {
    addMore(report, 1)
    return
  }
  if (place._tag === 'Field' && (u === undefined || u === null)) {
    addError(report, place, 'FieldValueRequired', position.expected + jsonTypeOf(u))
    return
  }
  try {
    if (!position.isKind(u)) {
      addError(report, place, 'FieldValueTypeInvalid', position.expected + jsonTypeOf(u))
    } else if (position.hasParts && level >= MAX_LEVELS) {
      addError(report, place, 'FieldValueInvalid', `must not be nested more than ${MAX_LEVELS} levels deep`)
    } else {
      walk.level = level + 1
      walk.left--
      position.explain()(report, place, u, walk)
    }
  } catch {
    // a proxy that refuses to be looked at
    addUnreadable(report, place, description)
  }
  walk.level = level
}

// -------------------------------------------------------------------------------------
// what is wrong with it, where its kind is right
// -------------------------------------------------------------------------------------

const getValidate = (description: Description, mode: DecodeMode): Validate => {
  switch (description._tag) {
    case 'Scalar':
      return (report, place) => {
        addError(report, place, 'FieldValueInvalid', `${expectedPrefix(description)}another ${description.json}`)
      }
    case 'Literal':
      return (report, place) => {
        const values = description.values.map((value) => JSON.stringify(value)).join(', ')
        addError(report, place, 'FieldValueNotSupported', `supported values: ${values}`)
      }
    case 'List':
      return validateList(mode)(description)
    case 'Map':
      return validateMap(mode)(description)
    case 'Json':
      return (report, place, u) => {
        const json = description.only === 'object' ? 'an object of JSON' : 'JSON'
        const got = jsonTypeOf(u).replace(/^an? /, 'another ')
        addError(report, place, 'FieldValueInvalid', `expected ${json}, at most ${MAX_DEPTH} levels deep, got ${got}`)
      }
    case 'Model':
      return validateModel(mode)(description)
  }
}

const validateList = /*#__PURE__*/ memoize((mode: DecodeMode) =>
  memoize((list: ListDescription): Validate => {
    const part = memoizeThunk(() => getPart('Index', list.item, mode, getItemDecode(list, mode)))
    return (report, place, u, walk) => {
      // its kind is right
      const items = u as ReadonlyArray<unknown>
      const length = getLength(items)
      if (length === undefined) addUnreadable(report, place, list)
      else validateItems(part(), report, place, items, length, walk)
    }
  })
)

const validateItems = (
  part: Part,
  report: Report,
  place: FieldPath,
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
    validatePart(part, report, place, i, getOwnItem(items, i), walk)
  }
}

const validateMap = /*#__PURE__*/ memoize((mode: DecodeMode) =>
  memoize((dictionary: MapDescription): Validate => {
    const part = memoizeThunk(() => getPart('Key', dictionary.value, mode, getValueDecode(dictionary, mode)))
    return (report, place, u, walk) => {
      if (!isOrdinaryObject(u)) {
        addOtherObject(report, place, dictionary)
        return
      }
      const keys = Object.keys(u)
      for (let i = 0; i < keys.length && walk.left >= 0; i++) {
        if (isFull(report)) {
          addMore(report, keys.length - i)
          return
        }
        walk.left--
        // i is within the keys
        const key = keys[i] as string
        validatePart(part(), report, place, key, u[key], walk)
      }
    }
  })
)

const validateModel = /*#__PURE__*/ memoize((mode: DecodeMode) =>
  memoize((model: ModelDescription): Validate => {
    const keys = model.fields.map(({ key }) => key)
    const parts = memoizeThunk(() => {
      const all = model.fields.map((field) => ({ ...field, part: getFieldPart(field, mode) }))
      return {
        known: new Map(all.map(({ key, part }) => [key, part])),
        required: all.filter((field) => field.required)
      }
    })
    return (report, place, u, walk) => {
      if (!isObjectWithFields(u, keys)) {
        addOtherObject(report, place, model)
        return
      }
      // what is there in the order of the document, then what is missing in the order of the model
      const { known, required } = parts()
      // Object.keys would make a list for each object
      for (const key in u) {
        if (--walk.left < 0) return
        const part = known.get(key)
        if (part !== undefined && hasOwn(u, key))
          validatePart(part, report, place, key, getPropertySafely(u, key), walk)
      }
      for (const { key, part } of required)
        if (!hasOwnEnumerable(u, key)) validatePart(part, report, place, key, undefined, walk)
    }
  })
)

const getFieldPart = (field: Field, mode: DecodeMode): Part =>
  getPart('Field', field.codec, mode, getFieldDecode(field, mode), getIsAbsent(field, mode))

const getPropertySafely = (u: UnknownRecord, key: string): unknown => {
  try {
    return u[key]
  } catch {
    return unreadable
  }
}

const addOtherObject = (report: Report, place: FieldPath, description: Description): void => {
  addError(report, place, 'FieldValueInvalid', `${expectedPrefix(description)}another object`)
}

/**
 * The interpretation that says why a document could not be read, and where: every mistake, in the order of the
 * document, with nothing of the input but the keys of its maps.
 *
 * A value that has no parts is wrong where its reader refuses it; one that has is wrong where a part of it is.
 */
import {
  type Described,
  type Description,
  type Dictionary,
  expected,
  type Field,
  type Fields,
  type List
} from './description'
import { getGuard } from './guard'
import { FAILED, MAX_DEPTH } from './json'
import { kindOf, unreadable } from './kindOf'
import { lazily, onceFor } from './lazily'
import { hasOwn, isField, isObject, isObjectOf, isRecord, type Unknowns } from './object'
import type { Place } from './place'
import {
  getDocumentReader,
  getEntryReader,
  getFieldReader,
  getIsAbsent,
  getItemReader,
  isNeverAbsent,
  type ReadMode,
  type Reader
} from './read'
import { addError, addMore, isFull, type Report } from './report'

/**
 * Reports why a value was refused, if it was.
 *
 * @internal
 */
export type Explainer = (report: Report, place: Place, u: unknown) => void

/**
 * The explainer of a document that was refused.
 *
 * @internal
 */
export const getDocumentExplainer = (description: Description, mode: ReadMode): Explainer => {
  const position = getPosition(description, mode, getDocumentReader(description, mode), isNeverAbsent)
  return (report, place, u) => {
    try {
      explain(position, report, place, u)
    } catch {
      // only of a recursive model: whoever went on would run out of stack at every level
      addError(report, place, 'FieldValueInvalid', `${position.expected}a value nested too deep`)
    }
  }
}

/**
 * Reports a document that was refused though nothing was found wrong with it: it may change as it is looked at.
 *
 * @internal
 */
export const addUnreadable = (report: Report, place: Place, description: Description): void => {
  addError(report, place, 'FieldValueInvalid', toExpected(description) + kindOf(unreadable))
}

// -------------------------------------------------------------------------------------
// positions
// -------------------------------------------------------------------------------------

/** `expected an array of strings, got `, to go on with what came. */
const toExpected = (description: Description): string => `expected ${expected(description)}, got `

/** What is known of all that stands in one position of a model. */
interface Position {
  readonly description: Description
  readonly read: Reader
  /** What this takes, the reader takes. Nearly all that stands in documents are right texts, lists and maps of them. */
  readonly test: ((u: unknown) => boolean) | undefined
  readonly isAbsent: (u: unknown) => boolean
  /** How errors begin: `toExpected`. */
  readonly expected: string
  /** Is it of a kind that may be right? */
  readonly isKind: (u: unknown) => boolean
  readonly hasParts: boolean
  /** Says what is wrong with a value that is of this kind. */
  readonly explain: Explainer
}

/** A position inside of another. */
interface Part extends Position {
  readonly _tag: 'Field' | 'Index' | 'Key'
  readonly codec: Described
}

const getPosition = (
  description: Description,
  mode: ReadMode,
  read: Reader,
  isAbsent: (u: unknown) => boolean
): Position => ({
  description,
  read,
  test: getTest(description),
  isAbsent,
  expected: toExpected(description),
  isKind: getIsKind(description),
  hasParts: description._tag === 'List' || description._tag === 'Dictionary' || description._tag === 'Fields',
  explain: getExplainer(description, mode)
})

const getPart = (
  _tag: Part['_tag'],
  codec: Described,
  mode: ReadMode,
  read: Reader,
  isAbsent: (u: unknown) => boolean = isNeverAbsent
): Part => ({ _tag, codec, ...getPosition(codec.description, mode, read, isAbsent) })

const getTest = (description: Description): ((u: unknown) => boolean) | undefined =>
  description._tag === 'Scalar' ? description.test : isOfScalars(description) ? getGuard(description) : undefined

const isOfScalars = (description: Description): boolean =>
  description._tag === 'Scalar' ||
  (description._tag === 'List' && isOfScalars(description.item.description)) ||
  (description._tag === 'Dictionary' && isOfScalars(description.value.description))

const getIsKind = (description: Description): ((u: unknown) => boolean) => {
  switch (description._tag) {
    case 'Scalar':
      return (u) => typeof u === description.json
    case 'Literal':
      return (u) => typeof u === 'string'
    case 'List':
      return Array.isArray
    case 'Dictionary':
    case 'Fields':
      return isRecord
    case 'Json':
      // there are numbers that are no JSON, but no such texts; null is right, and nothing is to be said of it
      return description.only === 'object' ? isRecord : (u) => typeof u === 'object' || typeof u === 'number'
  }
}

// -------------------------------------------------------------------------------------
// what stands there
// -------------------------------------------------------------------------------------

/** Reports what is wrong with a part. Most are right: nothing is made for them. */
const explainPart = (part: Part, report: Report, parent: Place, key: string | number, u: unknown): void => {
  if (isRight(part, report, u)) return
  explain(part, report, { _tag: part._tag, parent, key: String(key), codec: part.codec }, u)
}

/** Is there nothing to say? Of what has parts this is not known before they are looked at, one by one. */
const isRight = ({ read, test, isAbsent, hasParts }: Position, report: Report, u: unknown): boolean => {
  try {
    if (test !== undefined && test(u)) return true
    // a document that is so wrong is not looked into any further
    return hasParts && u !== undefined && u !== null && !isFull(report) ? isAbsent(u) : read(u) !== FAILED
  } catch (error) {
    if (error instanceof RangeError) throw error
    return false
  }
}

const explain = (position: Position, report: Report, place: Place, u: unknown): void => {
  const { description } = position
  if (isFull(report)) {
    addMore(report, 1)
    return
  }
  if (place._tag === 'Field' && (u === undefined || u === null)) {
    addError(report, place, 'FieldValueRequired', position.expected + kindOf(u))
  } else {
    try {
      if (position.isKind(u)) position.explain(report, place, u)
      else addError(report, place, 'FieldValueTypeInvalid', position.expected + kindOf(u))
    } catch (error) {
      if (error instanceof RangeError) throw error
      // a proxy that refuses to be looked at
      addUnreadable(report, place, description)
    }
  }
}

// -------------------------------------------------------------------------------------
// what is wrong with it, where its kind is right
// -------------------------------------------------------------------------------------

const getExplainer = (description: Description, mode: ReadMode): Explainer => {
  switch (description._tag) {
    case 'Scalar':
      return (report, place) => {
        addError(report, place, 'FieldValueInvalid', `${toExpected(description)}another ${description.json}`)
      }
    case 'Literal':
      return (report, place) => {
        const values = description.values.map((value) => JSON.stringify(value)).join(', ')
        addError(report, place, 'FieldValueNotSupported', `supported values: ${values}`)
      }
    case 'List':
      return explainList(description, mode)
    case 'Dictionary':
      return explainDictionary(description, mode)
    case 'Json':
      return (report, place, u) => {
        const json = description.only === 'object' ? 'an object of JSON' : 'JSON'
        const got = kindOf(u).replace(/^an? /, 'another ')
        addError(report, place, 'FieldValueInvalid', `expected ${json}, at most ${MAX_DEPTH} levels deep, got ${got}`)
      }
    case 'Fields':
      return explainFields(mode)(description)
  }
}

const explainList = (list: List, mode: ReadMode): Explainer => {
  const part = getPart('Index', list.item, mode, getItemReader(list, mode))
  return (report, place, u) => {
    // its kind is right
    const items = u as ReadonlyArray<unknown>
    for (let i = 0; i < items.length; i++) {
      if (isFull(report)) {
        addMore(report, items.length - i)
        return
      }
      explainPart(part, report, place, i, items[i])
    }
  }
}

const explainDictionary = (dictionary: Dictionary, mode: ReadMode): Explainer => {
  const part = getPart('Key', dictionary.value, mode, getEntryReader(dictionary, mode))
  return (report, place, u) => {
    if (!isObject(u)) {
      addOtherObject(report, place, dictionary)
      return
    }
    const keys = Object.keys(u)
    for (let i = 0; i < keys.length; i++) {
      if (isFull(report)) {
        addMore(report, keys.length - i)
        return
      }
      // i is within the keys
      const key = keys[i] as string
      explainPart(part, report, place, key, u[key])
    }
  }
}

const explainFields = /*#__PURE__*/ onceFor((mode: ReadMode) =>
  onceFor((model: Fields): Explainer => {
    const keys = model.fields.map(({ key }) => key)
    const parts = lazily(() => {
      const all = model.fields.map((field) => ({ ...field, part: getFieldPart(field, mode) }))
      return {
        known: new Map(all.map(({ key, part }) => [key, part])),
        required: all.filter((field) => field.required)
      }
    })
    return (report, place, u) => {
      if (!isObjectOf(u, keys)) {
        addOtherObject(report, place, model)
        return
      }
      // what is there in the order of the document, then what is missing in the order of the model
      const { known, required } = parts()
      // Object.keys would make a list for each object
      for (const key in u) {
        const part = known.get(key)
        if (part !== undefined && hasOwn(u, key)) explainPart(part, report, place, key, readProperty(u, key))
      }
      for (const { key, part } of required) if (!isField(u, key)) explainPart(part, report, place, key, undefined)
    }
  })
)

const getFieldPart = (field: Field, mode: ReadMode): Part =>
  getPart('Field', field.codec, mode, getFieldReader(field, mode), getIsAbsent(field, mode))

const readProperty = (u: Unknowns, key: string): unknown => {
  try {
    return u[key]
  } catch {
    return unreadable
  }
}

const addOtherObject = (report: Report, place: Place, description: Description): void => {
  addError(report, place, 'FieldValueInvalid', `${toExpected(description)}another object`)
}

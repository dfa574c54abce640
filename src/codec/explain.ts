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
import { getGuard, type Guard } from './guard'
import { FAILED, MAX_DEPTH } from './json'
import { kindOf, unreadable } from './kindOf'
import { lazily, onceFor } from './lazily'
import { hasOwn, isField, isObject, isObjectOf, isRecord, itemAt, lengthOf, type Unknowns } from './object'
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
import { addError, addMore, isFull, makeReport, type Report } from './report'
import { MAX_LEVELS, MAX_VALUES, startLargeWalk, startWalk, type Walk } from './walk'

/** Reports why a value was refused, if it was. */
type Explainer = (report: Report, place: Place, u: unknown, walk: Walk) => void

/**
 * The report of a document that was refused. Nothing is in it if nothing was found wrong.
 *
 * @internal
 */
export const getDocumentExplainer = (
  description: Description,
  mode: ReadMode
): ((place: Place, u: unknown) => Report) => {
  const position = getPosition(description, mode, getDocumentReader(description, mode), isNeverAbsent)
  return (place, u) => {
    const report = makeReport()
    const first = startWalk()
    if (!isRight(position, report, u, first)) explain(position, report, place, u, first)
    return first.left < 0 ? explainLarge(position, place, u) : report
  }
}

/** In a large document, each part is read before it is looked into, and one that stands in several places is read once. */
const explainLarge = (position: Position, place: Place, u: unknown): Report => {
  const report = makeReport()
  const walk = startLargeWalk()
  if (isRight(position, report, u, walk)) return report
  if (walk.left < 0) {
    addError(report, place, 'FieldValueInvalid', `must not have more than ${MAX_VALUES} values`)
  } else {
    explain(position, report, place, u, { ...walk, left: Infinity })
  }
  return report
}

/**
 * Reports a document that was refused though nothing was found wrong with it: it may change as it is looked at.
 *
 * @internal
 */
export const addUnreadable = (report: Report, place: Place, description: Description): void => {
  report.hasUnreadable = true
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
  readonly test: Guard | undefined
  readonly isAbsent: Guard
  /** How errors begin: `toExpected`. */
  readonly expected: string
  /** Is it of a kind that may be right? */
  readonly isKind: (u: unknown) => boolean
  readonly hasParts: boolean
  /** Says what is wrong with a value that is of this kind. */
  readonly explain: () => Explainer
}

/** A position inside of another. */
interface Part extends Position {
  readonly _tag: 'Field' | 'Index' | 'Key'
  readonly codec: Described
}

const getPosition = (description: Description, mode: ReadMode, read: Reader, isAbsent: Guard): Position => ({
  description,
  read,
  test: getTest(description),
  isAbsent,
  expected: toExpected(description),
  isKind: getIsKind(description),
  hasParts: description._tag === 'List' || description._tag === 'Dictionary' || description._tag === 'Fields',
  explain: lazily(() => getExplainer(description, mode))
})

const getPart = (
  _tag: Part['_tag'],
  codec: Described,
  mode: ReadMode,
  read: Reader,
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
    case 'Dictionary':
      return isOfScalars(description.value.description, [...around, description])
    default:
      return description._tag === 'Scalar'
  }
}

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
const explainPart = (part: Part, report: Report, parent: Place, key: string | number, u: unknown, walk: Walk): void => {
  if (isRight(part, report, u, walk)) return
  explain(part, report, { _tag: part._tag, parent, key: String(key), codec: part.codec }, u, walk)
}

/** Is there nothing to say? Of what has parts this is not known before they are looked at, one by one. */
const isRight = (position: Position, report: Report, u: unknown, walk: Walk): boolean => {
  const { level } = walk
  try {
    if (position.test !== undefined && position.test(u, walk)) return true
    return isLookedInto(position, report, u, walk) ? position.isAbsent(u, walk) : position.read(u, walk) !== FAILED
  } catch {
    walk.level = level
    return false
  }
}

/** A document that is so wrong is not looked into any further, nor is a large one where it is right. */
const isLookedInto = ({ hasParts }: Position, report: Report, u: unknown, walk: Walk): boolean =>
  hasParts && u !== undefined && u !== null && walk.known === undefined && !isFull(report)

const explain = (position: Position, report: Report, place: Place, u: unknown, walk: Walk): void => {
  const { description } = position
  const { level } = walk
  if (isFull(report)) {
    addMore(report, 1)
    return
  }
  if (place._tag === 'Field' && (u === undefined || u === null)) {
    addError(report, place, 'FieldValueRequired', position.expected + kindOf(u))
    return
  }
  try {
    if (!position.isKind(u)) {
      addError(report, place, 'FieldValueTypeInvalid', position.expected + kindOf(u))
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
      return explainList(mode)(description)
    case 'Dictionary':
      return explainDictionary(mode)(description)
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

const explainList = /*#__PURE__*/ onceFor((mode: ReadMode) =>
  onceFor((list: List): Explainer => {
    const part = lazily(() => getPart('Index', list.item, mode, getItemReader(list, mode)))
    return (report, place, u, walk) => {
      // its kind is right
      const items = u as ReadonlyArray<unknown>
      const length = lengthOf(items)
      if (length === undefined) addUnreadable(report, place, list)
      else explainItems(part(), report, place, items, length, walk)
    }
  })
)

const explainItems = (
  part: Part,
  report: Report,
  place: Place,
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
    explainPart(part, report, place, i, itemAt(items, i), walk)
  }
}

const explainDictionary = /*#__PURE__*/ onceFor((mode: ReadMode) =>
  onceFor((dictionary: Dictionary): Explainer => {
    const part = lazily(() => getPart('Key', dictionary.value, mode, getEntryReader(dictionary, mode)))
    return (report, place, u, walk) => {
      if (!isObject(u)) {
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
        explainPart(part(), report, place, key, u[key], walk)
      }
    }
  })
)

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
    return (report, place, u, walk) => {
      if (!isObjectOf(u, keys)) {
        addOtherObject(report, place, model)
        return
      }
      // what is there in the order of the document, then what is missing in the order of the model
      const { known, required } = parts()
      // Object.keys would make a list for each object
      for (const key in u) {
        if (--walk.left < 0) return
        const part = known.get(key)
        if (part !== undefined && hasOwn(u, key)) explainPart(part, report, place, key, readProperty(u, key), walk)
      }
      for (const { key, part } of required) if (!isField(u, key)) explainPart(part, report, place, key, undefined, walk)
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

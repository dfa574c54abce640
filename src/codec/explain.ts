/**
 * The interpretation that says why a document could not be read, and where: every mistake, in the order of the
 * document, with nothing of the input but the keys of its maps.
 *
 * A value that has no parts is wrong where its reader refuses it; one that has is wrong where a part of it is.
 */
import { type Description, type Dictionary, expected, type Field, type Fields, type List } from './description'
import { FAILED, MAX_DEPTH } from './json'
import type { FieldErrorType } from './FieldError'
import { kindOf, kindOfScalar, unreadable } from './kindOf'
import { lazily } from './lazily'
import { hasOwn, isObject, type Unknowns } from './object'
import type { Place } from './place'
import {
  ABSENT,
  getDocumentReader,
  getEntryReader,
  getFieldReader,
  getItemReader,
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
 * The explainer of a document.
 *
 * @internal
 */
export const getDocumentExplainer = (description: Description, mode: ReadMode): Explainer => {
  const explain = explainPart(description, mode, getDocumentReader(description, mode))
  return (report, place, u) => {
    try {
      explain(report, place, u)
    } catch {
      // only of a recursive model: whoever went on would run out of stack at every level
      addExpected(report, place, 'FieldValueInvalid', description, 'a value nested too deep')
    }
  }
}

/**
 * Reports a document that was refused though nothing was found wrong with it: it may change as it is looked at.
 *
 * @internal
 */
export const addUnreadable = (report: Report, place: Place, description: Description): void => {
  addExpected(report, place, 'FieldValueInvalid', description, kindOf(unreadable))
}

const addExpected = (
  report: Report,
  place: Place,
  type: FieldErrorType,
  description: Description,
  got: string
): void => {
  addError(report, place, type, () => `expected ${expected(description)}, got ${got}`)
}

/** The explainer of what stands in one position, where `read` decides. */
const explainPart = (description: Description, mode: ReadMode, read: Reader): Explainer => {
  const explainParts = getPartsExplainer(description, mode)
  const jsonType = jsonTypeOf(description)
  // what has parts is wrong where one of them is
  const isLeaf = !hasParts(description)
  return (report, place, u) => {
    if ((isLeaf || isFull(report)) && !isRefused(read, u)) return
    // a document that is so wrong is not looked into any further
    if (isFull(report)) {
      addMore(report, 1)
      return
    }
    const kind = kindOf(u)
    if (kind !== jsonType) {
      if (isLeaf || isRefused(read, u)) addExpected(report, place, 'FieldValueTypeInvalid', description, kind)
      return
    }
    try {
      explainParts(report, place, u)
    } catch (error) {
      if (error instanceof RangeError) throw error
      // a proxy that refuses to be looked at
      addUnreadable(report, place, description)
    }
  }
}

const isRefused = (read: Reader, u: unknown): boolean => {
  try {
    return read(u) === FAILED
  } catch (error) {
    if (error instanceof RangeError) throw error
    return true
  }
}

const hasParts = ({ _tag }: Description): boolean => _tag === 'List' || _tag === 'Dictionary' || _tag === 'Fields'

const jsonTypeOf = (description: Description): string => {
  switch (description._tag) {
    case 'Scalar':
      return kindOfScalar[description.json]
    case 'Literal':
      return kindOfScalar.string
    case 'List':
      return 'an array'
    case 'Dictionary':
    case 'Fields':
    case 'Json':
      return 'an object'
  }
}

// -------------------------------------------------------------------------------------
// what is wrong with it, where the JSON type is right
// -------------------------------------------------------------------------------------

const getPartsExplainer = (description: Description, mode: ReadMode): Explainer => {
  switch (description._tag) {
    case 'Scalar':
      return (report, place) => {
        addExpected(report, place, 'FieldValueInvalid', description, `another ${description.json}`)
      }
    case 'Literal':
      return (report, place) => {
        addError(
          report,
          place,
          'FieldValueNotSupported',
          () => `supported values: ${description.values.map((value) => JSON.stringify(value)).join(', ')}`
        )
      }
    case 'List':
      return explainList(description, mode)
    case 'Dictionary':
      return explainDictionary(description, mode)
    case 'Json':
      return (report, place) => {
        addError(
          report,
          place,
          'FieldValueInvalid',
          () => `expected ${expected(description)} of JSON, at most ${MAX_DEPTH} levels deep, got another object`
        )
      }
    case 'Fields':
      return explainFields(description, mode)
  }
}

const explainList = (list: List, mode: ReadMode): Explainer => {
  const explain = explainPart(list.item.description, mode, getItemReader(list, mode))
  return (report, parent, u) => {
    const items = u as ReadonlyArray<unknown>
    for (let i = 0; i < items.length; i++) {
      if (isFull(report)) {
        addMore(report, items.length - i)
        return
      }
      explain(report, { _tag: 'Index', parent, key: String(i), codec: list.item }, items[i])
    }
  }
}

const explainDictionary = (dictionary: Dictionary, mode: ReadMode): Explainer => {
  const explain = explainPart(dictionary.value.description, mode, getEntryReader(dictionary, mode))
  return ofObject(dictionary, (report, parent, o) => {
    const keys = Object.keys(o)
    for (const [i, key] of keys.entries()) {
      if (isFull(report)) {
        addMore(report, keys.length - i)
        return
      }
      explain(report, { _tag: 'Key', parent, key, codec: dictionary.value }, o[key])
    }
  })
}

const explainFields = (model: Fields, mode: ReadMode): Explainer => {
  const explainers = lazily(() => new Map(model.fields.map((field) => [field.key, explainField(field, mode)])))
  const required = lazily(() => model.fields.filter((field) => field.required))
  return ofObject(model, (report, parent, o) => {
    // what is there in the order of the document, then what is missing in the order of the model
    for (const key of Object.keys(o)) explainers().get(key)?.(report, parent, readOwn(o, key))
    for (const { key } of required()) if (!hasOwn(o, key)) explainers().get(key)?.(report, parent, undefined)
  })
}

const readOwn = (o: Unknowns, key: string): unknown => {
  try {
    return o[key]
  } catch {
    return unreadable
  }
}

const explainField = (field: Field, mode: ReadMode): Explainer => {
  const { key, codec } = field
  const read = getFieldReader(field, mode)
  const explain = explainPart(codec.description, mode, read)
  const isLeaf = !hasParts(codec.description)
  return (report, parent, u) => {
    const isMissing = u === undefined || u === null
    // most fields are right: nothing is made for them
    if ((isLeaf || isMissing) && !isRefused(read, u)) return
    const place: Place = { _tag: 'Field', parent, key, codec }
    if (isMissing) addExpected(report, place, 'FieldValueRequired', codec.description, kindOf(u))
    else if (!(field.zeroIsAbsent && read(u) === ABSENT)) explain(report, place, u)
  }
}

const ofObject =
  (description: Description, explain: (report: Report, place: Place, o: Unknowns) => void): Explainer =>
  (report, place, u) => {
    if (isObject(u)) explain(report, place, u)
    else addExpected(report, place, 'FieldValueInvalid', description, 'another object')
  }

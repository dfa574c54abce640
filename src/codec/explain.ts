/**
 * The interpretation that says why a document could not be read, and where: every mistake, in the order of the
 * document, with nothing of the input but the keys of its maps.
 *
 * It never decides: a value is wrong where its reader refuses it.
 *
 * @internal
 */
import { type Description, type Dictionary, expected, type Field, type Fields, type List } from './description'
import { FAILED, MAX_DEPTH } from './json'
import type { FieldErrorType } from './FieldError'
import { attempt, exhausted, kindOf, unreadable } from './kindOf'
import { lazily } from './lazily'
import { isObject, own, type Unknowns } from './object'
import type { Place } from './place'
import { getDocumentReader, getEntryReader, getFieldReader, getItemReader, type ReadMode, type Reader } from './read'
import { addError, type Report } from './report'

/**
 * Reports why a value was refused, if it was.
 *
 * @internal
 */
export type Explainer = (report: Report, place: Place, u: unknown) => void

/**
 * The explainer of a document that was refused. It is not out of words where a second look finds nothing wrong: a value
 * may change as it is looked at.
 *
 * @internal
 */
export const getDocumentExplainer = (description: Description, mode: ReadMode): Explainer => {
  const explain = explainPart(description, mode, getDocumentReader(description, mode))
  return (report, place, u) => {
    explain(report, place, u)
    if (report.errors.length === 0) addExpected(report, place, 'FieldValueInvalid', description, kindOf(unreadable))
  }
}

const addExpected = (
  report: Report,
  place: Place,
  type: FieldErrorType,
  description: Description,
  got: string
): void => {
  addError(report, place, type, `expected ${expected(description)}, got ${got}`)
}

/** The explainer of what stands in one position, where `read` decides. */
const explainPart = (description: Description, mode: ReadMode, read: Reader): Explainer => {
  const explainParts = getPartsExplainer(description, mode)
  return (report, place, u) => {
    const result = attempt(() => read(u))
    if (result === exhausted) {
      // a recursive model that runs out of stack: whoever goes on looks at every level, and runs out at each
      addExpected(report, place, 'FieldValueInvalid', description, kindOf(exhausted))
    } else if (result === FAILED || result === unreadable) {
      const kind = kindOf(u)
      if (kind !== jsonTypeOf(description)) {
        addExpected(report, place, 'FieldValueTypeInvalid', description, kind)
        return
      }
      try {
        explainParts(report, place, u)
      } catch {
        // a proxy that refuses to be looked at
        addExpected(report, place, 'FieldValueInvalid', description, kindOf(unreadable))
      }
    }
  }
}

const jsonTypeOf = (description: Description): string => {
  switch (description._tag) {
    case 'Scalar':
      return `a ${description.json}`
    case 'Literal':
      return 'a string'
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
        const values = description.values.map((value) => JSON.stringify(value)).join(', ')
        addError(report, place, 'FieldValueNotSupported', `supported values: ${values}`)
      }
    case 'List':
      return explainList(description, mode)
    case 'Dictionary':
      return explainDictionary(description, mode)
    case 'Json':
      return (report, place) => {
        const detail = `expected ${expected(description)} of JSON, at most ${MAX_DEPTH} levels deep, got another object`
        addError(report, place, 'FieldValueInvalid', detail)
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
      const place: Place = { _tag: 'Index', parent, key: String(i), codec: list.item }
      explain(
        report,
        place,
        attempt(() => items[i])
      )
    }
  }
}

const explainDictionary = (dictionary: Dictionary, mode: ReadMode): Explainer => {
  const explain = explainPart(dictionary.value.description, mode, getEntryReader(dictionary, mode))
  return ofObject(dictionary, (report, parent, o) => {
    for (const key of Object.keys(o)) {
      const place: Place = { _tag: 'Key', parent, key, codec: dictionary.value }
      explain(
        report,
        place,
        attempt(() => o[key])
      )
    }
  })
}

const explainFields = (model: Fields, mode: ReadMode): Explainer => {
  const explainers = lazily(() => new Map(model.fields.map((field) => [field.key, explainField(field, mode)])))
  return ofObject(model, (report, parent, o) => {
    // what is there in the order of the document, then what is missing in the order of the model
    for (const key of new Set([...Object.keys(o), ...explainers().keys()])) {
      explainers().get(key)?.(
        report,
        parent,
        attempt(() => own(o, key))
      )
    }
  })
}

const explainField = (field: Field, mode: ReadMode): Explainer => {
  const { key, codec } = field
  const read = getFieldReader(field, mode)
  const explain = explainPart(codec.description, mode, read)
  return (report, parent, u) => {
    const place: Place = { _tag: 'Field', parent, key, codec }
    if (u !== undefined && u !== null) explain(report, place, u)
    else if (read(u) === FAILED) addExpected(report, place, 'FieldValueRequired', codec.description, kindOf(u))
  }
}

const ofObject =
  (description: Description, explain: (report: Report, place: Place, o: Unknowns) => void): Explainer =>
  (report, place, u) => {
    if (isObject(u)) explain(report, place, u)
    else addExpected(report, place, 'FieldValueInvalid', description, 'another object')
  }

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
import { attempt, kindOf, unreadable } from './kindOf'
import { lazily } from './lazily'
import { isObject, own, type Unknowns } from './object'
import type { Place } from './place'
import { getEntryReader, getFieldReader, getItemReader, type ReadMode, type Reader } from './read'
import { addError, type Report } from './report'

/**
 * Reports why a value that was refused was refused.
 *
 * @internal
 */
export type Explainer = (report: Report, place: Place, u: unknown) => void

/**
 * The explainer of a document. It is not out of words either where a second look finds nothing wrong, since a value
 * may change as it is looked at.
 *
 * @internal
 */
export const getDocumentExplainer = (description: Description, mode: ReadMode): Explainer => {
  const explain = getExplainer(description, mode)
  return (report, place, u) => {
    explain(report, place, u)
    if (report.errors.length === 0) addUnreadable(report, place, description)
  }
}

const getExplainer = (description: Description, mode: ReadMode): Explainer => {
  const explainParts = getPartsExplainer(description, mode)
  return (report, place, u) => {
    try {
      const kind = kindOf(u)
      if (kind !== jsonTypeOf(description)) {
        addError(report, place, 'FieldValueTypeInvalid', `expected ${expected(description)}, got ${kind}`)
      } else {
        explainParts(report, place, u)
      }
    } catch {
      // a proxy that refuses to be looked at, or a recursive model that runs out of stack
      addUnreadable(report, place, description)
    }
  }
}

const addUnreadable = (report: Report, place: Place, description: Description): void => {
  addError(report, place, 'FieldValueInvalid', `expected ${expected(description)}, got ${kindOf(unreadable)}`)
}

// -------------------------------------------------------------------------------------
// what came
// -------------------------------------------------------------------------------------

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

const isRefused = (read: Reader, u: unknown): boolean => {
  const result = attempt(() => read(u))
  return result === FAILED || result === unreadable
}

// -------------------------------------------------------------------------------------
// what is wrong with it, where the JSON type is right
// -------------------------------------------------------------------------------------

const getPartsExplainer = (description: Description, mode: ReadMode): Explainer => {
  switch (description._tag) {
    case 'Scalar':
      return (report, place) => {
        const detail = `expected ${description.expected}, got another ${description.json}`
        addError(report, place, 'FieldValueInvalid', detail)
      }
    case 'Literal':
      return (report, place) => {
        const detail = `supported values: ${description.values.map((value) => JSON.stringify(value)).join(', ')}`
        addError(report, place, 'FieldValueNotSupported', detail)
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
  const read = getItemReader(list, mode)
  const explain = getExplainer(list.item.description, mode)
  return (report, parent, u) => {
    const items = u as ReadonlyArray<unknown>
    for (let i = 0; i < items.length; i++) {
      const item = attempt(() => items[i])
      if (isRefused(read, item)) explain(report, { _tag: 'Index', parent, key: String(i), codec: list.item }, item)
    }
  }
}

const explainDictionary = (dictionary: Dictionary, mode: ReadMode): Explainer => {
  const read = getEntryReader(dictionary, mode)
  const explain = getExplainer(dictionary.value.description, mode)
  return ofObject(dictionary, (report, parent, o) => {
    for (const key of Object.keys(o)) {
      const value = attempt(() => o[key])
      if (isRefused(read, value)) explain(report, { _tag: 'Key', parent, key, codec: dictionary.value }, value)
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
  const explain = getExplainer(codec.description, mode)
  return (report, parent, u) => {
    if (!isRefused(read, u)) return
    const place: Place = { _tag: 'Field', parent, key, codec }
    if (u === undefined || u === null) {
      addError(report, place, 'FieldValueRequired', `expected ${expected(codec.description)}, got ${kindOf(u)}`)
    } else {
      explain(report, place, u)
    }
  }
}

const ofObject =
  (description: Description, explain: (report: Report, place: Place, o: Unknowns) => void): Explainer =>
  (report, place, u) => {
    if (isObject(u)) explain(report, place, u)
    else addError(report, place, 'FieldValueInvalid', `expected ${expected(description)}, got another object`)
  }

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
import { FAILED, MAX_DEPTH } from './json'
import type { FieldErrorType } from './FieldError'
import { kindOf, kindOfScalar, unreadable } from './kindOf'
import { lazily } from './lazily'
import { hasOwn, isField, isObject, isObjectOf } from './object'
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
  const isRefused = getRefusal(description, read)
  const jsonType = jsonTypeOf(description)
  // what has parts is wrong where one of them is
  const isLeaf = !hasParts(description)
  return (report, place, u) => {
    if ((isLeaf || isFull(report)) && !isRefused(u)) return
    // a document that is so wrong is not looked into any further
    if (isFull(report)) {
      addMore(report, 1)
      return
    }
    const kind = kindOf(u)
    if (kind !== jsonType) {
      if (isLeaf || isRefused(u)) addExpected(report, place, 'FieldValueTypeInvalid', description, kind)
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

const getRefusal = (description: Description, read: Reader): ((u: unknown) => boolean) => {
  // what a scalar's test takes, its reader takes
  const isRefused =
    description._tag === 'Scalar'
      ? (u: unknown) => !description.test(u) && read(u) === FAILED
      : (u: unknown) => read(u) === FAILED
  return (u) => {
    try {
      return isRefused(u)
    } catch (error) {
      if (error instanceof RangeError) throw error
      return true
    }
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

/** The explainer of a part in its place, which is worked out only where something is wrong with it. */
const explainAt = (
  _tag: 'Index' | 'Key',
  codec: Described,
  mode: ReadMode,
  read: Reader
): ((report: Report, parent: Place, key: string | number, u: unknown) => void) => {
  const { description } = codec
  const explain = explainPart(description, mode, read)
  const isRefused = getRefusal(description, read)
  const isLeaf = !hasParts(description)
  return (report, parent, key, u) => {
    if (!isLeaf || isRefused(u)) explain(report, { _tag, parent, key: String(key), codec }, u)
  }
}

const explainList = (list: List, mode: ReadMode): Explainer => {
  const explain = explainAt('Index', list.item, mode, getItemReader(list, mode))
  return (report, parent, u) => {
    const items = u as ReadonlyArray<unknown>
    for (let i = 0; i < items.length; i++) {
      if (isFull(report)) {
        addMore(report, items.length - i)
        return
      }
      explain(report, parent, i, items[i])
    }
  }
}

const explainDictionary = (dictionary: Dictionary, mode: ReadMode): Explainer => {
  const explain = explainAt('Key', dictionary.value, mode, getEntryReader(dictionary, mode))
  return (report, parent, u) => {
    if (!isObject(u)) {
      addOtherObject(report, parent, dictionary)
      return
    }
    const keys = Object.keys(u)
    for (let i = 0; i < keys.length; i++) {
      if (isFull(report)) {
        addMore(report, keys.length - i)
        return
      }
      const key = keys[i] as string
      explain(report, parent, key, u[key])
    }
  }
}

const explainFields = (model: Fields, mode: ReadMode): Explainer => {
  const keys = model.fields.map(({ key }) => key)
  const required = model.fields.filter((field) => field.required).map(({ key }) => key)
  const explainers = lazily(() => new Map(model.fields.map((field) => [field.key, explainField(field, mode)])))
  return (report, parent, u) => {
    if (!isObjectOf(u, keys)) {
      addOtherObject(report, parent, model)
      return
    }
    const explainer = explainers()
    // what is there in the order of the document, then what is missing in the order of the model
    for (const key in u) {
      if (!hasOwn(u, key)) continue
      const explain = explainer.get(key)
      if (explain === undefined) continue
      let value: unknown
      try {
        value = u[key]
      } catch {
        value = unreadable
      }
      explain(report, parent, value)
    }
    for (const key of required) if (!isField(u, key)) explainer.get(key)?.(report, parent, undefined)
  }
}

const addOtherObject = (report: Report, place: Place, description: Description): void => {
  addExpected(report, place, 'FieldValueInvalid', description, 'another object')
}

const explainField = (field: Field, mode: ReadMode): ((report: Report, parent: Place, u: unknown) => void) => {
  const { key, codec } = field
  const read = getFieldReader(field, mode)
  const explain = explainPart(codec.description, mode, read)
  const isRefused = getRefusal(codec.description, read)
  const isLeaf = !hasParts(codec.description)
  return (report, parent, u) => {
    const isMissing = u === undefined || u === null
    // most fields are right: nothing is made for them
    if ((isLeaf || isMissing) && !isRefused(u)) return
    const place: Place = { _tag: 'Field', parent, key, codec }
    if (isMissing) addExpected(report, place, 'FieldValueRequired', codec.description, kindOf(u))
    else if (!(field.zeroIsAbsent && read(u) === ABSENT)) explain(report, place, u)
  }
}

/**
 * The interpretation that finds what a model does not know: unknown fields at every depth, in the API server's words
 * and in the order of the document. It runs on documents that could be read.
 */
import * as t from 'io-ts'
import type { Described, Description, Fields } from './description'
import { lazily, onceFor } from './lazily'
import { isObjectOf, type Unknowns } from './object'
import { type Place, toStrictPath } from './place'
import { addError, addMore, isFull, type Report } from './report'

/**
 * @internal
 */
export type Finder = (report: Report, place: Place, u: unknown) => void

const nothing: Finder = () => undefined

/**
 * The finder of unknown fields. `fieldsV1` and maps of texts are open by nature and have none.
 *
 * @internal
 */
export const getFinder = (description: Description): Finder => {
  switch (description._tag) {
    case 'Scalar':
    case 'Literal':
    case 'Json':
      return nothing
    case 'List':
      return findInParts('Index', description.item)
    case 'Dictionary':
      return findInParts('Key', description.value)
    case 'Fields':
      return findInFields(description)
  }
}

const findInParts = (_tag: 'Index' | 'Key', codec: Described): Finder => {
  const find = getFinder(codec.description)
  return find === nothing
    ? nothing
    : (report, parent, u) => {
        // what is null has no parts; an array's keys are its indexes
        const parts = (u ?? {}) as Unknowns
        for (const key of Object.keys(parts)) find(report, { _tag, parent, key, codec }, parts[key])
      }
}

const findInFields = /*#__PURE__*/ onceFor((model: Fields): Finder => {
  const finders = lazily(
    () => new Map(model.fields.map(({ key, codec }) => [key, { codec, find: getFinder(codec.description) }]))
  )
  const names = model.fields.map(({ key }) => key)
  return (report, parent, u) => {
    // what is null has no fields
    if (!isObjectOf(u, names)) return
    for (const key of Object.keys(u)) {
      const known = finders().get(key)
      if (known !== undefined) {
        known.find(report, { _tag: 'Field', parent, key, codec: known.codec }, u[key])
      } else if (isFull(report)) {
        addMore(report, 1)
      } else {
        const place: Place = { _tag: 'Unknown', parent, key, codec: t.never }
        addError(report, place, 'UnknownField', `unknown field ${toStrictPath(place)}`)
      }
    }
  }
})

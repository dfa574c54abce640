/**
 * The interpreter of strict mode: it finds unknown fields at every depth. Errors have the API server's words and the
 * order of the document. A part of a wrong type has no unknown fields.
 */
import * as t from 'io-ts'
import type { HasDescription, Description } from '../description'
import { forValue } from './byJsonType'
import { interpretation } from './interpretation'
import { getOwnItem, isObjectWithFields, type UnknownRecord } from '../../internal/object'
import { type FieldPath, toStrictPath } from '../../errors/FieldPath'
import { addError, addMore, isFull, type Report } from '../../errors/report'
import { getLengthWithin, getVisitor, startLargeWalk, type Walk, walk } from '../../internal/walk'

/**
 * Reports the unknown fields of a document.
 *
 * @internal
 */
export type FindUnknownFields = (report: Report, path: FieldPath, u: unknown) => void

/**
 * Returns a function that reports unknown fields. It counts them first, because most documents have no unknown field.
 * The count visits a shared object once. `fieldsV1` and maps of strings may have any keys, so their keys are never
 * unknown.
 *
 * @internal
 */
export const findUnknownFields = (description: Description): FindUnknownFields => {
  const count = getCounter(description)
  return (report, path, u) => {
    const total = walk((counting) => count(u, counting), Infinity)
    if (total === 0) return
    getPartFinder(description)(report, path, u, startLargeWalk(Infinity))
    addMore(report, total - report.errors.length)
  }
}

// -------------------------------------------------------------------------------------
// counting
// -------------------------------------------------------------------------------------

type Counter = (u: unknown, walk: Walk) => number

const countNone = (): number => 0

const getCounter: (description: Description) => Counter = /*#__PURE__*/ interpretation<Counter>({
  Scalar: () => countNone,
  Literal: () => countNone,
  List: ({ item }) =>
    getVisitor(() => {
      const count = getCounter(item.description)
      if (count === countNone) return countNone
      return (u, walk) => {
        // the length is checked: a value that is not an array, or has become endless, has no items
        const items = u as ReadonlyArray<unknown>
        const length = getLengthWithin(items, walk) ?? 0
        walk.left -= length
        let total = 0
        for (let i = 0; i < length; i++) total += count(getOwnItem(items, i), walk)
        return total
      }
    }, countNone),
  Map: ({ value }) =>
    getVisitor(() => {
      const count = getCounter(value.description)
      if (count === countNone) return countNone
      return (u, walk) => {
        const keys = Object.keys(u)
        walk.left -= keys.length
        // each value is checked by its counter
        return keys.reduce((total, key) => total + count((u as UnknownRecord)[key], walk), 0)
      }
    }, countNone),
  Json: () => countNone,
  Model: ({ fields, preserved }) =>
    getVisitor(() => {
      const names = fields.map(({ key }) => key)
      const counters = new Map(fields.map(({ key, codec }) => [key, getCounter(codec.description)]))
      return (u, walk) => {
        if (!isObjectWithFields(u, names)) return 0
        let total = 0
        for (const key of Object.keys(u)) {
          walk.left--
          const count = counters.get(key)
          if (count === undefined) total += preserved === undefined ? 1 : 0
          else if (count !== countNone) total += count(u[key], walk)
        }
        return total
      }
    }, countNone),
  ByJsonType: (description) => {
    const find = forValue(description, (part) => getCounter(part.description))
    return (u, walk) => find(u)?.(u, walk) ?? 0
  }
})

// -------------------------------------------------------------------------------------
// finding
// -------------------------------------------------------------------------------------

/** Reports unknown fields until the report is full. It visits only parts that have some. */
type PartFinder = (report: Report, path: FieldPath, u: unknown, walk: Walk) => void

const getPartFinder: (description: Description) => PartFinder = /*#__PURE__*/ interpretation<PartFinder>({
  Scalar: () => findNone,
  Literal: () => findNone,
  List: ({ item }) => {
    const find = findInPart('Index', item)
    return (report, parent, u, walk) => {
      // the length is checked, as above
      const items = u as ReadonlyArray<unknown>
      const length = getLengthWithin(items, walk) ?? 0
      for (let i = 0; i < length; i++) find(report, parent, i, getOwnItem(items, i), walk)
    }
  },
  Map: ({ value }) => {
    const find = findInPart('Key', value)
    return (report, parent, u, walk) => {
      // each value is checked by its finder
      const entries = u as UnknownRecord
      for (const key of Object.keys(entries)) find(report, parent, key, entries[key], walk)
    }
  },
  Json: () => findNone,
  Model: ({ fields: known, preserved }) => {
    const finders = new Map(known.map(({ key, codec }) => [key, findInPart('Field', codec)]))
    return (report, parent, u, walk) => {
      const fields = u as UnknownRecord
      for (const key of Object.keys(fields)) {
        const find = finders.get(key)
        if (find !== undefined) {
          find(report, parent, key, fields[key], walk)
        } else if (preserved === undefined && !isFull(report)) {
          const path: FieldPath = { _tag: 'Unknown', parent, key, codec: t.never }
          addError(report, path, 'UnknownField', `unknown field ${toStrictPath(path)}`)
        }
      }
    }
  },
  ByJsonType: (description) => {
    const find = forValue(description, (part) => getPartFinder(part.description))
    return (report, path, u, walk) => find(u)?.(report, path, u, walk)
  }
})

const findNone: PartFinder = () => undefined

const findInPart = (
  _tag: 'Field' | 'Index' | 'Key',
  codec: HasDescription
): ((report: Report, parent: FieldPath, key: string | number, u: unknown, walk: Walk) => void) => {
  // the part is interpreted when a document has it
  return (report, parent, key, u, walk) => {
    if (isFull(report)) return
    const { description } = codec
    if (getCounter(description)(u, walk) === 0) return
    getPartFinder(description)(report, { _tag, parent, key: String(key), codec }, u, walk)
  }
}

/**
 * A text, read with care.
 */
import * as E from 'fp-ts/Either'
import * as t from 'io-ts'
import { type Codec, decodeOwned } from '../codec/Codec'
import { addUnreadable } from '../codec/interpret/validate'
import { isFieldValidationError } from '../errors/FieldError'
import { MAX_DEPTH } from '../internal/copyJson'
import { jsonTypeOf } from '../internal/jsonType'
import { isNonArrayObject, getOwn, setOwn } from '../internal/object'
import type { FieldPath } from '../errors/FieldPath'
import { addError, addMore, isFull, makeReport, type Report, toErrors } from '../errors/report'
import { MAX_VALUES } from '../internal/walk'
import { type Cursor, skipSpace, skipValue } from './cursor'
import { getKindFields, isOfEndpoint, readKinds } from './kinds'
import { getMerge, type Reading } from './merge'
import { makeStrictErrors } from './strictErrors'

/**
 * What Go reads of a text, and what its strict mode says of it.
 *
 * @internal
 */
export interface Read<A> {
  readonly result: t.Validation<A>
  readonly strictErrors: t.Errors
}

/**
 * Reads text that `JSON.parse` took.
 *
 * @internal
 */
export const readText = <A>(codec: Codec<A>, text: string): Read<A> => {
  const { description } = codec
  const outermost: FieldPath = { _tag: 'Outermost', context: [{ key: '', type: codec }] }
  const report = makeReport()
  const strict = makeStrictErrors()
  try {
    const cursor = toCursor(text)
    if (skipValue(cursor) > MAX_DEPTH) {
      addError(report, outermost, 'FieldValueInvalid', `must not be nested more than ${MAX_DEPTH} levels deep`)
      return { result: E.left(toErrors(report, outermost)), strictErrors: [] }
    }
    const reading: Reading = { ...toCursor(text), level: 0, left: MAX_VALUES, report, strict, lengths: new Map() }
    const tree = getMerge(description, false)(reading, outermost, undefined)
    if (reading.left < 0) {
      const tooMany = makeReport()
      addError(tooMany, outermost, 'FieldValueInvalid', `must not have more than ${MAX_VALUES} values`)
      return { result: E.left(toErrors(tooMany, outermost)), strictErrors: [] }
    }
    for (const [items, length] of reading.lengths) items.length = length
    checkKinds(codec, report, outermost, toCursor(text), tree)
    return { result: decodeReported(codec, report, outermost, tree), strictErrors: strict.errors }
  } catch {
    // the stack is too small
    addUnreadable(report, outermost, description)
    return { result: E.left(toErrors(report, outermost)), strictErrors: [] }
  }
}

const toCursor = (text: string): Cursor => {
  const cursor = { text, at: 0 }
  skipSpace(cursor)
  return cursor
}

/** Refuses a document of another kind; under `lenient`, another spelling of the right one is absent. */
const checkKinds = <A>(
  { description, mode }: Codec<A>,
  report: Report,
  outermost: FieldPath,
  cursor: Cursor,
  tree: unknown
): void => {
  const fields = getKindFields(description)
  if (fields.length === 0 || !isNonArrayObject(tree)) return
  const { found, wrong } = readKinds(cursor)
  for (const { key, json } of wrong) {
    const place: FieldPath = { _tag: 'Unknown', parent: outermost, key, codec: t.never }
    addError(report, place, 'FieldValueTypeInvalid', `expected a string, got ${jsonTypeOf(JSON.parse(json))}`)
  }
  for (const field of fields) {
    const { key, codec, values } = field
    const value = getOwn(tree, key)
    if (!isOfEndpoint(field, found.get(key) ?? '')) {
      const supported = values.map((text) => JSON.stringify(text)).join(', ')
      const place: FieldPath = { _tag: 'Field', parent: outermost, key, codec }
      addError(report, place, 'FieldValueNotSupported', `supported values: ${supported}`)
    } else if (mode.lenient && typeof value === 'string' && !values.includes(value)) {
      setOwn(tree, key, null)
    }
  }
}

/** Decodes the tree, and adds what the codec says to what was found wrong in the text. */
const decodeReported = <A>(codec: Codec<A>, report: Report, outermost: FieldPath, tree: unknown): t.Validation<A> => {
  const result = decodeOwned(codec, tree)
  if (report.errors.length === 0) return result
  const known = new Set(report.errors.map(toKey))
  for (const error of E.isLeft(result) ? result.left : []) {
    if (known.has(toKey(error))) continue
    if (isFull(report)) addMore(report, 1)
    else report.errors.push(error)
  }
  return E.left(toErrors(report, outermost))
}

/** Two errors of one type in one field are one. */
const toKey = (error: t.ValidationError): string =>
  isFieldValidationError(error) ? `${error.fieldError.type} ${error.fieldError.field}` : ''

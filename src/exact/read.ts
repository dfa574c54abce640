/**
 * Reads text along the description, for text that `proof.ts` has no proof for.
 */
import * as E from 'fp-ts/Either'
import * as t from 'io-ts'
import { type Codec, getDecodeOwned } from '../codec/Codec'
import { toSupported } from '../codec/description'
import { isStrict } from '../codec/mode'
import { expectedPrefix } from '../codec/interpret/validate'
import { isFieldValidationError } from '../errors/FieldError'
import { MAX_DEPTH } from '../internal/copyJson'
import { jsonTypeOf, unreadable } from '../internal/jsonType'
import { isNonArrayObject, getOwn, setOwn } from '../internal/object'
import type { FieldPath } from '../errors/FieldPath'
import { addError, addMore, isFull, makeReport, type Report, toErrors } from '../errors/report'
import { MAX_VALUES } from '../internal/walk'
import { refuseDocument } from '../json/fromJson'
import { type Cursor, skipSpace, skipValue } from './cursor'
import { getKindFields, isOfEndpoint, readKinds } from './kinds'
import { getMerge, type Reading } from './merge'
import { makeStrictErrors } from './strictErrors'

/**
 * The result of decoding a text, and the errors of strict mode.
 *
 * @internal
 */
export interface Read<A> {
  readonly result: t.Validation<A>
  readonly strictErrors: t.Errors
}

/**
 * Decodes text that `JSON.parse` accepted.
 *
 * @internal
 */
export const readText = <A>(codec: Codec<A>, text: string): Read<A> => {
  const { description } = codec
  const refuse = (detail: string): Read<A> => ({ result: refuseDocument(codec, detail), strictErrors: [] })
  try {
    if (skipValue(toCursor(text)) > MAX_DEPTH) return refuse(`must not be nested more than ${MAX_DEPTH} levels deep`)
    const root: FieldPath = { _tag: 'Root', context: [{ key: '', type: codec }] }
    const report = makeReport()
    const strict = makeStrictErrors()
    const reading: Reading = { ...toCursor(text), level: 0, left: MAX_VALUES, report, strict, lengths: new Map() }
    const tree = getMerge(description, false)(reading, root, undefined)
    if (reading.left < 0) return refuse(`must not have more than ${MAX_VALUES} values`)
    for (const [items, length] of reading.lengths) items.length = length
    checkKinds(codec, report, root, toCursor(text), tree)
    const result = decodeReported(codec, report, root, tree)
    const strictErrors = strict.errors
    const isRefused = E.isRight(result) && isStrict(codec.mode) && strictErrors.length > 0
    return { result: isRefused ? E.left(strictErrors) : result, strictErrors }
  } catch {
    // the stack is too small
    return refuse(expectedPrefix(description) + jsonTypeOf(unreadable))
  }
}

const toCursor = (text: string): Cursor => {
  const cursor = { text, at: 0 }
  skipSpace(cursor)
  return cursor
}

/**
 * Refuses a document of another kind. If `lenient`, another spelling of the right kind that Go accepts, such as `''`,
 * becomes `null`, which decodes to an absent field.
 */
const checkKinds = <A>(
  { description, mode }: Codec<A>,
  report: Report,
  root: FieldPath,
  cursor: Cursor,
  tree: unknown
): void => {
  const fields = getKindFields(description)
  if (fields.length === 0 || !isNonArrayObject(tree)) return
  const found = readKinds(cursor, (key, example) => {
    const place: FieldPath = { _tag: 'Unknown', parent: root, key, codec: t.never }
    addError(report, place, 'FieldValueTypeInvalid', `expected a string, got ${jsonTypeOf(example)}`)
  })
  for (const field of fields) {
    const { key, codec, values } = field
    const value = getOwn(tree, key)
    if (!isOfEndpoint(field, found.get(key) ?? '')) {
      const place: FieldPath = { _tag: 'Field', parent: root, key, codec }
      addError(report, place, 'FieldValueNotSupported', toSupported(values))
    } else if (mode.lenient && typeof value === 'string' && !values.includes(value)) {
      setOwn(tree, key, null)
    }
  }
}

/** Decodes the tree, and adds the codec's errors to those of the text. */
const decodeReported = <A>(codec: Codec<A>, report: Report, root: FieldPath, tree: unknown): t.Validation<A> => {
  const result = getDecodeOwned(codec)(tree)
  if (report.errors.length === 0) return result
  const known = new Set(report.errors.map(toKey))
  for (const error of E.isLeft(result) ? result.left : []) {
    if (known.has(toKey(error))) continue
    if (isFull(report)) addMore(report, countOf(error))
    else report.errors.push(error)
  }
  return E.left(toErrors(report, root))
}

/** Returns the number of errors that an error stands for: the last of many says how many were left out. */
const countOf = (error: t.ValidationError): number =>
  isFieldValidationError(error) && error.fieldError.type === 'MoreErrors' ? parseInt(error.fieldError.detail) : 1

/** Two errors of the same type in the same field count as one. */
const toKey = (error: t.ValidationError): string =>
  isFieldValidationError(error) ? `${error.fieldError.type} ${error.fieldError.field}` : ''

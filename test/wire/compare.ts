// Compares the results of this library and of Go's decoder for a document.
import { isDeepStrictEqual } from 'node:util'
import * as E from 'fp-ts/Either'
import { fieldErrors } from 'io-ts-kubernetes/errors'
import * as exact from 'io-ts-kubernetes/exact'
import { fromJson } from 'io-ts-kubernetes/json'
import { toGoForm, withoutNilSlices, withoutNullCreation } from '../support/goForm'
import type { SomeModel } from '../support/models'
import { type Difference, differences, isOtherKind } from './differences'

/** A document, and the result of Go's decoder. */
export interface Row {
  /** Absent for `authentication.k8s.io/v1` and `v1`. */
  readonly apiVersion?: string
  readonly kind: string
  readonly input: string
  readonly accept: boolean
  /** The kind that Go decoded, if it is known. */
  readonly made?: string
  readonly output: string | null
  readonly error: string | null
  readonly strictErrors: ReadonlyArray<string>
}

/** Returns the errors of Go's strict mode without duplicate fields, which a parsed value does not show. */
export const unknownFields = (strictErrors: ReadonlyArray<string>): ReadonlyArray<string> =>
  strictErrors.filter((error) => !error.startsWith('duplicate field'))

/** The name for a difference that is not deliberate: a bug. */
export const UNEXPLAINED = 'unexplained'

type Explains = (difference: Difference) => boolean

/** Returns the differences of the result from Go's. Each one must be explained separately. */
const findings = (codec: SomeModel, row: Row, read: typeof fromJson): ReadonlyArray<Explains> => {
  const result = read(codec)(row.input)
  if (E.isLeft(result)) {
    return row.accept
      ? fieldErrors(result.left).map(
          (error) =>
            ({ refuses }) =>
              refuses?.(error, row) === true
        )
      : []
  }
  if (row.output === null) return [({ accepts }) => accepts?.(row) === true]
  // a value of another kind cannot be compared
  if (isOtherKind(row)) return [({ changes }) => changes?.(row, result.right, row.output) === true]
  const written = toGoForm(codec.description, codec.encode(result.right))
  const go = withoutNilSlices(codec.description, withoutNullCreation(JSON.parse(row.output)))
  return valueFindings(row, written, go)
}

const valueFindings = (row: Row, written: unknown, go: unknown): ReadonlyArray<Explains> =>
  isDeepStrictEqual(written, go) ? [] : [({ changes }) => changes?.(row, written, go) === true]

/** Returns the differences in the errors of strict mode. */
const strictFindings = (strictCodec: SomeModel, { input, ...row }: Row): ReadonlyArray<Explains> => {
  const errors = strictErrors(strictCodec, input)
  if (!row.accept || errors === undefined) return []
  const go = unknownFields(row.strictErrors)
  return isDeepStrictEqual(errors, go) ? [] : [({ reports }) => reports?.({ input, ...row }, errors) === true]
}

/**
 * Returns the errors of strict mode with the API server's messages, or `undefined` if the document has other errors.
 */
export const strictErrors = (strictCodec: SomeModel, input: string): ReadonlyArray<string> | undefined => {
  const result = fromJson(strictCodec)(input)
  if (E.isRight(result)) return []
  const errors = fieldErrors(result.left)
  return errors.every(({ type }) => type === 'UnknownField' || type === 'MoreErrors')
    ? errors.map(({ detail }) => detail)
    : undefined
}

const toIds = (found: ReadonlyArray<Explains>): ReadonlyArray<string> =>
  found.map((isExplainedBy) => differences.find(isExplainedBy)?.id ?? UNEXPLAINED)

/** Returns the ids of the differences that explain the result. The list is empty if the results are equal. */
export const explain = (codec: SomeModel, row: Row): ReadonlyArray<string> => toIds(findings(codec, row, fromJson))

/** Returns the same ids for two values in Go's form. */
export const explainValues = (row: Row, written: unknown, go: unknown): ReadonlyArray<string> =>
  toIds(valueFindings(row, written, go))

/** Returns the same ids for text that `io-ts-kubernetes/exact` decoded. */
export const explainExact = (codec: SomeModel, row: Row): ReadonlyArray<string> =>
  toIds(findings(codec, row, exact.fromJson as unknown as typeof fromJson))

/** Returns the ids of the differences that explain the errors of strict mode. */
export const explainStrict = (strictCodec: SomeModel, row: Row): ReadonlyArray<string> =>
  toIds(strictFindings(strictCodec, row))

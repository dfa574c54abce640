// What this library makes of a document, beside what Go's decoder makes of it.
import { isDeepStrictEqual } from 'node:util'
import * as E from 'fp-ts/Either'
import { fieldErrors } from 'io-ts-kubernetes/errors'
import * as exact from 'io-ts-kubernetes/exact'
import { fromJson } from 'io-ts-kubernetes/json'
import { toGoForm, withoutNilSlices, withoutNullCreation } from '../support/goForm'
import type { SomeModel } from '../support/models'
import { type Difference, differences, isOtherKind } from './differences'

/** A document, and what Go's own decoder makes of it. */
export interface Row {
  readonly kind: string
  readonly input: string
  readonly accept: boolean
  /** The kind that Go made of it, where that is known. */
  readonly made?: string
  readonly output: string | null
  readonly error: string | null
  readonly strictErrors: ReadonlyArray<string>
}

/** What Go's strict mode reports, without what a parsed value does not show. */
export const unknownFields = (strictErrors: ReadonlyArray<string>): ReadonlyArray<string> =>
  strictErrors.filter((error) => !error.startsWith('duplicate field'))

/** The name of a difference that is none of the deliberate ones: a mistake. */
export const UNEXPLAINED = 'unexplained'

type Explains = (difference: Difference) => boolean

/** How verdict or value differ from Go's: each finding, to be explained by itself. */
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
  // nothing of another kind can be compared
  if (isOtherKind(row)) return [({ changes }) => changes?.(row, result.right, row.output) === true]
  const written = toGoForm(codec.description, codec.encode(result.right))
  const go = withoutNilSlices(codec.description, withoutNullCreation(JSON.parse(row.output)))
  return isDeepStrictEqual(written, go) ? [] : [({ changes }) => changes?.(row, written, go) === true]
}

/** The same of what strict mode reports. */
const strictFindings = (strictCodec: SomeModel, { input, ...row }: Row): ReadonlyArray<Explains> => {
  const errors = strictErrors(strictCodec, input)
  if (!row.accept || errors === undefined) return []
  const go = unknownFields(row.strictErrors)
  return isDeepStrictEqual(errors, go) ? [] : [({ reports }) => reports?.({ input, ...row }, errors) === true]
}

/** What strict mode reports of a document, in the API server's words; nothing of one that does not decode anyway. */
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

/** The deliberate differences that make verdict and value another than Go's: none where they are the same. */
export const explain = (codec: SomeModel, row: Row): ReadonlyArray<string> => toIds(findings(codec, row, fromJson))

/** The same of text that is read exactly. */
export const explainExact = (codec: SomeModel, row: Row): ReadonlyArray<string> =>
  toIds(findings(codec, row, exact.fromJson as unknown as typeof fromJson))

/** The same of what strict mode reports. */
export const explainStrict = (strictCodec: SomeModel, row: Row): ReadonlyArray<string> =>
  toIds(strictFindings(strictCodec, row))

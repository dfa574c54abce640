/**
 * From JSON text to a value, exactly as Go decodes it.
 *
 * @since 0.1.0
 */
import * as E from 'fp-ts/Either'
import type * as t from 'io-ts'
import { type Codec, getDecodeOwned } from '../codec/Codec'
import { type FieldError, type FieldErrorType, isFieldValidationError, toValidationError } from '../errors/FieldError'
import { toWellFormed } from '../go/quote'
import type { FieldPath } from '../errors/FieldPath'
import { makeReport } from '../errors/report'
import { findUnknownFields } from '../codec/interpret/strict'
import { fieldErrors } from '../errors'
import { refuseText } from '../json/fromJson'
import { hasDuplicates } from './carried'
import { getLosesNothing } from './proof'
import { type Read, readText } from './read'
import { decodeUtf8 } from './utf8'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A decoded value, and the errors that `fieldValidation=Strict` would report for its text: unknown and duplicate
 * fields, in the order of the text, at most 100.
 *
 * @category model
 * @since 0.1.0
 */
export interface WithWarnings<A> {
  readonly value: A
  readonly warnings: ReadonlyArray<FieldError>
}

// -------------------------------------------------------------------------------------
// destructors
// -------------------------------------------------------------------------------------

/**
 * Decodes JSON text exactly as Go does. Pass bytes rather than a string, if you have them: the decoder that made the
 * string may have replaced invalid bytes differently from Go, or removed a byte order mark.
 *
 * - `lenient(codec)`: accepts the documents that Go accepts, and returns Go's value. Duplicate fields are merged, a
 *   wrong type in any occurrence is an error, and integers are recognised by their spelling, so `3600.0` is not one
 * - `strict(lenient(codec))`: unknown and duplicate fields are errors, as with `fieldValidation=Strict`
 * - other codecs accept fewer documents, and return the same values
 *
 * Go accepts some documents that are a Left here: those with an integer beyond 2^53-1, those with bytes as a list of
 * numbers, and those whose `fieldsV1` is not an object, or has duplicate keys or numbers that JavaScript cannot
 * represent. Never throws.
 *
 * @example
 * import { either as E } from 'fp-ts'
 * import { TokenReview } from 'io-ts-kubernetes/authentication/v1'
 * import { lenient } from 'io-ts-kubernetes/codec'
 * import { fromJson } from 'io-ts-kubernetes/exact'
 *
 * assert.deepStrictEqual(
 *   fromJson(lenient(TokenReview))('{"spec":{"token":"a"},"spec":{"audiences":["x"]}}'),
 *   E.right({ spec: { token: 'a', audiences: ['x'] } })
 * )
 *
 * @category destructors
 * @since 0.1.0
 */
export const fromJson = <A>(codec: Codec<A>): ((input: string | Uint8Array) => t.Validation<A>) => {
  const read = getRead(codec, () => false)
  return (input) => read(input).result
}

/**
 * Decodes JSON text as `fromJson` does, and also returns the errors that strict mode would report. An API server does
 * this by default, and sends these warnings to the client.
 *
 * @example
 * import { either as E } from 'fp-ts'
 * import { TokenReview } from 'io-ts-kubernetes/authentication/v1'
 * import { lenient } from 'io-ts-kubernetes/codec'
 * import { fromJsonWithWarnings } from 'io-ts-kubernetes/exact'
 *
 * assert.deepStrictEqual(
 *   fromJsonWithWarnings(lenient(TokenReview))('{"spec":{"token":"a","token":null}}'),
 *   E.right({
 *     value: { spec: { token: 'a' } },
 *     warnings: [{ type: 'DuplicateField', field: 'spec.token', detail: 'duplicate field "spec.token"' }]
 *   })
 * )
 *
 * @category destructors
 * @since 0.1.0
 */
export const fromJsonWithWarnings = <A>(
  codec: Codec<A>
): ((input: string | Uint8Array) => E.Either<t.Errors, WithWarnings<A>>) => {
  const read = getRead(codec, hasUnknownFields)
  return (input) => {
    const { result, strictErrors } = read(input)
    return E.map((value: A) => ({ value, warnings: fieldErrors(strictErrors) }))(result)
  }
}

/**
 * Returns a function that decodes a text. If `JSON.parse` loses nothing of it, its result is decoded. `readText` decodes
 * all other texts, and texts with strict errors: these are reported in the order of the text, which a parsed object does
 * not keep.
 */
const getRead = <A>(
  codec: Codec<A>,
  hasStrictErrors: (codec: Codec<A>, tree: unknown) => boolean
): ((input: string | Uint8Array) => Read<A>) => {
  const decode = getDecodeOwned(codec)
  const losesNothing = getLosesNothing(codec)
  return (input) => {
    const parsed = parse(input)
    if (parsed === undefined) return { result: refuseText(codec), strictErrors: [] }
    const { text, tree } = parsed
    if (losesNothing(text, tree) && !hasStrictErrors(codec, tree)) {
      const result = decode(tree)
      if (E.isRight(result) || !result.left.some(isUnknownField)) return { result, strictErrors: [] }
    }
    return readText(codec, text)
  }
}

interface Parsed {
  readonly text: string
  readonly tree: unknown
}

const parse = (input: string | Uint8Array): Parsed | undefined => {
  try {
    const text = typeof input === 'string' ? (HALF.test(input) ? toWellFormed(input) : input) : decodeUtf8(input)
    return { text, tree: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/** Matches a lone surrogate. */
const HALF = /[\ud800-\udfff]/u

const isOfType =
  (type: FieldErrorType) =>
  (error: t.ValidationError): boolean =>
    isFieldValidationError(error) && error.fieldError.type === type

const isUnknownField = /*#__PURE__*/ isOfType('UnknownField')

const hasUnknownFields = <A>(codec: Codec<A>, tree: unknown): boolean => {
  const report = makeReport()
  const root: FieldPath = { _tag: 'Root', context: [{ key: '', type: codec }] }
  findUnknownFields(codec.description)(report, root, tree)
  return report.errors.length > 0
}

/**
 * Decodes JSON text as `fromJson` does. Refuses text in which a key occurs twice in an object, at any depth, unknown
 * fields included. The path of a duplicate key inside an unknown field is not reported, because the sender chose it.
 *
 * @internal
 */
export const fromJsonOnce = <A>(codec: Codec<A>): ((input: string | Uint8Array) => t.Validation<A>) => {
  const decode = getDecodeOwned(codec)
  const losesNothing = getLosesNothing(codec)
  return (input) => {
    const parsed = parse(input)
    if (parsed === undefined) return refuseText(codec)
    const { text, tree } = parsed
    if (losesNothing(text, tree)) return decode(tree)
    const { result, strictErrors } = readText(codec, text)
    if (E.isLeft(result)) return result
    const duplicates = strictErrors.filter(isOfType('DuplicateField'))
    if (duplicates.length > 0) return E.left(duplicates)
    return hasDuplicates(text)
      ? E.left([
          toValidationError([{ key: '', type: codec }], {
            type: 'DuplicateField',
            field: '',
            detail: 'must not contain a key twice in an object'
          })
        ])
      : result
  }
}

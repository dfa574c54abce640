/**
 * From JSON text to a value, exactly as Go reads it: for programs that read what an API server will read after them.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
import * as E from 'fp-ts/Either'
import type * as t from 'io-ts'
import { type Codec, decodeOwned } from '../codec/Codec'
import { type FieldError, type FieldErrorType, isFieldValidationError, toValidationError } from '../errors/FieldError'
import { toWellFormed } from '../go/quote'
import type { FieldPath } from '../errors/FieldPath'
import { makeReport } from '../errors/report'
import { findUnknownFields } from '../codec/interpret/strict'
import { fieldErrors } from '../errors'
import { invalidJson } from '../json'
import { hasDuplicates } from './carried'
import { getHidden } from './proof'
import { readText } from './read'
import { decodeUtf8 } from './utf8'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A decoded value, and what `fieldValidation=Strict` would say of its text: unknown and duplicate fields, in the order of
 * the text, 100 at most.
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
 * Decodes JSON text as Go decodes it. Bytes are better than a string: whoever made the string may already have replaced
 * invalid bytes in another way than Go, or dropped a byte order mark.
 *
 * With `lenient(codec)`, the verdict and the value are Go's: a field that stands twice is merged, a wrong type in any
 * occurrence is an error, and an integer is what Go spells as one. With `strict(lenient(codec))`, unknown and duplicate
 * fields are errors, as for `fieldValidation=Strict`. Other codecs take less, and never read another value. Three
 * documents that Go takes are a Left: those with an integer beyond 2^53-1, and those whose `fieldsV1` is not an object, or
 * has duplicate keys or numbers that JavaScript cannot hold. Never throws.
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
export const fromJson =
  <A>(codec: Codec<A>) =>
  (input: string | Uint8Array): t.Validation<A> => {
    const parsed = parse(input)
    if (parsed === undefined) return E.left(invalidJson(codec))
    const { text, tree } = parsed
    const hidden = getHidden(text, tree, codec.description)
    if (hidden !== 'perhaps') {
      const result = decodeOwned(codec, tree)
      // unknown fields are reported in the order of the text, which an object does not keep
      if (E.isRight(result) ? hidden === 'nothing' : !result.left.some(isUnknownField)) return result
    }
    const { result, strictErrors } = readText(codec, text)
    return E.isRight(result) && isStrict(codec) && strictErrors.length > 0 ? E.left(strictErrors) : result
  }

/**
 * Decodes JSON text as `fromJson` does, and also returns what strict mode would say of it: what the API server does by
 * default, which sends these warnings to the client.
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
export const fromJsonWithWarnings =
  <A>(codec: Codec<A>) =>
  (input: string | Uint8Array): E.Either<t.Errors, WithWarnings<A>> => {
    const parsed = parse(input)
    if (parsed === undefined) return E.left(invalidJson(codec))
    const { text, tree } = parsed
    if (getHidden(text, tree, codec.description) === 'nothing' && !hasUnknownFields(codec, tree)) {
      return E.map((value: A) => ({ value, warnings: [] }))(decodeOwned(codec, tree))
    }
    const { result, strictErrors } = readText(codec, text)
    if (E.isLeft(result)) return result
    return isStrict(codec) && strictErrors.length > 0
      ? E.left(strictErrors)
      : E.right({ value: result.right, warnings: fieldErrors(strictErrors) })
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

/** Half of a surrogate pair. */
const HALF = /[\ud800-\udfff]/u

const isStrict = <A>({ mode }: Codec<A>): boolean => mode.getFinder !== undefined

const isOfType =
  (type: FieldErrorType) =>
  (error: t.ValidationError): boolean =>
    isFieldValidationError(error) && error.fieldError.type === type

const isUnknownField = /*#__PURE__*/ isOfType('UnknownField')

const hasUnknownFields = <A>(codec: Codec<A>, tree: unknown): boolean => {
  const report = makeReport()
  const outermost: FieldPath = { _tag: 'Outermost', context: [{ key: '', type: codec }] }
  findUnknownFields(codec.description)(report, outermost, tree)
  return report.errors.length > 0
}

/**
 * Decodes JSON text as `fromJson` does, in which no key stands twice in an object, at any depth, in fields that the codec
 * does not know too. The path of such a key is not reported: it is the sender's.
 *
 * @internal
 */
export const fromJsonOnce =
  <A>(codec: Codec<A>) =>
  (input: string | Uint8Array): t.Validation<A> => {
    const parsed = parse(input)
    if (parsed === undefined) return E.left(invalidJson(codec))
    const { text, tree } = parsed
    if (getHidden(text, tree, codec.description) === 'nothing') return decodeOwned(codec, tree)
    const { result, strictErrors } = readText(codec, text)
    if (E.isLeft(result)) return result
    const duplicates = strictErrors.filter(isOfType('DuplicateField'))
    if (duplicates.length > 0) return E.left(duplicates)
    return hasDuplicates(text)
      ? E.left([
          toValidationError([{ key: '', type: codec }], {
            type: 'DuplicateField',
            field: '',
            detail: 'duplicate field'
          })
        ])
      : result
  }

/**
 * Errors in the terms of apimachinery's `field.Error`. Decoding and validation both report them.
 *
 * Source: k8s.io/apimachinery pkg/util/validation/field/errors.go.
 *
 * @since 0.1.0
 */
import type * as t from 'io-ts'
import { hasOwn } from '../internal/object'
import { escapeUnprintable } from '../internal/printable'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The type of an error.
 *
 * - `FieldValue…` and `InternalError` are the values of the API server's `causes[].reason`
 * - `UnknownField` and `DuplicateField` are errors of strict mode
 * - `MoreErrors` is the last error of a list that was cut. It has the number of errors that were left out. If the limit
 *   is reached inside a list or map, its remaining items are not validated, and each of them counts as one error
 *
 * @category model
 * @since 0.1.0
 */
export type FieldErrorType =
  | 'FieldValueNotFound'
  | 'FieldValueRequired'
  | 'FieldValueDuplicate'
  | 'FieldValueInvalid'
  | 'FieldValueNotSupported'
  | 'FieldValueForbidden'
  | 'FieldValueTooLong'
  | 'FieldValueTooMany'
  | 'FieldValueTooFew'
  | 'FieldValueTooShort'
  | 'FieldValueTypeInvalid'
  | 'InternalError'
  | 'UnknownField'
  | 'DuplicateField'
  | 'MoreErrors'

/**
 * One error in one field.
 *
 * - `field` is the path as Kubernetes writes it: `spec.audiences[1]`, `status.user.extra[example.com/k][0]`; `''` is
 *   the whole document
 * - `detail` says what is wrong: for a wrong type, which type was expected and which was found
 * - `value` is the invalid value in Go's notation. Only validation sets it, and only if the API server prints it:
 *   decoding never repeats its input
 *
 * The errors of `fromStatus` contain the server's strings unchanged in `field`, `value` and `detail`. `value` may
 * contain invisible characters, as in Go's notation. `formatFieldError` escapes all three.
 *
 * @category model
 * @since 0.1.0
 */
export interface FieldError {
  readonly type: FieldErrorType
  readonly field: string
  readonly detail: string
  readonly value?: string
}

/**
 * The `ValidationError` of io-ts, as the codecs of this library return it. The input cannot be reached from it: `value`
 * and every `context[].actual` are left out. `fieldError` has the same facts.
 *
 * @category model
 * @since 0.1.0
 */
export interface FieldValidationError extends t.ValidationError {
  readonly fieldError: FieldError
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Returns an error of decoding. Its message is what `formatFieldError` returns. Nothing is escaped again, because
 * `field` and `detail` of such an error are already printable.
 *
 * @internal
 */
export const toValidationError = (context: t.Context, fieldError: FieldError): FieldValidationError => ({
  value: undefined,
  context,
  message: errorLine(fieldError),
  fieldError
})

// -------------------------------------------------------------------------------------
// refinements
// -------------------------------------------------------------------------------------

/**
 * Returns true if a codec of this library made the error.
 *
 * @category refinements
 * @since 0.1.0
 */
export const isFieldValidationError = (error: t.ValidationError): error is FieldValidationError =>
  hasOwn(error, 'fieldError')

// -------------------------------------------------------------------------------------
// destructors
// -------------------------------------------------------------------------------------

/**
 * The API server's label of each type of error, such as `Invalid value`; `''` for the types that are not such a reason.
 *
 * @internal
 */
export const typeLabels: { readonly [T in FieldErrorType]: string } = {
  FieldValueNotFound: 'Not found',
  FieldValueRequired: 'Required value',
  FieldValueDuplicate: 'Duplicate value',
  FieldValueInvalid: 'Invalid value',
  FieldValueNotSupported: 'Unsupported value',
  FieldValueForbidden: 'Forbidden',
  FieldValueTooLong: 'Too long',
  FieldValueTooMany: 'Too many',
  FieldValueTooFew: 'Too few',
  FieldValueTooShort: 'Too short',
  FieldValueTypeInvalid: 'Invalid value',
  InternalError: 'Internal error',
  UnknownField: '',
  DuplicateField: '',
  MoreErrors: ''
}

const join = (a: string, b: string): string => (a === '' ? b : b === '' ? a : `${a}: ${b}`)

/**
 * Returns the error without its field, in the API server's words: `causes[].message` of a Status.
 *
 * @internal
 */
export const errorBody = (error: FieldError): string =>
  join(join(typeLabels[error.type], shownValue(error)), error.detail)

/**
 * Returns the error's own `value`, or `''` if it is absent.
 *
 * @internal
 */
export const shownValue = (error: FieldError): string => (hasOwn(error, 'value') ? (error.value ?? '') : '')

/**
 * Returns the API server's line for an error.
 *
 * @internal
 */
export const errorLine = (error: FieldError): string =>
  error.type === 'UnknownField' || error.type === 'DuplicateField' ? error.detail : join(error.field, errorBody(error))

/**
 * Returns the error without its field: `Invalid value: 599: may not specify a duration less than 10 minutes`. It is one
 * line: characters that control a terminal and invisible characters are escaped (`\u202e`). `toStatus` does not escape
 * them; nor does the API server.
 *
 * @category destructors
 * @since 0.1.0
 */
export const formatErrorBody = (error: FieldError): string => escapeUnprintable(errorBody(error))

/**
 * Returns the API server's line for an error, with its field. It is one line, escaped as in `formatErrorBody`, and may
 * be logged.
 *
 * @example
 * import { formatFieldError } from 'io-ts-kubernetes/errors'
 *
 * assert.strictEqual(
 *   formatFieldError({
 *     type: 'FieldValueInvalid',
 *     field: 'spec.expirationSeconds',
 *     value: '599',
 *     detail: 'may not specify a duration less than 10 minutes'
 *   }),
 *   'spec.expirationSeconds: Invalid value: 599: may not specify a duration less than 10 minutes'
 * )
 *
 * @category destructors
 * @since 0.1.0
 */
export const formatFieldError = (error: FieldError): string => escapeUnprintable(errorLine(error))

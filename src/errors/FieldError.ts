/**
 * The vocabulary of apimachinery's `field.Error`, in which decoding and validation report what is wrong.
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
 * What kind of mistake it is. The `FieldValue…` words and `InternalError` are the API server's `causes[].reason`;
 * `UnknownField` and `DuplicateField` are strict mode's, `MoreErrors` stands last in a list that was cut. It counts what was left out: of a list
 * or map in which there were enough errors, all that follows, which is not looked at any more.
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
 * One mistake in one field.
 *
 * - `field` is Kubernetes' path: `spec.audiences[1]`, `status.user.extra[example.com/k][0]`; `''` is the whole document
 * - `detail` says what was expected and what kind of thing came
 * - `value` is the offending value in Go's rendering; only validation sets it, and only where the API server prints it:
 *   decoding never repeats its input
 *
 * The errors of `fromStatus` hold a server's raw text in `field`, `value` and `detail`. `value` may hold characters that
 * are not visible, as Go's rendering does. `formatFieldError` escapes all three.
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
 * io-ts's `ValidationError` as the codecs of this library make it: `value` and every `context[].actual` are left out,
 * so that the input cannot be reached from it, and the same facts stand in `fieldError`.
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
 * Returns an error of decoding. Its message is what `formatFieldError` returns: the field and the detail of such an error
 * are printable already, so nothing is escaped again.
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
 * Is this error of a codec of this library?
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
 * The API server's words for a type of error: it has none for those that are not `causes`.
 *
 * @internal
 */
export const typeText: { readonly [T in FieldErrorType]: string } = {
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
 * Returns the error without its field, in the API server's own words: `causes[].message` of a Status.
 *
 * @internal
 */
export const errorBody = (error: FieldError): string =>
  join(join(typeText[error.type], shownValue(error)), error.detail)

/**
 * Returns the error's own value, `''` if it has none.
 *
 * @internal
 */
export const shownValue = (error: FieldError): string => (hasOwn(error, 'value') ? (error.value ?? '') : '')

/**
 * Returns the API server's own line for an error.
 *
 * @internal
 */
export const errorLine = (error: FieldError): string =>
  error.type === 'UnknownField' || error.type === 'DuplicateField' ? error.detail : join(error.field, errorBody(error))

/**
 * Returns the error without its field: `Invalid value: 599: may not specify a duration less than 10 minutes`. It is one
 * line: characters that steer a terminal or that are not visible are escaped (`\u202e`). `toStatus` keeps them, as the
 * API server does.
 *
 * @category destructors
 * @since 0.1.0
 */
export const formatErrorBody = (error: FieldError): string => escapeUnprintable(errorBody(error))

/**
 * Returns the API server's line for an error, with its field. It is one line, escaped as in `formatErrorBody`, and may be
 * logged.
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

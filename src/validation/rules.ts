/**
 * Constructors of errors in the format of Go's `field.Error`, and validators from rules.
 */
import * as E from 'fp-ts/Either'
import { isNonEmpty } from 'fp-ts/Array'
import type { NonEmptyArray } from 'fp-ts/NonEmptyArray'
import { type FieldError, shownValue } from '../errors/FieldError'
import { goQuote } from '../go/quote'
import { MAX_ERRORS, moreErrors } from '../errors/report'
import type { TextRule } from './text'

// -------------------------------------------------------------------------------------
// errors
// -------------------------------------------------------------------------------------

/**
 * Returns the error for an absent or empty field.
 *
 * @internal
 */
export const required = (field: string, detail: string): FieldError => ({ type: 'FieldValueRequired', field, detail })

/**
 * Returns the error for an invalid value that is not shown.
 *
 * @internal
 */
export const refused = (field: string, detail: string): FieldError => ({ type: 'FieldValueInvalid', field, detail })

/**
 * Returns the error for a field that must not be set.
 *
 * @internal
 */
export const forbidden = (field: string, detail: string): FieldError => ({ type: 'FieldValueForbidden', field, detail })

/**
 * Returns the error for an invalid value. `value` is in Go's notation.
 *
 * @internal
 */
export const invalid = (field: string, value: string, detail: string): FieldError => ({
  type: 'FieldValueInvalid',
  field,
  value,
  detail
})

/**
 * Returns the error for a value that is not one of the supported ones. `value` is in Go's notation.
 *
 * @internal
 */
export const notSupported = (field: string, value: string, ...supported: ReadonlyArray<string>): FieldError => ({
  type: 'FieldValueNotSupported',
  field,
  value,
  detail: `supported values: ${supported.map(goQuote).join(', ')}`
})

/**
 * Returns the error for a string that is too long.
 *
 * @internal
 */
export const tooLong = (field: string, maxBytes: number): FieldError => ({
  type: 'FieldValueTooLong',
  field,
  detail: `may not be more than ${maxBytes} bytes`
})

/**
 * The errors of a rule for the string in a field.
 *
 * @internal
 */
export function* invalidText(field: string, text: string, rule: TextRule): Rules {
  for (const message of rule(text)) yield invalid(field, goQuote(text), message)
}

// -------------------------------------------------------------------------------------
// validators
// -------------------------------------------------------------------------------------

/**
 * The errors of a value, generated one by one: an invalid document can have a million errors, or a hundred errors that
 * all show the same megabyte.
 *
 * @internal
 */
export type Rules = Generator<FieldError, void, undefined>

/** The maximum number of characters in all fields, values and details. */
const MAX_SIZE = 16_777_216

/**
 * Returns a validator from rules. It returns at most 100 errors, and then one error with the number of those left out.
 *
 * @internal
 */
/*#__NO_SIDE_EFFECTS__*/
export const getValidator =
  <A>(rules: (a: A) => Iterable<FieldError>): ((a: A) => E.Either<NonEmptyArray<FieldError>, A>) =>
  (a) => {
    const errors: Array<FieldError> = []
    let size = 0
    let more = 0
    try {
      for (const error of rules(a)) {
        size += error.field.length + shownValue(error).length + error.detail.length
        if (errors.length === 0 || (errors.length < MAX_ERRORS && size <= MAX_SIZE)) errors.push(error)
        else more++
      }
    } catch (error) {
      // The value is too long for one string. Count its error, and stop.
      if (!(error instanceof RangeError)) throw error
      more++
    }
    if (more > 0) errors.push(moreErrors(more))
    return isNonEmpty(errors) ? E.left(errors) : E.right(a)
  }

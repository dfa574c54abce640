/**
 * A list of errors that stops growing: one bad document must not make a million of them.
 *
 * @internal
 */
import type * as t from 'io-ts'
import { type FieldErrorType, toValidationError } from './FieldError'
import { type Place, toContext, toPath } from './place'

const MAX_ERRORS = 100

/**
 * The errors so far, and how many more there were.
 *
 * @internal
 */
export interface Report {
  readonly errors: t.Errors
  more: number
}

/**
 * @internal
 */
export const makeReport = (): Report => ({ errors: [], more: 0 })

/**
 * Adds an error, or counts it where there are enough.
 *
 * @internal
 */
export const addError = (report: Report, place: Place, type: FieldErrorType, detail: string): void => {
  if (report.errors.length < MAX_ERRORS) {
    report.errors.push(toValidationError(toContext(place), { type, field: toPath(place), detail }))
  } else {
    report.more++
  }
}

/**
 * The errors, and in the last place the count of those left out.
 *
 * @internal
 */
export const toErrors = (report: Report, outermost: Place): t.Errors =>
  report.more === 0
    ? report.errors
    : [
        ...report.errors,
        toValidationError(toContext(outermost), {
          type: 'MoreErrors',
          field: '',
          detail: report.more === 1 ? '1 more error' : `${report.more} more errors`
        })
      ]

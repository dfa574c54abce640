/** A list of errors with a maximum length: one invalid document must not create a million errors. */
import type * as t from 'io-ts'
import { type FieldError, type FieldErrorType, toValidationError } from './FieldError'
import { pushOwn } from '../internal/object'
import { toPathAndContext, type FieldPath } from './FieldPath'

/**
 * The maximum number of errors for one document.
 *
 * @internal
 */
export const MAX_ERRORS = 100

/**
 * The errors so far, and the number of errors left out (`more`).
 *
 * @internal
 */
export interface Report {
  readonly errors: t.Errors
  more: number
  /** True if a part could not be validated although it may be possible to decode it. */
  hasUnreadable: boolean
}

/**
 * Returns an empty report.
 *
 * @internal
 */
export const makeReport = (): Report => ({ errors: [], more: 0, hasUnreadable: false })

/**
 * Returns true if further errors are only counted.
 *
 * @internal
 */
export const isFull = (report: Report): boolean => report.errors.length >= MAX_ERRORS

/**
 * Counts errors that are left out.
 *
 * @internal
 */
export const addMore = (report: Report, count: number): void => {
  report.more += count
}

/**
 * Adds an error. If the report is full, the error is only counted.
 *
 * @internal
 */
export const addError = (report: Report, path: FieldPath, type: FieldErrorType, detail: string): void => {
  if (isFull(report)) {
    addMore(report, 1)
  } else {
    const { context, path: field } = toPathAndContext(path)
    pushOwn(report.errors, toValidationError(context, { type, field, detail }))
  }
}

/**
 * Returns the error with the number of errors left out.
 *
 * @internal
 */
export const moreErrors = (more: number): FieldError => ({
  type: 'MoreErrors',
  field: '',
  detail: more === 1 ? '1 more error' : `${more} more errors`
})

/**
 * Returns the errors, followed by the number of errors left out if there are any.
 *
 * @internal
 */
export const toErrors = (report: Report, root: FieldPath): t.Errors =>
  report.more === 0
    ? report.errors
    : [...report.errors, toValidationError(toPathAndContext(root).context, moreErrors(report.more))]

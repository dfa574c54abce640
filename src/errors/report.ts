/**
 * A list of errors that stops growing: one bad document must not make a million of them.
 */
import type * as t from 'io-ts'
import { type FieldError, type FieldErrorType, toValidationError } from './FieldError'
import { toPathAndContext, type FieldPath } from './FieldPath'

/**
 * As many errors are kept of one document.
 *
 * @internal
 */
export const MAX_ERRORS = 100

/**
 * The errors so far, and how many more there were.
 *
 * @internal
 */
export interface Report {
  readonly errors: t.Errors
  more: number
  /** Was there something that could not be looked at, though it may be that it can be read? */
  hasUnreadable: boolean
}

/**
 * @internal
 */
export const makeReport = (): Report => ({ errors: [], more: 0, hasUnreadable: false })

/**
 * Will further errors only be counted?
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
 * Adds an error, or counts it where there are enough.
 *
 * @internal
 */
export const addError = (report: Report, place: FieldPath, type: FieldErrorType, detail: string): void => {
  if (isFull(report)) {
    addMore(report, 1)
  } else {
    const { context, path } = toPathAndContext(place)
    report.errors.push(toValidationError(context, { type, field: path, detail }))
  }
}

/**
 * The error that stands for those left out.
 *
 * @internal
 */
export const moreErrors = (more: number): FieldError => ({
  type: 'MoreErrors',
  field: '',
  detail: more === 1 ? '1 more error' : `${more} more errors`
})

/**
 * The errors, and in the last place the count of those left out.
 *
 * @internal
 */
export const toErrors = (report: Report, outermost: FieldPath): t.Errors =>
  report.more === 0
    ? report.errors
    : [...report.errors, toValidationError(toPathAndContext(outermost).context, moreErrors(report.more))]

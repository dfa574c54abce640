/**
 * The paths and queries of calls.
 *
 * @since 0.1.0
 */
import type { FieldError } from '../errors/FieldError'
import { toWellFormed } from '../go/quote'
import { ownFields } from '../internal/ownFields'

// -------------------------------------------------------------------------------------
// queries
// -------------------------------------------------------------------------------------

/**
 * How the server shall treat an object that is posted.
 *
 * Source: `metav1.CreateOptions`, k8s.io/apimachinery pkg/apis/meta/v1/types.go; `pretty` is every call's.
 *
 * @category model
 * @since 0.1.0
 */
export interface CreateOptions {
  /** `All`: go through everything, and keep nothing. */
  readonly dryRun?: 'All'
  /** Who is changing the object, in at most 128 bytes of printable characters. */
  readonly fieldManager?: string
  /** What to do about fields that are unknown or stand twice; Kubernetes 1.25 and later warns unless told. */
  readonly fieldValidation?: 'Ignore' | 'Warn' | 'Strict'
  /** Shall the answer be indented? */
  readonly pretty?: boolean
}

/**
 * The query, with its question mark; nothing for no options. Half a surrogate pair, which no query can hold, is U+FFFD.
 *
 * @internal
 */
export const toQuery = (options: CreateOptions): string => {
  const { dryRun, fieldManager, fieldValidation, pretty } = ownFields(options)
  const parameters = Object.entries({ dryRun, fieldManager, fieldValidation, pretty }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escape(String(value))}`]
  )
  return parameters.length === 0 ? '' : `?${parameters.join('&')}`
}

// -------------------------------------------------------------------------------------
// paths
// -------------------------------------------------------------------------------------

/**
 * What is wrong with a name that shall be one segment of a path: nothing where it can be.
 *
 * Source: `IsValidPathSegmentName`, k8s.io/apimachinery pkg/api/validation/path/name.go.
 *
 * @internal
 */
export const segmentErrors = (field: string, name: string): ReadonlyArray<FieldError> => {
  if (name === '') return [{ type: 'FieldValueRequired', field, detail: 'may not be empty' }]
  const details = [
    ...['.', '..'].filter((other) => name === other).map((other) => `may not be '${other}'`),
    ...['/', '%'].filter((part) => name.includes(part)).map((part) => `may not contain '${part}'`),
    ...(name === toWellFormed(name) ? [] : ['may not contain half a surrogate pair'])
  ]
  return details.map((detail) => ({ type: 'FieldValueInvalid', field, detail }))
}

/**
 * A text as a segment of a path, or as a value of a query.
 *
 * @internal
 */
export const escape = (text: string): string => encodeURIComponent(toWellFormed(text))

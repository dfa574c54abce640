/**
 * Paths and queries of calls.
 *
 * @since 0.1.0
 */
import type { FieldError } from '../errors/FieldError'
import { isWellFormed, toWellFormed } from '../go/quote'
import { ownFields } from '../internal/property'

// -------------------------------------------------------------------------------------
// queries
// -------------------------------------------------------------------------------------

/**
 * Options for how the server processes a posted object.
 *
 * Source: `metav1.CreateOptions`, k8s.io/apimachinery pkg/apis/meta/v1/types.go; `pretty` is an option of every call.
 *
 * @category model
 * @since 0.1.0
 */
export interface CreateOptions {
  /** `All`: process the request completely, but store nothing. */
  readonly dryRun?: 'All'
  /** Name of the program that changes the object, at most 128 bytes of printable characters. */
  readonly fieldManager?: string
  /** How to treat unknown and duplicate fields. Since Kubernetes 1.25, the default is `Warn`. */
  readonly fieldValidation?: 'Ignore' | 'Warn' | 'Strict'
  /** True to indent the answer. */
  readonly pretty?: boolean
}

/**
 * Returns the query with its question mark, or `''` without options. A lone surrogate, which a query cannot contain,
 * becomes U+FFFD.
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
 * Returns the errors of a name that is used as one segment of a path. The list is empty if the name is valid.
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
    ...(isWellFormed(name) ? [] : ['may not contain a lone surrogate'])
  ]
  return details.map((detail) => ({ type: 'FieldValueInvalid', field, detail }))
}

/**
 * Escapes a string for a segment of a path, or for a value of a query.
 *
 * @internal
 */
export const escape = (text: string): string => encodeURIComponent(toWellFormed(text))

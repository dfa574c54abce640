/**
 * The ways in which one description can be read.
 */
import type { Description } from './description'
import type { DecodeMode } from './interpret/decode'
import type { FindUnknownFields } from './interpret/strict'

/**
 * How a codec works: `lenient` reads as Go does, `getFinder` looks out for unknown fields.
 *
 * @internal
 */
export interface Mode extends DecodeMode {
  readonly getFinder: ((description: Description) => FindUnknownFields) | undefined
}

/**
 * As the models say: `null` is nothing, and what is missing is missing.
 *
 * @internal
 */
export const defaultMode: Mode = { lenient: false, getFinder: undefined }

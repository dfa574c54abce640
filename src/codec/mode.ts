/**
 * The ways in which one description can be read.
 */
import type { Description } from './description'
import type { ReadMode } from './read'
import type { Finder } from './strict'

/**
 * How a codec works: `lenient` reads as Go does, `getFinder` looks out for unknown fields.
 *
 * @internal
 */
export interface Mode extends ReadMode {
  readonly getFinder: ((description: Description) => Finder) | undefined
}

/**
 * As the models say: `null` is nothing, and what is missing is missing.
 *
 * @internal
 */
export const standard: Mode = { lenient: false, getFinder: undefined }

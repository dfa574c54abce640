/**
 * The ways in which one description can be read.
 */
import type { Description } from './description'
import type { Fast } from './fast'
import type { ReadMode } from './read'
import type { Finder } from './strict'

/**
 * How a codec works: `lenient` reads as Go does, `getFinder` looks out for unknown fields, `fast` is straight-line code
 * that is tried first.
 *
 * @internal
 */
export interface Mode extends ReadMode {
  readonly fast: Fast<unknown> | undefined
  readonly getFinder: ((description: Description) => Finder) | undefined
}

/**
 * As the models say: `null` is nothing, and what is missing is missing.
 *
 * @internal
 */
export const standard: Mode = { lenient: false, fast: undefined, getFinder: undefined }

/**
 * The modes of a codec: how one description is decoded.
 */
import type { Description } from './description'
import type { DecodeMode } from './interpret/decode'
import type { FindUnknownFields } from './interpret/strict'

/**
 * The mode of a codec.
 *
 * - `lenient`: decodes as Go does, so an absent required field gets its zero value
 * - `findUnknownFields`: present in strict mode, which refuses unknown fields. It is a function, not a flag: bundles
 *   without strict codecs then do not contain it
 *
 * @internal
 */
export interface Mode extends DecodeMode {
  readonly findUnknownFields: ((description: Description) => FindUnknownFields) | undefined
}

/**
 * The mode without `strict` and `lenient`: in an optional field `null` is absent, unknown fields are ignored, and an
 * absent required field is an error.
 *
 * @internal
 */
export const defaultMode: Mode = { lenient: false, findUnknownFields: undefined }

/**
 * Returns true if the mode refuses unknown fields.
 *
 * @internal
 */
export const isStrict = (mode: Mode): boolean => mode.findUnknownFields !== undefined

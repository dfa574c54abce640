/**
 * The modes of a codec: how one description is decoded.
 */
import type { Description } from './description'
import type { DecodeMode } from './interpret/decode'
import type { FindUnknownFields } from './interpret/strict'

/**
 * - `lenient`: decodes as Go does, which has zero values for absent required fields
 * - `findUnknownFields`: present in strict mode, which refuses unknown fields. It is a function and no flag, so that bundles
 *   without strict codecs leave it out
 *
 * @internal
 */
export interface Mode extends DecodeMode {
  readonly findUnknownFields: ((description: Description) => FindUnknownFields) | undefined
}

/**
 * The mode of a model as it is described: `null` is absent, unknown fields are ignored, required fields are required.
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

/**
 * Decodes JSON text to a value exactly as Go does: for programs that check a document before an API server decodes the
 * same text.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export { fromJson, fromJsonWithWarnings, type WithWarnings } from './fromJson'
// a type that the signatures name
export type { Codec } from '../codec'

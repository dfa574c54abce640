/**
 * From JSON text to a value, exactly as Go decodes it: for programs that decode what an API server decodes after them.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export { fromJson, fromJsonWithWarnings, type WithWarnings } from './fromJson'
// a type that the signatures name
export type { Codec } from '../codec'

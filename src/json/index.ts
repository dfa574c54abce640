/**
 * From JSON text to a value, and back.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export { fromJson } from './fromJson'
export { toJson } from './toJson'

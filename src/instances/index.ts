/**
 * Type class instances for every model, derived from its description.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export { getEq } from './eq'
export { getOrd } from './ord'
export { getShow } from './show'

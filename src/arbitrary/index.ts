/**
 * Arbitrary values and documents of every model, and the laws that they obey: for fast-check, which only this entry
 * needs.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export { type InvalidDocument, getInvalidDocumentArbitrary } from './invalid'
export { codecLaws, type Law } from './laws/codecLaws'
export type { ArbitraryOptions, Overrides, PartOverrides } from './options'
export { getArbitrary } from './value'
export { getWireArbitrary } from './wire'

/**
 * Arbitrary values and documents of every model for fast-check, and the laws of codecs. Only this entry point needs
 * fast-check.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export { type InvalidDocument, getInvalidDocumentArbitrary } from './invalid'
export { codecLaws, type Law } from './laws/codecLaws'
export type { ArbitraryOptions, Overrides, PartOverrides } from './options'
export { getArbitrary } from './value'
export { getWireArbitrary } from './wire'

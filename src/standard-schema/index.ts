/**
 * Converts any codec to a Standard Schema, which many forms, routers and clients accept.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export type { StandardIssue, StandardProps, StandardResult, StandardSchema } from './StandardSchema'
export { toStandardSchema } from './toStandardSchema'

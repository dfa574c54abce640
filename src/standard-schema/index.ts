/**
 * Any codec as a Standard Schema: what many forms, routers and clients take, whichever library it is of.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export type { StandardIssue, StandardProps, StandardResult, StandardSchema } from './StandardSchema'
export { toStandardSchema } from './toStandardSchema'

/**
 * The models of Kubernetes' authentication API, and what they need of `meta/v1`.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
// meta/v1 comes first: it has as values what authentication/v1 has as types
export * from './meta/v1'
export * from './authentication/v1'

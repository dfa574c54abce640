/**
 * The models of Kubernetes' authentication API, and what they need of `meta/v1`.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export * from './authentication/v1'
export * from './meta/v1'

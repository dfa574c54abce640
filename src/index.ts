/**
 * The models of the newest stable version of each API group.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
// Written by npm run generate. Do not edit.
export * from './meta/v1'
export * from './authentication/v1'
export * from './authorization/v1'
export * from './client-authentication/v1'

/**
 * The decision of an authorizer about a question.
 *
 * @since 0.1.0
 */
import * as O from 'fp-ts/Option'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What an authorizer decides:
 *
 * - `Allowed`: the user may perform the action
 * - `Denied`: the user may not perform the action. The API server does not ask the next authorizers
 * - `NoOpinion`: the API server asks the next authorizer, such as RBAC. If none allows the action, it is refused
 *
 * The user can read the reason.
 *
 * @category model
 * @since 0.1.0
 */
export type Decision =
  | { readonly _tag: 'Allowed'; readonly reason: O.Option<string> }
  | { readonly _tag: 'Denied'; readonly reason: string }
  | { readonly _tag: 'NoOpinion'; readonly reason: O.Option<string> }

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Returns the decision to allow the action. An API server caches it, for 5 minutes by default
 * (`--authorization-webhook-cache-authorized-ttl`).
 *
 * @category constructors
 * @since 0.1.0
 */
export const allow = (reason?: string): Decision => ({ _tag: 'Allowed', reason: O.fromNullable(reason) })

/**
 * Returns the decision to deny the action, even if RBAC allows it. An API server caches it, for 30 seconds by default
 * (`--authorization-webhook-cache-unauthorized-ttl`).
 *
 * @category constructors
 * @since 0.1.0
 */
export const deny = (reason: string): Decision => ({ _tag: 'Denied', reason })

/**
 * Returns the decision to leave the action to the next authorizer. An API server caches it as long as a denial.
 *
 * @category constructors
 * @since 0.1.0
 */
export const noOpinion = (reason?: string): Decision => ({ _tag: 'NoOpinion', reason: O.fromNullable(reason) })

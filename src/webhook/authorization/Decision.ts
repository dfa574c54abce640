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
 * - `Allowed`: the user may do this
 * - `Denied`: the user must not do this, whatever the next authorizers would say
 * - `NoOpinion`: the next authorizer decides, such as RBAC. If no authorizer allows it, it is forbidden
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
 * Returns the decision that the user may do this. An API server remembers it, for 5 minutes by default
 * (`--authorization-webhook-cache-authorized-ttl`).
 *
 * @category constructors
 * @since 0.1.0
 */
export const allow = (reason?: string): Decision => ({ _tag: 'Allowed', reason: O.fromNullable(reason) })

/**
 * Returns the decision that the user must not do this, even if RBAC allows it. An API server remembers it, for 30
 * seconds by default (`--authorization-webhook-cache-unauthorized-ttl`).
 *
 * @category constructors
 * @since 0.1.0
 */
export const deny = (reason: string): Decision => ({ _tag: 'Denied', reason })

/**
 * Returns the decision to leave this to the next authorizer. An API server remembers it as long as a denial.
 *
 * @category constructors
 * @since 0.1.0
 */
export const noOpinion = (reason?: string): Decision => ({ _tag: 'NoOpinion', reason: O.fromNullable(reason) })

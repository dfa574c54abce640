/**
 * Decides from the answer to a question about access whether the action is allowed.
 *
 * @since 0.1.0
 */
import * as O from 'fp-ts/Option'
import type { SubjectAccessReviewStatus } from '../authorization/v1/SubjectAccessReviewStatus'
import { ownFields } from '../internal/property'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What authorizers decided about an action. Perform it only if it is `Allowed`.
 *
 * - `Allowed`: an authorizer allows it
 * - `Denied`: an authorizer forbids it, whatever the others say
 * - `NoOpinion`: no authorizer allows it. An API server refuses such a request; a webhook leaves it to other authorizers
 *
 * `reason` and `evaluationError` are unescaped strings of the server, which may control a terminal.
 *
 * @category model
 * @since 0.1.0
 */
export interface AccessDecision {
  readonly _tag: 'Allowed' | 'Denied' | 'NoOpinion'
  readonly reason: O.Option<string>
  /** An error during the check. The decision is valid nevertheless. */
  readonly evaluationError: O.Option<string>
}

// -------------------------------------------------------------------------------------
// destructors
// -------------------------------------------------------------------------------------

/**
 * Returns the decision in the answer to a SubjectAccessReview, a LocalSubjectAccessReview or a SelfSubjectAccessReview.
 * If the answer says both `allowed` and `denied`, it is `Denied`. Without a status it is `NoOpinion`.
 *
 * @example
 * import { option as O } from 'fp-ts'
 * import { accessDecision } from 'io-ts-kubernetes/request'
 *
 * assert.deepStrictEqual(accessDecision({ status: { allowed: true, denied: true, reason: 'locked' } }), {
 *   _tag: 'Denied',
 *   reason: O.some('locked'),
 *   evaluationError: O.none
 * })
 * assert.strictEqual(accessDecision({ status: { allowed: false } })._tag, 'NoOpinion')
 *
 * @category destructors
 * @since 0.1.0
 */
export const accessDecision = (review: { readonly status?: SubjectAccessReviewStatus }): AccessDecision => {
  const status: Partial<SubjectAccessReviewStatus> = ownFields(review).status ?? {}
  const { allowed, denied = false, reason, evaluationError } = ownFields(status)
  return {
    _tag: toTag(allowed, denied),
    reason: O.fromNullable(reason),
    evaluationError: O.fromNullable(evaluationError)
  }
}

/** Untyped code may pass values that are not booleans. They allow nothing. */
const toTag = (allowed: unknown, denied: unknown): AccessDecision['_tag'] =>
  denied === true ? 'Denied' : allowed === true && denied === false ? 'Allowed' : 'NoOpinion'

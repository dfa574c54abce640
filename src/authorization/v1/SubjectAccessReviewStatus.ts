/**
 * The answer to a question about an action.
 *
 * @since 0.1.0
 */
import { boolean, model, type Model, optional, required, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { compiledSubjectAccessReviewStatus } from './generated'

/**
 * Whether an action is allowed. If `allowed` and `denied` are both false, the authorizer has no opinion, which an API
 * server treats as a refusal. `accessDecision` of `io-ts-kubernetes/request` tells the three cases apart.
 *
 * Source: `authorizationv1.SubjectAccessReviewStatus`, k8s.io/api authorization/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface SubjectAccessReviewStatus {
  /** True if the action is allowed. */
  readonly allowed: boolean
  /** True if the action is denied, whatever other authorizers say. It must not be true together with `allowed`. */
  readonly denied?: boolean
  /** Why the action is allowed or denied. */
  readonly reason?: string
  /**
   * An error during the check. The answer may be valid nevertheless: a missing role, for example, does not change what
   * other roles allow.
   */
  readonly evaluationError?: string
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const SubjectAccessReviewStatus: Model<SubjectAccessReviewStatus> = /*#__PURE__*/ withCompiled(
  model<SubjectAccessReviewStatus>('SubjectAccessReviewStatus', {
    allowed: required(boolean),
    denied: optional(boolean),
    reason: optional(string),
    evaluationError: optional(string)
  }),
  compiledSubjectAccessReviewStatus
)

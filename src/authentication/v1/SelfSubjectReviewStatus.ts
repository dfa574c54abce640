/**
 * The answer to a SelfSubjectReview.
 *
 * @since 0.1.0
 */
import { type Model, model, optional } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { UserInfo } from './UserInfo'
import { compiledSelfSubjectReviewStatus } from './generated'

/**
 * The user of a request, as the API server sees it.
 *
 * Source: `authenticationv1.SelfSubjectReviewStatus`, k8s.io/api authentication/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface SelfSubjectReviewStatus {
  /**
   * The user, or, with impersonation, the impersonated user. Impersonation sends keys of `extra` in headers, which
   * makes them lower-case.
   */
  readonly userInfo?: UserInfo
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const SelfSubjectReviewStatus: Model<SelfSubjectReviewStatus> = /*#__PURE__*/ withCompiled(
  model<SelfSubjectReviewStatus>('SelfSubjectReviewStatus', {
    userInfo: optional(UserInfo)
  }),
  compiledSelfSubjectReviewStatus
)

/**
 * The actions that a user may perform in a namespace.
 *
 * @since 0.1.0
 */
import { boolean, list, model, type Model, optional, required, string } from '../../codec'
import { withCompiled } from '../../codec/Codec'
import { NonResourceRule } from './NonResourceRule'
import { ResourceRule } from './ResourceRule'
import { compiledSubjectRulesReviewStatus } from './generated'

/**
 * The actions that a user may perform in a namespace. A rule in a list is true even if the lists are incomplete.
 *
 * Source: `authorizationv1.SubjectRulesReviewStatus`, k8s.io/api authorization/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface SubjectRulesReviewStatus {
  /** Allowed actions on resources, in no order, perhaps repeated. `null` in a document is an empty list. */
  readonly resourceRules: ReadonlyArray<ResourceRule>
  /** Allowed requests for other URL paths, in no order, perhaps repeated. `null` in a document is an empty list. */
  readonly nonResourceRules: ReadonlyArray<NonResourceRule>
  /** True if rules may be missing: an authorizer, such as a webhook, cannot list its rules. */
  readonly incomplete: boolean
  /** An error during the evaluation. If it is present, rules may be missing. */
  readonly evaluationError?: string
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const SubjectRulesReviewStatus: Model<SubjectRulesReviewStatus> = /*#__PURE__*/ withCompiled(
  model<SubjectRulesReviewStatus>('SubjectRulesReviewStatus', {
    resourceRules: required(list(ResourceRule)),
    nonResourceRules: required(list(NonResourceRule)),
    incomplete: required(boolean),
    evaluationError: optional(string)
  }),
  compiledSubjectRulesReviewStatus
)

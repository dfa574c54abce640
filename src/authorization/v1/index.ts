/**
 * The models of `authorization.k8s.io/v1`.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export { FieldSelectorAttributes } from './FieldSelectorAttributes'
export { LabelSelectorAttributes } from './LabelSelectorAttributes'
export { LocalSubjectAccessReview } from './LocalSubjectAccessReview'
export { NonResourceAttributes } from './NonResourceAttributes'
export { NonResourceRule } from './NonResourceRule'
export { ResourceAttributes } from './ResourceAttributes'
export { ResourceRule } from './ResourceRule'
export { SelfSubjectAccessReview } from './SelfSubjectAccessReview'
export { SelfSubjectAccessReviewSpec } from './SelfSubjectAccessReviewSpec'
export { SelfSubjectRulesReview } from './SelfSubjectRulesReview'
export { SelfSubjectRulesReviewSpec } from './SelfSubjectRulesReviewSpec'
export { SubjectAccessReview } from './SubjectAccessReview'
export { SubjectAccessReviewSpec } from './SubjectAccessReviewSpec'
export { SubjectAccessReviewStatus } from './SubjectAccessReviewStatus'
export { SubjectRulesReviewStatus } from './SubjectRulesReviewStatus'

// types of meta/v1 that the models use
export type {
  FieldSelectorRequirement,
  FieldsV1,
  LabelSelectorRequirement,
  ManagedFieldsEntry,
  ObjectMeta,
  OwnerReference,
  Time,
  TimeBrand
} from '../../meta/v1'

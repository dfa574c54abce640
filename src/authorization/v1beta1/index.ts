/**
 * The models of `authorization.k8s.io/v1beta1`.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export { SubjectAccessReview } from './SubjectAccessReview'
export { SubjectAccessReviewSpec } from './SubjectAccessReviewSpec'
export { FieldSelectorAttributes } from '../v1/FieldSelectorAttributes'
export { LabelSelectorAttributes } from '../v1/LabelSelectorAttributes'
export { NonResourceAttributes } from '../v1/NonResourceAttributes'
export { ResourceAttributes } from '../v1/ResourceAttributes'
export { SubjectAccessReviewStatus } from '../v1/SubjectAccessReviewStatus'

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

/**
 * The models of `authentication.k8s.io/v1beta1`. Their parts are those of v1, since the JSON is the same.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export { SelfSubjectReview } from './SelfSubjectReview'
export { SelfSubjectReviewStatus } from '../v1/SelfSubjectReviewStatus'
export { TokenReview } from './TokenReview'
export { TokenReviewSpec } from '../v1/TokenReviewSpec'
export { TokenReviewStatus } from '../v1/TokenReviewStatus'
export { UserInfo } from '../v1/UserInfo'

// types of meta/v1 that the models use
export type { FieldsV1, ManagedFieldsEntry, ObjectMeta, OwnerReference, Time, TimeBrand } from '../../meta/v1'

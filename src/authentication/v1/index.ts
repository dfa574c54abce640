/**
 * The models of `authentication.k8s.io/v1`.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export { BoundObjectReference } from './BoundObjectReference'
export { SelfSubjectReview } from './SelfSubjectReview'
export { SelfSubjectReviewStatus } from './SelfSubjectReviewStatus'
export { TokenRequest } from './TokenRequest'
export { TokenRequestSpec } from './TokenRequestSpec'
export { TokenRequestStatus } from './TokenRequestStatus'
export { TokenReview } from './TokenReview'
export { TokenReviewSpec } from './TokenReviewSpec'
export { TokenReviewStatus } from './TokenReviewStatus'
export { UserInfo } from './UserInfo'

// types of meta/v1 that the models use
export type { FieldsV1, ManagedFieldsEntry, ObjectMeta, OwnerReference, Time, TimeBrand } from '../../meta/v1'

/**
 * Common changes of the models of `authentication/v1`, with the model as the last argument, and questions about access.
 * For other changes, use optics.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export type { NamedUser } from '../authentication/NamedUser'
export { accessOf, type NoResource, type PathAttributes } from './SubjectAccessReview'
export { addAudience, bindToNode, bindToPod, bindToSecret, type ObjectName, setLifetime } from './TokenRequest'
export { acceptAudience, authenticateAs, denyAuthentication } from './TokenReview'
export { addExtra, addGroup } from './UserInfo'

// types that the signatures name
export type {
  BoundObjectReference,
  FieldsV1,
  ManagedFieldsEntry,
  ObjectMeta,
  OwnerReference,
  Time,
  TimeBrand,
  TokenRequest,
  TokenRequestSpec,
  TokenRequestStatus,
  TokenReview,
  TokenReviewSpec,
  TokenReviewStatus,
  UserInfo
} from '../authentication/v1'
export type {
  FieldSelectorAttributes,
  LabelSelectorAttributes,
  NonResourceAttributes,
  ResourceAttributes,
  SubjectAccessReview,
  SubjectAccessReviewSpec,
  SubjectAccessReviewStatus
} from '../authorization/v1'
export type { FieldSelectorRequirement, LabelSelectorRequirement } from '../meta/v1'

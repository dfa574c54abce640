/**
 * Common changes of the models of `authentication/v1`, with the model as the last argument. For other changes, use
 * optics.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export type { NamedUser } from '../authentication/NamedUser'
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

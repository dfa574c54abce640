/**
 * The API server's own rules, and its own words for what breaks them.
 *
 * They are what can be told from a document alone, of Kubernetes 1.37. Values stand in the errors as the API server
 * shows them, but no rule shows a token.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export { getObjectMetaValidator, type ObjectMetaOptions, validateObjectMeta } from './ObjectMeta'
export { fromStatus, type InvalidObject, toStatus } from './status'
export { dns1035Label, dns1123Label, dns1123Subdomain, labelValue, qualifiedName, type TextRule } from './text'
export { validateTokenRequest, validateTokenRequestName, validateTokenRequestPath } from './TokenRequest'
export { validateTokenReview } from './TokenReview'

// types that the signatures name
export type { FieldError, FieldErrorType } from '../errors'
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
export type { ListMeta, ShardInfo, Status, StatusCause, StatusDetails } from '../meta/v1'

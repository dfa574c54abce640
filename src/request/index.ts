/**
 * Calls of an API server as values: method, path, headers and body, and a function that reads the response. No I/O.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export type { HttpHeaders } from '../internal/http'
export type { NamedUser } from '../authentication/NamedUser'
export {
  createLocalSubjectAccessReview,
  createSelfSubjectAccessReview,
  createSelfSubjectRulesReview,
  createSubjectAccessReview
} from './accessCalls'
export { type AccessDecision, accessDecision } from './accessDecision'
export type { ApiAnswer, ApiCall, ApiError, ApiResponse } from './ApiCall'
export { type AuthenticatedUser, authenticatedUser, type Rejection } from './authenticatedUser'
export { createSelfSubjectReview, createToken, createTokenReview, type NamespacedName } from './calls'
export { formatApiError, formatRejection } from './format'
export { grantedAudiences } from './grantedAudiences'
export { impersonate } from './impersonate'
export type { CreateOptions } from './path'
export { getRetryDelay } from './retry'

// types that the signatures name
export type {
  BoundObjectReference,
  FieldsV1,
  ManagedFieldsEntry,
  ObjectMeta,
  OwnerReference,
  SelfSubjectReview,
  SelfSubjectReviewStatus,
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
export type { FieldError, FieldErrorType } from '../errors'
export type {
  FieldSelectorRequirement,
  LabelSelectorRequirement,
  ListMeta,
  ShardInfo,
  Status,
  StatusCause,
  StatusDetails
} from '../meta/v1'
export type {
  FieldSelectorAttributes,
  LabelSelectorAttributes,
  LocalSubjectAccessReview,
  NonResourceAttributes,
  NonResourceRule,
  ResourceAttributes,
  ResourceRule,
  SelfSubjectAccessReview,
  SelfSubjectAccessReviewSpec,
  SelfSubjectRulesReview,
  SelfSubjectRulesReviewSpec,
  SubjectAccessReview,
  SubjectAccessReviewSpec,
  SubjectAccessReviewStatus,
  SubjectRulesReviewStatus
} from '../authorization/v1'

/**
 * Calls of an API server as values: method, path, headers and body, and a function that reads the response. No I/O.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export type { HttpHeaders } from '../internal/http'
export type { NamedUser } from '../authentication/NamedUser'
export type { ApiAnswer, ApiCall, ApiError, ApiResponse } from './ApiCall'
export { type AuthenticatedUser, authenticatedUser, type Rejection } from './authenticatedUser'
export { createSelfSubjectReview, createToken, createTokenReview, type NamespacedName } from './calls'
export { formatApiError, formatRejection } from './format'
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
export type { ListMeta, ShardInfo, Status, StatusCause, StatusDetails } from '../meta/v1'

/**
 * The validation rules of the Kubernetes 1.37 API server, with its error messages.
 *
 * Only rules that need no other object of the cluster are included: those of a document, and of the path of its request.
 * Errors show values as the API server does, but no rule
 * shows a token.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export { getObjectMetaValidator, type ObjectMetaOptions, validateObjectMeta } from './ObjectMeta'
export { validateSelfSubjectRulesReview } from './SelfSubjectRulesReview'
export { fromStatus, type InvalidObject, toStatus } from './status'
export {
  validateLocalSubjectAccessReview,
  validateLocalSubjectAccessReviewPath,
  validateSelfSubjectAccessReview,
  validateSubjectAccessReview
} from './SubjectAccessReview'
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
export type {
  FieldSelectorRequirement,
  LabelSelectorRequirement,
  ListMeta,
  ShardInfo,
  Status,
  StatusCause,
  StatusDetails
} from '../meta/v1'

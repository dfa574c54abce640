/**
 * Authorization webhooks: pure functions from a request to a question and from a decision to a response, and a handler
 * that combines them.
 *
 * An API server treats an answer that it cannot read as no opinion. Therefore every answer of the handler is valid and
 * has the version of the question, and you choose the answer to a failure.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export type { HttpHeaders } from '../../internal/http'
export { allow, type Decision, deny, noOpinion } from './Decision'
export type { HttpRequest, HttpResponse } from '../Http'
export { type HandlerOptions, makeHandler } from './makeHandler'
export { formatOutcome, type OnFailure, type Outcome } from './Outcome'
export { type ApiVersion, type NonResource, parseRequest, type Question, type Resource } from './Question'
export { toErrorResponse, toResponse } from './toResponse'
export type { WebhookError } from '../WebhookError'

// types that the signatures name
export type { FieldError, FieldErrorType } from '../../errors'
export type { UserInfo } from '../../authentication/v1'
export type {
  FieldSelectorAttributes,
  LabelSelectorAttributes,
  NonResourceAttributes,
  ResourceAttributes
} from '../../authorization/v1'
export type { FieldSelectorRequirement, LabelSelectorRequirement } from '../../meta/v1'

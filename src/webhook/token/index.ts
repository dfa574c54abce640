/**
 * Token webhooks: pure functions from a request to a question and from a verdict to a response, and a handler that
 * combines them. Authentication requires a complete, explicit verdict.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export type { HttpHeaders } from '../../internal/http'
export type { NamedUser } from '../../authentication/NamedUser'
export { toResponse, toOutcome } from './toResponse'
export type { HttpRequest, HttpResponse } from '../Http'
export { type HandlerOptions, makeHandler } from './makeHandler'
export { formatOutcome, type Outcome } from './Outcome'
export { type ApiVersion, type Question, parseRequest } from './Question'
export { authenticated, denied, type Verdict } from './Verdict'
export { toErrorResponse } from './WebhookError'
export type { WebhookError } from '../WebhookError'

// types that the signatures name
export type { FieldError, FieldErrorType } from '../../errors'

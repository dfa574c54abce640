/**
 * Token webhooks: pure functions from a request to a question and from a verdict to an answer, and a handler made of
 * them. Authentication requires a complete, explicit verdict.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export type { HttpHeaders } from '../http'
export type { NamedUser } from '../NamedUser'
export { answer, toOutcome } from './answer'
export type { HttpRequest, HttpResponse } from './Http'
export { type HandlerOptions, makeHandler } from './makeHandler'
export { formatOutcome, type Outcome } from './Outcome'
export { type ApiVersion, type Question, read } from './Question'
export { authenticated, denied, type Verdict } from './Verdict'
export { refuse, type WebhookError } from './WebhookError'

// types that the signatures name
export type { FieldError, FieldErrorType } from '../errors'

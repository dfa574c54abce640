/**
 * The webhook that API servers ask whose a token is: pure functions from request to question and from verdict to answer,
 * and a handler made of them. Only an authenticator that says so in every word can make a yes of it.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export type { HttpHeaders } from '../http'
export type { NamedUser } from '../NamedUser'
export { answer } from './answer'
export type { HttpRequest, HttpResponse } from './Http'
export { type HandlerOptions, makeHandler } from './makeHandler'
export { type ApiVersion, type Question, read } from './Question'
export { authenticated, denied, type Verdict } from './Verdict'
export { refuse, type WebhookError } from './WebhookError'

// types that the signatures name
export type { FieldError, FieldErrorType } from '../errors'

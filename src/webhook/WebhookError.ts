/**
 * Errors of requests that contain no question, and responses with a Status.
 *
 * @since 0.1.0
 */
import type { NonEmptyArray } from 'fp-ts/NonEmptyArray'
import { type FieldError, formatFieldError } from '../errors/FieldError'
import { JSON_TYPE } from '../internal/http'
import { Status } from '../meta/v1/Status'
import { type Int32, int32 } from '../scalar'
import { toCause } from '../validation/status'
import { type HttpResponse, respond } from './Http'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The reason why a request contains no question. The tags are reasons of Kubernetes' Status. It contains no part of the
 * request.
 *
 * @category model
 * @since 0.1.0
 */
export type WebhookError =
  | { readonly _tag: 'MethodNotAllowed' }
  | { readonly _tag: 'UnsupportedMediaType' }
  | { readonly _tag: 'RequestEntityTooLarge'; readonly maxBodyBytes: number }
  | { readonly _tag: 'BadRequest'; readonly errors: NonEmptyArray<FieldError> }

/**
 * The kind and API group of the review that a webhook expects.
 *
 * @internal
 */
export interface ReviewKind {
  readonly kind: string
  readonly group: string
}

// -------------------------------------------------------------------------------------
// destructors
// -------------------------------------------------------------------------------------

/**
 * Returns the response to a request that contains no question: 400, 405, 413 or 415, with a Status as its body.
 *
 * @internal
 */
export const getErrorResponse =
  ({ kind, group }: ReviewKind) =>
  (error: WebhookError): HttpResponse => {
    const message = getMessage(kind)(error)
    switch (error._tag) {
      case 'MethodNotAllowed':
        return failure(int32(405), error._tag, message, {}, { allow: 'POST' })
      case 'UnsupportedMediaType':
        return failure(int32(415), error._tag, message)
      case 'RequestEntityTooLarge':
        return failure(int32(413), error._tag, message)
      case 'BadRequest':
        return failure(int32(400), error._tag, message, {
          details: { kind, group, causes: error.errors.map(toCause) }
        })
    }
  }

/**
 * Returns the error as a message.
 *
 * @internal
 */
export const getMessage =
  (kind: string) =>
  (error: WebhookError): string => {
    switch (error._tag) {
      case 'MethodNotAllowed':
        return 'only POST is allowed'
      case 'UnsupportedMediaType':
        return `only ${JSON_TYPE} is accepted`
      case 'RequestEntityTooLarge':
        return `the body must not be larger than ${error.maxBodyBytes} bytes`
      case 'BadRequest':
        return `invalid ${kind}: ${error.errors.map(formatFieldError).join(', ')}`
    }
  }

/**
 * Returns a response with a Status as its body.
 *
 * @internal
 */
export const failure = (
  code: Int32,
  reason: string,
  message: string,
  more: Status = {},
  headers: Readonly<Record<string, string>> = {}
): HttpResponse => {
  const status = Status.make({ metadata: {}, status: 'Failure', message, reason, code, ...more })
  return respond(code, Status.encode(status), headers)
}

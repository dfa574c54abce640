/**
 * Formats errors of calls as lines for a log.
 *
 * @since 0.1.0
 */
import { pipe } from 'fp-ts/function'
import * as O from 'fp-ts/Option'
import { formatFieldError } from '../errors/FieldError'
import { escapeUnprintable } from '../internal/printable'
import { ownFields } from '../internal/property'
import { toGoJsonStrings } from '../go/render'
import type { ApiError } from './ApiCall'
import type { Rejection } from './authenticatedUser'

/**
 * Returns an `ApiError` as one line that is safe to log: the HTTP status code, and the known cause. Strings of the
 * server are cut at 1,024 characters, and characters that control a terminal or are invisible are escaped (`\u202e`).
 *
 * @example
 * import { option as O } from 'fp-ts'
 * import { formatApiError } from 'io-ts-kubernetes/request'
 *
 * assert.strictEqual(
 *   formatApiError({
 *     _tag: 'ApiStatus',
 *     code: 404,
 *     status: { reason: 'NotFound', message: 'serviceaccounts "nope" not found' },
 *     retryAfter: O.none
 *   }),
 *   '404 NotFound: serviceaccounts "nope" not found'
 * )
 * assert.strictEqual(
 *   formatApiError({ _tag: 'UnexpectedResponse', code: 502, contentType: O.some('text/html'), retryAfter: O.none }),
 *   '502: not an answer of an API server (text/html)'
 * )
 *
 * @category destructors
 * @since 0.1.0
 */
export const formatApiError = (error: ApiError): string => {
  switch (error._tag) {
    case 'ApiStatus': {
      const { reason = '', message = '' } = ownFields(error.status)
      return withText(
        reason === '' ? String(error.code) : `${error.code} ${printText(reason)}`,
        message === reason ? '' : message
      )
    }
    case 'DecodeError': {
      const lines = error.errors.map(formatFieldError).join('; ')
      return withText(`${error.code}: the answer is not the requested object`, lines)
    }
    case 'UnexpectedResponse': {
      const type = pipe(
        error.contentType,
        O.match(
          () => '',
          (contentType) => ` (${printText(contentType)})`
        )
      )
      return `${error.code}: not an answer of an API server${type}`
    }
  }
}

/**
 * Returns a `Rejection` as one line that is safe to log. Strings of the server or its webhook are cut and escaped as in
 * `formatApiError`.
 *
 * @example
 * import { formatRejection } from 'io-ts-kubernetes/request'
 *
 * assert.strictEqual(
 *   formatRejection({ _tag: 'AudienceMismatch', audiences: ['api'] }),
 *   'the audiences of the token are not the requested ones: ["api"]'
 * )
 *
 * @category destructors
 * @since 0.1.0
 */
export const formatRejection = (rejection: Rejection): string => {
  switch (rejection._tag) {
    case 'Unauthenticated':
      return withText('the token is not authenticated', O.getOrElse(() => '')(rejection.error))
    case 'MissingUsername':
      return 'the user of the token has no name'
    case 'AudienceMismatch':
      return rejection.audiences.length === 0
        ? 'the audiences of the token are not the requested ones'
        : `the audiences of the token are not the requested ones: ${printText(toGoJsonStrings(rejection.audiences))}`
  }
}

/** The maximum length of a server's string. */
const MAX_TEXT_LENGTH = 1024

const printText = (text: string): string =>
  escapeUnprintable(text.length > MAX_TEXT_LENGTH ? `${text.slice(0, MAX_TEXT_LENGTH)}…` : text)

const withText = (line: string, text: string): string => (text === '' ? line : `${line}: ${printText(text)}`)

/**
 * The outcome of a request, for logs and metrics.
 *
 * @since 0.1.0
 */
import type { NonEmptyArray } from 'fp-ts/NonEmptyArray'
import * as O from 'fp-ts/Option'
import { type FieldError, formatFieldError } from '../../errors/FieldError'
import { goQuote } from '../../go/quote'
import { escapeUnprintable } from '../../internal/printable'
import type { WebhookError } from '../WebhookError'
import { messageOf } from './WebhookError'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The answer to a request, and the reason. `_tag` is suitable as a label of a metric.
 *
 * Authentication:
 *
 * - `Authenticated`: the token is valid. `upperCaseKeys` are the keys of `extra` with upper-case letters. Impersonation
 *   sends the keys as HTTP headers, which makes them lower-case
 *
 * Denials:
 *
 * - `Denied`: the authenticator denied the token, optionally with an error
 * - `InvalidUser`: the authenticator's user is not a UserInfo. The errors do not contain keys of `extra`
 * - `MissingUsername`: the username is absent or empty
 * - `ReservedNames`: the username or a group begins with `system:`, and `allowedSystemNames` does not contain it
 * - `AudienceMismatch`: no audience that the authenticator `offered` was requested
 * - `TokenInUser`: a field of the user, or an audience of the answer, contains the token
 *
 * Failures:
 *
 * - `Refused`: the request is not a TokenReview, and the answer is a 400, 405, 413 or 415
 * - `AuthenticatorFailed`: the authenticator threw or rejected, and the answer is a 500. `name` is the name of the
 *   error, or the type of another thrown value (`a string`). `message` is its message and those of its causes. Each has
 *   at most 1,000 characters
 * - `InvalidVerdict`: the authenticator returned a value that is not a Verdict, and the answer is a 500
 *
 * No string contains the token in the forms that docs/webhook.md lists: `<redacted>` replaces it. The strings are
 * otherwise those of the authenticator: `formatOutcome` escapes characters that control a terminal.
 *
 * @category model
 * @since 0.1.0
 */
export type Outcome =
  | { readonly _tag: 'Authenticated'; readonly username: string; readonly upperCaseKeys: ReadonlyArray<string> }
  | { readonly _tag: 'Denied'; readonly error: O.Option<string> }
  | { readonly _tag: 'InvalidUser'; readonly errors: NonEmptyArray<FieldError> }
  | { readonly _tag: 'MissingUsername' }
  | { readonly _tag: 'ReservedNames'; readonly names: NonEmptyArray<string> }
  | {
      readonly _tag: 'AudienceMismatch'
      readonly requested: ReadonlyArray<string>
      readonly offered: ReadonlyArray<string>
    }
  | { readonly _tag: 'TokenInUser' }
  | { readonly _tag: 'Refused'; readonly error: WebhookError }
  | { readonly _tag: 'AuthenticatorFailed'; readonly name: string; readonly message: string }
  | { readonly _tag: 'InvalidVerdict' }

// -------------------------------------------------------------------------------------
// destructors
// -------------------------------------------------------------------------------------

/**
 * Returns the outcome as a line for a log. Names and messages are quoted. Characters that control a terminal and
 * invisible characters are escaped.
 *
 * @example
 * import { formatOutcome } from 'io-ts-kubernetes/webhook/token'
 *
 * assert.strictEqual(
 *   formatOutcome({ _tag: 'AudienceMismatch', requested: ['api'], offered: ['vault'] }),
 *   'denied: the token is for the audiences "vault"; requested: "api"'
 * )
 *
 * @category destructors
 * @since 0.1.0
 */
export const formatOutcome = (outcome: Outcome): string => escapeUnprintable(toLine(outcome))

// Go leaves some invisible characters unquoted: formatOutcome escapes them
const toLine = (outcome: Outcome): string => {
  switch (outcome._tag) {
    case 'Authenticated':
      return [`authenticated ${goQuote(outcome.username)}`, ...outcome.upperCaseKeys.map(formatKey)].join('; ')
    case 'Denied':
      return O.isSome(outcome.error) ? `denied: ${goQuote(outcome.error.value)}` : 'denied'
    case 'InvalidUser':
      return `denied: the user is not a UserInfo: ${outcome.errors.map(formatFieldError).join(', ')}`
    case 'MissingUsername':
      return 'denied: the user has no username'
    case 'ReservedNames':
      return `denied: reserved names are not allowed: ${list(outcome.names)}`
    case 'AudienceMismatch':
      return `denied: the token is for ${audiences(outcome.offered)}; requested: ${list(outcome.requested)}`
    case 'TokenInUser':
      return 'denied: the user or an audience contains the token'
    case 'Refused':
      return `refused: ${messageOf(outcome.error)}`
    case 'AuthenticatorFailed':
      return `failed: the authenticator threw ${goQuote(outcome.name)}: ${goQuote(outcome.message)}`
    case 'InvalidVerdict':
      return 'failed: the authenticator returned a value that is not a Verdict'
  }
}

const formatKey = (key: string): string => `impersonation loses the upper-case letters of the extra key ${goQuote(key)}`

const audiences = (names: ReadonlyArray<string>): string =>
  names.length === 0 ? 'no audience' : `the audiences ${list(names)}`

const list = (names: ReadonlyArray<string>): string => (names.length === 0 ? 'none' : names.map(goQuote).join(', '))

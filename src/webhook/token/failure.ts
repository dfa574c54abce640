/**
 * What an authenticator threw, as an outcome.
 */
import { jsonTypeOf } from '../../internal/jsonType'
import { getProperty } from '../../internal/property'
import type { Outcome } from './Outcome'
import type { Redactor } from './redact'

const MAX_MESSAGE_LENGTH = 1_000

/** Causes of causes. */
const MAX_CAUSES = 5

/**
 * Never throws, whatever was thrown. The token is redacted before the message is cut, so that no part of it is left.
 *
 * @internal
 */
export const toFailure =
  ({ redact }: Redactor) =>
  (thrown: unknown): Outcome => ({
    _tag: 'AuthenticatorFailed',
    name: cut(redact(nameOf(thrown))),
    message: cut(redact(messagesOf(thrown).join(': ')))
  })

const cut = (text: string): string =>
  text.length > MAX_MESSAGE_LENGTH ? `${text.slice(0, MAX_MESSAGE_LENGTH - 1)}…` : text

const nameOf = (thrown: unknown): string => readText(thrown, 'name') || jsonTypeOf(thrown)

/** The message of an error and of its causes: that of `fetch` alone says nothing. */
const messagesOf = (thrown: unknown): ReadonlyArray<string> => {
  const messages: Array<string> = []
  let error = thrown
  for (let i = 0; i < MAX_CAUSES && error !== undefined; i++) {
    // an AggregateError of Node, for a host with two addresses, has a code and no message
    const message = typeof error === 'string' ? error : readText(error, 'message') || readText(error, 'code')
    if (message !== '') messages.push(message)
    error = read(error, 'cause')
  }
  return messages
}

const readText = (u: unknown, key: string): string => {
  const text = read(u, key)
  return typeof text === 'string' ? text : ''
}

const read = (u: unknown, key: string): unknown => {
  try {
    return getProperty(u, key)
  } catch {
    return undefined
  }
}

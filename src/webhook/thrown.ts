/**
 * Describes a value that an authenticator or an authorizer threw.
 */
import { jsonTypeOf } from '../internal/jsonType'
import { getProperty } from '../internal/property'

/**
 * The name of an error, or the type of another thrown value (`a string`), and its message with those of its causes.
 *
 * @internal
 */
export interface Thrown {
  readonly name: string
  readonly message: string
}

const MAX_MESSAGE_LENGTH = 1_000

/** The maximum length of the chain of causes. */
const MAX_CAUSES = 5

/**
 * Returns the description of a thrown value. Never throws, for any value. Secrets are redacted before the message is
 * cut, so that no part of them remains.
 *
 * @internal
 */
export const describeThrown =
  (redact: (text: string) => string) =>
  (thrown: unknown): Thrown => ({
    name: cut(redact(nameOf(thrown))),
    message: cut(redact(messagesOf(thrown).join(': ')))
  })

const cut = (text: string): string =>
  text.length > MAX_MESSAGE_LENGTH ? `${text.slice(0, MAX_MESSAGE_LENGTH - 1)}…` : text

const nameOf = (thrown: unknown): string => readText(thrown, 'name') || jsonTypeOf(thrown)

/** Returns the messages of an error and of its causes. The message of `fetch` alone does not name the problem. */
const messagesOf = (thrown: unknown): ReadonlyArray<string> => {
  const messages: Array<string> = []
  let error = thrown
  for (let i = 0; i < MAX_CAUSES && error !== undefined; i++) {
    // Node's AggregateError, for a host with two addresses, has a code but no message
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

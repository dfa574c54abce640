/**
 * Sends a call as another user.
 *
 * @since 0.1.0
 */
import type { Either } from 'fp-ts/Either'
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import type { NonEmptyArray } from 'fp-ts/NonEmptyArray'
import { UserInfo } from '../authentication/v1/UserInfo'
import type { FieldError } from '../errors/FieldError'
import { printKey } from '../errors/FieldPath'
import { isWellFormed } from '../go/quote'
import { HEADER_CONTROL } from '../internal/http'
import { ownFields } from '../internal/property'
import { getValidator, refused, required, type Rules } from '../validation/rules'
import type { ApiCall } from './ApiCall'

type Headers = ApiCall<unknown>['headers']

/**
 * Returns the call with headers that let the API server treat it as a call of another user. The sender needs the
 * permission to impersonate the user, and each group, UID and value of `extra`; docs/authorization.md names the verbs. A
 * previous impersonation is replaced.
 *
 * A header may have several values: an HTTP client must send one line for each. `fetch` joins them with commas, and the
 * API server would read them as one group. docs/authorization.md shows how to send them.
 *
 * Left if the API server would read another user:
 *
 * - an empty username: the API server would not impersonate at all
 * - a control character, a lone surrogate, or a space or a tab at the beginning or end
 * - in a key of `extra`, a letter from A to Z, which the API server makes lower-case
 * - a key of `extra` without a value
 *
 * The API server adds the group `system:authenticated`, unless the user is `system:anonymous`, which gets
 * `system:unauthenticated`, or `system:unauthenticated` is one of the groups. If a service account is given without
 * groups, it adds the groups of the service account. To a node (`system:node:NAME`) without groups, it adds
 * `system:nodes` if the sender may impersonate nodes by the verbs of Kubernetes 1.36.
 *
 * Source: `impersonatingRoundTripper`, k8s.io/client-go transport/round_trippers.go, and
 * `processImpersonationHeaders` and `authorizeUsername`, k8s.io/apiserver pkg/endpoints/filters/impersonation
 * (constrained_impersonation.go, mode.go).
 *
 * @example
 * import { either as E, function as F } from 'fp-ts'
 * import { createSelfSubjectReview, impersonate } from 'io-ts-kubernetes/request'
 *
 * const call = createSelfSubjectReview()({})
 * const jane = { username: 'jane', groups: ['dev', 'ops'], extra: { 'example.com/team': ['blue'] } }
 *
 * assert.deepStrictEqual(
 *   F.pipe(
 *     call,
 *     impersonate(jane),
 *     E.map(({ headers }) => headers)
 *   ),
 *   E.right({
 *     accept: 'application/json',
 *     'content-type': 'application/json',
 *     'Impersonate-User': 'jane',
 *     'Impersonate-Group': ['dev', 'ops'],
 *     'Impersonate-Extra-example.com%2Fteam': ['blue']
 *   })
 * )
 *
 * @category combinators
 * @since 0.1.0
 */
export const impersonate = (
  user: UserInfo
): (<A>(call: ApiCall<A>) => Either<NonEmptyArray<FieldError>, ApiCall<A>>) => {
  // a getter could return another value after the check, so a copy is checked and sent
  const headers = pipe(UserInfo.encode(user), getValidator(headerErrors), E.map(toHeaders))
  return (call) =>
    pipe(
      headers,
      E.map((added) => ({ ...call, headers: { ...withoutImpersonation(call.headers), ...added } }))
    )
}

// -------------------------------------------------------------------------------------
// headers
// -------------------------------------------------------------------------------------

const PREFIX = 'Impersonate-'

const withoutImpersonation = (headers: Headers): Headers =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !name.toLowerCase().startsWith(PREFIX.toLowerCase())))

const toHeaders = (user: UserInfo): Headers => {
  const { username = '', uid = '', groups = [], extra = {} } = ownFields(user)
  return {
    [`${PREFIX}User`]: toBytes(username),
    ...(uid === '' ? {} : { [`${PREFIX}Uid`]: toBytes(uid) }),
    ...(groups.length === 0 ? {} : { [`${PREFIX}Group`]: groups.map(toBytes) }),
    ...Object.fromEntries(
      Object.entries(extra).map(([key, values]) => [`${PREFIX}Extra-${escapeKey(key)}`, values.map(toBytes)])
    )
  }
}

/**
 * Returns a string with one character for each byte of UTF-8. HTTP clients write each character as one byte, and API
 * servers read UTF-8.
 */
const toBytes = (text: string): string =>
  encodeURIComponent(text).replace(/%([0-9A-F]{2})/g, (_escape, hex: string) => String.fromCharCode(parseInt(hex, 16)))

/** Escapes each byte of UTF-8 that the name of a header cannot contain, and the percent sign. */
const escapeKey = (key: string): string =>
  toBytes(key).replace(
    /[^!#$&'*+\-.0-9A-Z^_`a-z|~]/g,
    (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
  )

// -------------------------------------------------------------------------------------
// rules
// -------------------------------------------------------------------------------------

function* headerErrors(user: UserInfo): Rules {
  const { username = '', uid = '', groups = [], extra = {} } = ownFields(user)
  if (username === '') yield required('username', 'without it, the API server does not impersonate')
  yield* value('username', username)
  yield* value('uid', uid)
  for (const [i, group] of groups.entries()) yield* value(`groups[${i}]`, group)
  for (const [key, values] of Object.entries(extra)) {
    const field = `extra[${printKey(key)}]`
    if (/[A-Z]/.test(key)) yield refused(field, 'the key may not contain upper-case letters')
    if (!isWellFormed(key)) yield refused(field, 'the key may not contain a lone surrogate')
    if (values.length === 0) yield required(field, 'a key without a value cannot be sent as a header')
    for (const [i, text] of values.entries()) yield* value(`${field}[${i}]`, text)
  }
}

function* value(field: string, text: string): Rules {
  if (HEADER_CONTROL.test(text)) yield refused(field, 'may not contain control characters')
  if (/^[ \t]|[ \t]$/.test(text)) yield refused(field, 'may not begin or end with a space or a tab')
  if (!isWellFormed(text)) yield refused(field, 'may not contain a lone surrogate')
}

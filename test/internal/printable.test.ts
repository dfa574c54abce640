import * as E from 'fp-ts/Either'
import * as O from 'fp-ts/Option'
import { UserInfo } from 'io-ts-kubernetes/authentication/v1'
import { type FieldError, fieldErrors, formatErrorBody, formatFieldError } from 'io-ts-kubernetes/errors'
import { getShow } from 'io-ts-kubernetes/instances'
import { ObjectMeta } from 'io-ts-kubernetes/meta/v1'
import { formatApiError, formatRejection } from 'io-ts-kubernetes/request'
import { validateObjectMeta } from 'io-ts-kubernetes/validation'
import * as authorization from 'io-ts-kubernetes/webhook/authorization'
import * as token from 'io-ts-kubernetes/webhook/token'
import { describe, expect, it } from 'vitest'

/** The escaped characters by kind. */
const invisible: ReadonlyArray<readonly [kind: string, characters: ReadonlyArray<string>]> = [
  ['control characters', ['\u0000', '\u001b', '\n', '\r', '\t', '\u007f', '\u0085', '\u009b', '\u009f']],
  ['format characters', ['\u00ad', '\u200b', '\u200d', '\u202a', '\u202e', '\u2066', '\u2069', '\ufeff', '\u{e0041}']],
  ['white space except the space', ['\u00a0', '\u1680', '\u2000', '\u200a', '\u202f', '\u205f', '\u3000']],
  ['separators of lines', ['\u2028', '\u2029']],
  ['lone surrogates', ['\ud800', '\udfff']],
  ['Hangul fillers', ['\u115f', '\u1160', '\u3164', '\uffa0']],
  ['variation selectors', ['\ufe00', '\ufe0f', '\u180b', '\u{e0100}', '\u{e01ef}']],
  ['other ignorable characters', ['\u034f', '\u17b4', '\u2064', '\u206a', '\ufff0', '\u{1d173}']],
  ['the blank Braille pattern', ['\u2800']],
  ['private characters', ['\ue000', '\uf8ff', '\u{f0000}', '\u{10fffd}']],
  ['unassigned characters', ['\u0378', '\u{1ffff}', '\uffff', '\u{50000}']]
]

/** Characters that are not escaped. */
const visible = ['a', ' ', '\\', '"', 'é', 'e\u0301', '語', 'ש', '\u2801', '\u{1f600}', '\ufffd', '한']

const escaped = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => `\\u${text.charCodeAt(i).toString(16).padStart(4, '0')}`).join('')

/** Lines of all other functions that write them, with the text wherever it can be. */
const linesWith = (text: string): Readonly<Record<string, string>> => {
  const question: authorization.Question = {
    apiVersion: 'authorization.k8s.io/v1',
    user: { username: text },
    attributes: {
      ...{ verb: text, group: text, resource: text, subresource: text, namespace: text, name: text },
      _tag: 'Resource'
    }
  }
  const refused: token.WebhookError = {
    _tag: 'BadRequest',
    errors: [{ type: 'FieldValueInvalid', field: text, detail: text }]
  }
  const thrown = { name: text, message: text }
  return {
    authenticated: token.formatOutcome({ _tag: 'Authenticated', username: text, upperCaseKeys: [text] }),
    denied: token.formatOutcome({ _tag: 'Denied', error: O.some(text) }),
    invalidUser: token.formatOutcome({ _tag: 'InvalidUser', errors: refused.errors }),
    reserved: token.formatOutcome({ _tag: 'ReservedNames', names: [text] }),
    audiences: token.formatOutcome({ _tag: 'AudienceMismatch', requested: [text], offered: [text] }),
    refused: token.formatOutcome({ _tag: 'Refused', error: refused }),
    threw: token.formatOutcome({ _tag: 'AuthenticatorFailed', ...thrown }),
    allowed: authorization.formatOutcome({ _tag: 'Allowed', question, reason: text }),
    path: authorization.formatOutcome({
      _tag: 'Denied',
      question: { ...question, attributes: { _tag: 'NonResource', path: text, verb: text } },
      reason: text
    }),
    failed: authorization.formatOutcome({ _tag: 'AuthorizerFailed', question, answer: 'deny', ...thrown }),
    invalidDecision: authorization.formatOutcome({ _tag: 'InvalidDecision', question, answer: 'deny' }),
    refusedQuestion: authorization.formatOutcome({ _tag: 'Refused', error: refused, answer: 'deny' }),
    status: formatApiError({
      _tag: 'ApiStatus',
      code: 500,
      status: { message: text, reason: text, details: { name: text, causes: [{ field: text, message: text }] } },
      retryAfter: O.none
    }),
    response: formatApiError({
      _tag: 'UnexpectedResponse',
      code: 502,
      contentType: O.some(text),
      retryAfter: O.none
    }),
    rejection: formatRejection({ _tag: 'Unauthenticated', error: O.some(text) }),
    mismatch: formatRejection({ _tag: 'AudienceMismatch', audiences: [text] })
  }
}

describe.each(invisible)('%s', (_kind, characters) => {
  it.each(characters.map((c) => [escaped(c), c]))('are escaped in every output: %s', (escape, c) => {
    const { show } = getShow(UserInfo)
    // JSON has shorter escapes for some
    const shown = ['\n', '\r', '\t'].includes(c) ? JSON.stringify(c).slice(1, -1) : escape
    expect(show({ username: `a${c}b` })).toBe(`{ username: "a${shown}b" }`)
    expect(show({ extra: { [`a${c}b`]: [] } })).toBe(`{ extra: { "a${shown}b": [] } }`)

    const decoded = ObjectMeta.decode({ labels: { [`a${c}b`]: 7 } })
    expect(E.isLeft(decoded) && fieldErrors(decoded.left).map(({ field }) => field)).toStrictEqual([
      `labels[a${escape}b]`
    ])

    const error: FieldError = { type: 'FieldValueInvalid', field: `f${c}`, value: `v${c}`, detail: `d${c}` }
    expect(formatErrorBody(error)).toBe(`Invalid value: v${escape}: d${escape}`)
    expect(formatFieldError(error)).toBe(`f${escape}: Invalid value: v${escape}: d${escape}`)
    expect(formatFieldError({ type: 'UnknownField', field: '', detail: `d${c}` })).toBe(`d${escape}`)

    for (const [name, line] of Object.entries(linesWith(c)))
      expect([name, line.includes(c)]).toStrictEqual([name, false])
  })
})

it.each(visible)('%s is printed unescaped', (c) => {
  expect(formatFieldError({ type: 'FieldValueInvalid', field: c, value: c, detail: c })).toBe(
    `${c}: Invalid value: ${c}: ${c}`
  )
  expect(getShow(UserInfo).show({ username: c })).toBe(`{ username: ${JSON.stringify(c)} }`)
})

it('an error of the API server with a line break is printed in one line', () => {
  const owner = { apiVersion: 'v1', kind: 'K\n', name: '\u009b2J', uid: 'u', controller: true }
  const validated = validateObjectMeta({ name: 'a', ownerReferences: [owner, owner] })
  expect(E.isLeft(validated) && validated.left.map(formatFieldError)[0]).toContain(
    'Found "true" in references for K\\u000a/\\u009b2J and K\\u000a/\\u009b2J'
  )
})

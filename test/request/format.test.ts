import * as fc from 'fast-check'
import * as O from 'fp-ts/Option'
import type { FieldError } from 'io-ts-kubernetes/errors'
import { type ApiError, formatApiError, formatRejection, getRetryDelay, type Rejection } from 'io-ts-kubernetes/request'
import { describe, expect, it } from 'vitest'

const LONG = 'x'.repeat(2000)
const CUT = `${'x'.repeat(1024)}…`

describe('formatApiError', () => {
  it.each<readonly [string, ApiError, string]>([
    [
      'the reason and the message of a Status',
      {
        _tag: 'ApiStatus',
        code: 403,
        status: { reason: 'Forbidden', message: 'no' },
        retryAfter: O.none
      },
      '403 Forbidden: no'
    ],
    [
      'a Status without a reason',
      { _tag: 'ApiStatus', code: 500, status: { message: 'no' }, retryAfter: O.none },
      '500: no'
    ],
    [
      'a Status without a message',
      { _tag: 'ApiStatus', code: 409, status: { reason: 'Conflict' }, retryAfter: O.none },
      '409 Conflict'
    ],
    [
      'a message that equals the reason only once',
      { _tag: 'ApiStatus', code: 401, status: { reason: 'Unauthorized', message: 'Unauthorized' }, retryAfter: O.none },
      '401 Unauthorized'
    ],
    ['an empty Status', { _tag: 'ApiStatus', code: 500, status: {}, retryAfter: O.none }, '500'],
    [
      'a Status that would control a terminal, in one line',
      { _tag: 'ApiStatus', code: 500, status: { reason: '\u001b[2J', message: 'a\nb\u202ec' }, retryAfter: O.none },
      '500 \\u001b[2J: a\\u000ab\\u202ec'
    ],
    [
      'the first part of a long Status',
      { _tag: 'ApiStatus', code: 500, status: { reason: LONG, message: `${LONG}x` }, retryAfter: O.none },
      `500 ${CUT}: ${CUT}`
    ],
    [
      'a message of the maximum length uncut',
      { _tag: 'ApiStatus', code: 500, status: { message: 'x'.repeat(1024) }, retryAfter: O.none },
      `500: ${'x'.repeat(1024)}`
    ],
    [
      'the errors of an answer that does not decode',
      {
        _tag: 'DecodeError',
        code: 201,
        errors: [
          { type: 'FieldValueRequired', field: 'spec', detail: 'expected an object, got nothing' },
          { type: 'FieldValueInvalid', field: 'a', detail: 'b' }
        ]
      },
      '201: the answer is not the requested object: spec: Required value: expected an object, got nothing; ' +
        'a: Invalid value: b'
    ],
    [
      'the content type of an unexpected answer',
      { _tag: 'UnexpectedResponse', code: 502, contentType: O.some('text/html\r\n\u2066'), retryAfter: O.none },
      '502: not an answer of an API server (text/html\\u000d\\u000a\\u2066)'
    ],
    [
      'an unexpected answer without a content type',
      { _tag: 'UnexpectedResponse', code: 0, contentType: O.none, retryAfter: O.none },
      '0: not an answer of an API server'
    ]
  ])('shows %s', (_name, error, line) => {
    expect(formatApiError(error)).toBe(line)
  })
})

describe('formatRejection', () => {
  it.each<readonly [Rejection, string]>([
    [{ _tag: 'Unauthenticated', error: O.none }, 'the token is not authenticated'],
    [{ _tag: 'Unauthenticated', error: O.some('a\nb') }, 'the token is not authenticated: a\\u000ab'],
    [{ _tag: 'Unauthenticated', error: O.some(LONG) }, `the token is not authenticated: ${CUT}`],
    [{ _tag: 'MissingUsername' }, 'the user of the token has no name'],
    [{ _tag: 'AudienceMismatch', audiences: [] }, 'the audiences of the token are not the requested ones'],
    [
      { _tag: 'AudienceMismatch', audiences: ['a', '\u202e"'] },
      'the audiences of the token are not the requested ones: ["a","\\u202e\\""]'
    ]
  ])('formats %j as a line', (rejection, line) => {
    expect(formatRejection(rejection)).toBe(line)
  })
})

/** Any string that a server may send. */
const text = fc.string({ unit: 'binary', maxLength: 3000 })

/** Checks that a line consists of visible characters and has a limited length. */
const expectLine = (line: string): void => {
  expect(line).toMatch(/^(?:[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]| )+$/u)
  // an escape has six characters
  expect(line.length).toBeLessThan(2 * 6 * 1025 + 100)
}

describe('any error of a server', () => {
  it('is formatted as one line', () => {
    const errors: fc.Arbitrary<ApiError> = fc.oneof(
      fc.record({
        _tag: fc.constant('ApiStatus' as const),
        code: fc.nat(599),
        status: fc.record({ reason: text, message: text }),
        retryAfter: fc.constant(O.none)
      }),
      fc.record({
        _tag: fc.constant('DecodeError' as const),
        code: fc.nat(599),
        errors: fc
          .record({ type: fc.constant('FieldValueInvalid' as const), field: text, value: text, detail: text })
          .map((error): [FieldError] => [error])
      }),
      fc.record({
        _tag: fc.constant('UnexpectedResponse' as const),
        code: fc.nat(599),
        contentType: text.map(O.some),
        retryAfter: fc.constant(O.none)
      })
    )
    const rejections: fc.Arbitrary<Rejection> = fc.oneof(
      fc.record({ _tag: fc.constant('Unauthenticated' as const), error: text.map(O.some) }),
      fc.record({ _tag: fc.constant('AudienceMismatch' as const), audiences: fc.array(text) })
    )
    fc.assert(
      fc.property(errors, rejections, (error, rejection) => {
        expectLine(formatApiError(error))
        expectLine(formatRejection(rejection))
      })
    )
  })
})

describe('getRetryDelay', () => {
  const unexpected = (code: number): ApiError => ({
    _tag: 'UnexpectedResponse',
    code,
    contentType: O.none,
    retryAfter: O.some(7)
  })

  it.each([429, 500, 503, 504, 599])('returns the delay of the server for the code %d', (code) => {
    expect(getRetryDelay(unexpected(code))).toStrictEqual(O.some(7))
    expect(getRetryDelay({ _tag: 'ApiStatus', code, status: {}, retryAfter: O.some(0) })).toStrictEqual(O.some(0))
    expect(getRetryDelay({ _tag: 'ApiStatus', code, status: {}, retryAfter: O.none })).toStrictEqual(O.none)
  })

  it.each([0, 200, 307, 400, 403, 404, 409, 428, 430, 499])(
    'is none for the code %d, even with a delay of the server',
    (code) => {
      expect(getRetryDelay(unexpected(code))).toStrictEqual(O.none)
    }
  )

  it('is none for an answer that does not decode', () => {
    const errors: [FieldError] = [{ type: 'FieldValueInvalid', field: '', detail: '' }]
    expect(getRetryDelay({ _tag: 'DecodeError', code: 503, errors })).toStrictEqual(O.none)
  })
})

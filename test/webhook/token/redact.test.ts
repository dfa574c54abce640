import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import * as O from 'fp-ts/Option'
import { toResponse, authenticated, denied, type Question, toOutcome } from 'io-ts-kubernetes/webhook/token'
import { describe, expect, it } from 'vitest'
import { toGoJsonString } from '../../../src/go/render'
import { getRedactor } from '../../../src/webhook/token/redact'

const question = (token: string): Question => ({ apiVersion: 'authentication.k8s.io/v1', token, audiences: [] })

const errorOf = (token: string, error: string): unknown =>
  (JSON.parse(toResponse(question(token))(denied(error)).body) as { readonly status: { readonly error: unknown } })
    .status.error

const isLetIn = (token: string, group: string): boolean =>
  toOutcome(question(token))(authenticated({ username: 'jane', groups: [group] }))._tag === 'Authenticated'

const hex = (text: string, digits: number): string => text.charCodeAt(0).toString(16).padStart(digits, '0')

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1)

const toPercent = (text: string): string =>
  [...new TextEncoder().encode(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')

const perCharacter =
  (encode: (c: string) => string) =>
  (text: string): string =>
    [...text].map(encode).join('')

const perUnit =
  (encode: (c: string) => string) =>
  (text: string): string =>
    text.split('').map(encode).join('')

const toForm = (text: string): string => new URLSearchParams({ t: text }).toString().slice(2)

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;'
}

const toHtml = perUnit((c) => entities[c] ?? c)

/** As html/template of Go writes a plus sign. */
const toNumericHtml = (text: string): string => toHtml(text).replaceAll('+', '&#43;')

/** Every encoding of a string that docs/webhook.md lists. */
const forms: Readonly<Record<string, (text: string) => string>> = {
  unchanged: (text) => text,
  'JSON of JavaScript': inJson,
  'JSON of Go': (text) => toGoJsonString(text).slice(1, -1),
  'JSON of PHP, with \\/': (text) => inJson(text).replaceAll('/', '\\/'),
  'JSON of .NET, with \\u002B': (text) => inJson(text).replace(/[+&<>']/g, (c) => `\\u${hex(c, 4).toUpperCase()}`),
  'JSON with lower-case escapes only': perUnit((c) => `\\u${hex(c, 4)}`),
  'JSON with upper-case escapes only': perUnit((c) => `\\u${hex(c, 4).toUpperCase()}`),
  'JSON in JSON': (text) => inJson(inJson(text)),
  'JSON in JSON in JSON, with \\/': (text) => inJson(inJson(inJson(text).replaceAll('/', '\\/'))),
  'escapes of a JavaScript string': perCharacter((c) => `\\u{${Number(c.codePointAt(0)).toString(16)}}`),
  'escapes of Go': perCharacter((c) => `\\U${Number(c.codePointAt(0)).toString(16).padStart(8, '0')}`),
  'hexadecimal escapes': perUnit((c) => (c < '\x80' ? `\\x${hex(c, 2)}` : c)),
  'a regular expression': (text) => text.replace(/[^\w\s]/g, (c) => `\\${c}`),
  'a part of a URL': encodeURIComponent,
  'a URL': (text) => encodeURI(text).replaceAll('#', '%23'),
  'a part of a URL, in lower case': (text) => encodeURIComponent(text).replace(/%../g, (c) => c.toLowerCase()),
  'a form': toForm,
  'percent-encoded completely': toPercent,
  'percent-encoded partly': perCharacter((c) => (/[a-m]/.test(c) || c > '\x7f' ? toPercent(c) : c)),
  'a URL in a URL': (text) => encodeURIComponent(encodeURIComponent(text)),
  'a form in a URL in a URL': (text) => encodeURIComponent(encodeURIComponent(toForm(text))),
  HTML: toHtml,
  'HTML in HTML': (text) => toHtml(toHtml(text)),
  'decimal entities': perCharacter((c) => `&#${String(c.codePointAt(0))};`),
  'hexadecimal entities': perCharacter((c) => `&#x${Number(c.codePointAt(0)).toString(16)};`),
  'HTML in JSON of Go': (text) => toGoJsonString(toNumericHtml(text)).slice(1, -1),
  'HTML in JSON of Go in a URL': (text) => encodeURIComponent(toGoJsonString(toNumericHtml(text)).slice(1, -1)),
  'HTML in a URL': (text) => encodeURIComponent(toNumericHtml(text)),
  'HTML in HTML in a URL in a URL': (text) => encodeURIComponent(encodeURIComponent(toHtml(toNumericHtml(text)))),
  'HTML in numeric HTML': (text) => toNumericHtml(text).replaceAll('&', '&#38;'),
  'JSON in a URL': (text) => encodeURIComponent(inJson(text)),
  'JSON of PHP in a URL': (text) => encodeURIComponent(inJson(text).replaceAll('/', '\\/')),
  'JSON of .NET in a URL': (text) => encodeURIComponent(inJson(text).replaceAll('+', '\\u002B')),
  'a URL in JSON of Go': (text) => toGoJsonString(encodeURI(text)).slice(1, -1)
}

const tokens = [
  'sentinel-s3cr3t~token',
  'abcdefghijklmnop/"\\+=é😀\n',
  'MTIzNDU2Nzg5MA+/+/~.-_==',
  'with space & <angles> \'quotes\' "too"',
  '\\\\\\back\\slashes\\\\n',
  '100%25%2B%%%20percent',
  'abababababababababab'
] as const

describe.each(Object.entries(forms))('a token in the form: %s', (_name, write) => {
  it.each(tokens)('is found and replaced, alone and in a sentence: %j', (token) => {
    const core = token.trim()
    const written = write(core)
    expect(errorOf(token, written)).toBe('<redacted>')
    expect(errorOf(token, `no ${written}, sir: (${written})`)).toBe('no <redacted>, sir: (<redacted>)')
    expect(isLetIn(token, `group ${written} of him`)).toBe(false)
  })
})

describe('a redacted error', () => {
  it.each([
    ['a percent sign before it', '100%', 'abcdef+abcdef/x', 'abcdef%2Babcdef/x', ''],
    ['a backslash before it', 'C:\\', 'uabcdefghij/klm', 'uabcdefghij\\/klm', ''],
    ['digits after it', '', 'abcdefghijklmno%2', 'abcdefghijklmno%252', '0'],
    ['an ampersand before it', 'x&', 'amp;abcdefghijk', 'amp;abcdefghijk', '']
  ])(
    'keeps the string around the token, even if it looks like a part of it: %s',
    (_name, before, token, written, after) => {
      expect(errorOf(token, `${before}${written}${after}`)).toBe(`${before}<redacted>${after}`)
    }
  )

  it('keeps no part of overlapping occurrences', () => {
    expect(errorOf('abcabcabca', 'x abcabcabcabcabca y')).toBe('x <redacted> y')
    expect(errorOf('aaaaaaaa', 'a'.repeat(20))).toBe('<redacted>')
    expect(errorOf('aaaaaaaa', `${'%61'.repeat(20)}b`)).toBe('<redacted>b')
  })

  it('has one mark for adjacent occurrences', () => {
    expect(errorOf('s3cr3t', 's3cr3ts3cr3t s3cr3t')).toBe('<redacted> <redacted>')
  })

  it.each([
    ['with a newline', 'sentinel-s3cr3t-token\n'],
    ['with white space around it', ' \tsentinel-s3cr3t-token\r\n']
  ])('does not contain a token that was sent %s', (_name, token) => {
    expect(errorOf(token, 'no sentinel-s3cr3t-token')).toBe('no <redacted>')
    expect(isLetIn(token, 'sentinel-s3cr3t-token')).toBe(false)
  })

  it('does not contain a token of white space only', () => {
    expect(errorOf('    ', 'a    b')).toBe('a<redacted>b')
  })

  it('does not contain the signature of a JWT', () => {
    const jwt = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJqYW5lIn0.c2lnbmF0dXJlLXNpZw'
    expect(errorOf(jwt, 'bad signature c2lnbmF0dXJlLXNpZw')).toBe('bad signature <redacted>')
    expect(isLetIn(jwt, 'c2lnbmF0dXJlLXNpZw')).toBe(false)
    expect(errorOf(jwt, `bad ${jwt}`)).toBe('bad <redacted>')
    expect(errorOf('eyJh.eyJz.short', 'bad short')).toBe('bad short')
  })

  it('is replaced completely if it contains a token of less than 4 characters', () => {
    expect(errorOf('e', 'one text')).toBe('<redacted>')
    expect(errorOf('abc', 'one abc')).toBe('<redacted>')
    expect(errorOf('abc', 'another')).toBe('another')
    expect(errorOf('abcd', 'one abcd')).toBe('one <redacted>')
  })

  it('does not contain a token whose lone surrogates were replaced by an encoder', () => {
    const token = 'abcdefghijklmnop\ud800'
    const url = 'abcdefghijklmnop%EF%BF%BD'
    expect(errorOf(token, `${token} ${JSON.stringify(token)} ${url}`)).toBe('<redacted> "<redacted>" <redacted>')
  })

  it.each([
    ['percent-encoding', 'sentinel%2'],
    ['a wrong percent-encoding', 'sentinel%zz%C3%28%F8%88%80%80%80%E2%82'],
    ['entities', 'sentinel&#;&#x;&lt &nope;&#9999999;&#xFFFFFF;'],
    ['backslashes', 'sentinel\\u12\\x1\\U0000\\u{110000}\\u{}\\q\\'],
    ['many backslashes', `sentinel${'\\'.repeat(100)}`]
  ])('is unchanged if it does not contain the token: %s', (_name, error) => {
    expect(errorOf('sentinel-s3cr3t-token', error)).toBe(error)
  })

  it('is unchanged for an empty token', () => {
    expect(getRedactor('').redact('text')).toBe('text')
  })
})

describe('the search for a token', () => {
  const periods = [
    'a',
    'ab',
    'aab',
    '%',
    '\\',
    '%25',
    '&amp;',
    '+',
    '%2B',
    '\\\\/',
    '\\u002b',
    '&#43;',
    '\\u0026',
    '%26%23'
  ]

  // in quadratic time, each would take minutes
  it.each(periods)('ends for a token and a long string that repeat %j', (period) => {
    const size = 50_000
    const token = `${period.repeat(size / period.length)}!`
    const text = period.repeat((4 * size) / period.length)
    expect(getRedactor(token).isIn(text)).toBe(false)
    expect(getRedactor(token).redact(text)).toBe(text)
    expect(getRedactor(token.slice(0, -1)).redact(text)).toBe('<redacted>')
  })

  it('returns at most three times the length of the string', () => {
    for (const token of ['e', 'ex', 'exe', 'exec', 'e x e']) {
      const text = `${token} `.repeat(10_000)
      expect(String(errorOf(token, text)).length).toBeLessThan(3 * text.length)
    }
    expect(errorOf('e', 'e x '.repeat(25_000))).toBe('<redacted>')
  })
})

describe('a token that is in the replacement', () => {
  it.each([
    ['abcdefghijklmnopq<', 'abcdefghijklmnopqabcdefghijklmnopq<', '<redacted>'],
    ['>abcdefghijklmnopq', '>abcdefghijklmnopqabcdefghijklmnopq', '<redacted>'],
    ['redacted', 'the token redacted is unknown', ''],
    ['<redacted>', 'no <redacted>', '']
  ])('is not in the result: %s', (token, text, expected) => {
    expect(getRedactor(token).redact(text)).toBe(expected)
  })

  it('is not in the result, for any token and string', () => {
    const unit = fc.constantFrom('<', '>', 'r', 'e', 'd', 'a')
    const secret = fc.string({ unit, minLength: 4, maxLength: 12 })
    fc.assert(
      fc.property(secret, fc.string({ unit }), fc.string({ unit }), (token, before, after) => {
        expect(getRedactor(token).redact(`${before}${token}${after}`)).not.toContain(token)
      })
    )
  })
})

describe('for any token and string', () => {
  const alphabet = fc.constantFrom(
    'a',
    'b',
    'u',
    '0',
    '2',
    '5',
    'B',
    '%',
    '\\',
    '/',
    '+',
    ' ',
    '&',
    '#',
    ';',
    'é',
    '😀'
  )
  const token = fc.string({ unit: alphabet, minLength: 4, maxLength: 12 }).filter((text) => text.trim().length >= 4)
  const around = fc.string({ unit: alphabet, maxLength: 8 })
  const form = fc.constantFrom(...Object.values(forms))

  it('a token in any form is found at any position, and only the token is replaced', () => {
    fc.assert(
      fc.property(token, around, around, form, (secret, before, after, write) => {
        const written = write(secret.trim())
        const { redact } = getRedactor(secret)
        const text = `${before}${written}${after}`
        const redacted = redact(text)
        expect(redacted).toContain('<redacted>')
        // every interval is a match, so the remaining parts occur in the string in this order
        const pattern = redacted
          .split('<redacted>')
          .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
          .join('[^]+')
        expect(text).toMatch(new RegExp(`^${pattern}$`))
      }),
      { numRuns: 2_000 }
    )
  })

  it('a string without any character of the token is unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('x', 'y', '%', '\\', '&', '#', ';', '1') }), (text) => {
        expect(getRedactor('zzzz').redact(text)).toBe(text)
      })
    )
  })

  it('the answer to a denial and its outcome have the redacted error', () => {
    fc.assert(
      fc.property(token, around, (secret, error) => {
        const text = `${error}${secret}${error}`
        const outcome = toOutcome(question(secret))(denied(text))
        expect(outcome).toStrictEqual({ _tag: 'Denied', error: O.some(errorOf(secret, text)) })
        expect(E.isLeft(E.fromPredicate((one: string) => !one.includes(secret.trim()), String)(text))).toBe(true)
      })
    )
  })
})

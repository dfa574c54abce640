import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { formatFieldError } from 'io-ts-kubernetes/errors'
import { type Claims, unverifiedClaims } from 'io-ts-kubernetes/serviceaccount'
import { describe, expect, it } from 'vitest'
import { claimedExpiry } from '../../src/serviceaccount/claims'
import { exchanges, releases } from '../support/recorded'
import { runs } from '../support/runs'

const encode = (text: string | Uint8Array): string => Buffer.from(text).toString('base64url')

const tokenOf = (claims: unknown): string => `${encode('{"alg":"RS256"}')}.${encode(JSON.stringify(claims))}.c2ln`

const linesOf = (token: string): ReadonlyArray<string> => {
  const claims = unverifiedClaims(token)
  return E.isLeft(claims) ? claims.left.map(formatFieldError) : []
}

const NOT_JWT = 'Invalid value: the token is not a JSON Web Token'
const NOT_JSON = 'Invalid value: the claims of the token are not valid JSON'

/** The claims as another library reads them. */
const payloadOf = (token: string): Readonly<Record<string, never>> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())

describe('the claims of a token', () => {
  it.each(releases)('are read from each token that kube-apiserver %s issued', (release) => {
    const tokens = exchanges(release).flatMap(({ response: { body } }) => {
      const { status } = JSON.parse(body) as { readonly status?: { readonly token?: string } }
      return status?.token === undefined || status.token === '' ? [] : [status.token]
    })
    expect(tokens.length).toBeGreaterThan(0)
    for (const token of tokens) {
      const { iss, sub, aud, jti, iat, nbf, exp, 'kubernetes.io': k = {} } = payloadOf(token)
      const { namespace, serviceaccount, pod, secret, node, warnafter } = k as Readonly<Record<string, never>>
      const expected = {
        issuer: iss,
        subject: sub,
        audiences: aud,
        id: jti,
        issued: Number(iat) * 1000,
        notBefore: Number(nbf) * 1000,
        expires: Number(exp) * 1000,
        namespace,
        serviceAccount: serviceaccount,
        pod,
        secret,
        node,
        warnAfter: warnafter === undefined ? undefined : Number(warnafter) * 1000
      }
      expect(unverifiedClaims(token)).toStrictEqual(
        E.right(Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== undefined)))
      )
    }
  })

  it.each<readonly [string, unknown, Claims]>([
    ['nothing', {}, { audiences: [] }],
    ['null everywhere', { iss: null, aud: null, exp: null, 'kubernetes.io': { pod: null } }, { audiences: [] }],
    ['one audience as a string', { aud: 'vault' }, { audiences: ['vault'] }],
    [
      'the webhook that the token is bound to',
      {
        'kubernetes.io': {
          validatingwebhookconfiguration: { name: 'v', uid: 'u' },
          mutatingwebhookconfiguration: { name: 'm' },
          attestations: { admissionReviewAPIGroups: ['apps'], other: null }
        }
      },
      {
        audiences: [],
        validatingWebhookConfiguration: { name: 'v', uid: 'u' },
        mutatingWebhookConfiguration: { name: 'm' },
        attestations: { admissionReviewAPIGroups: ['apps'], other: [] }
      }
    ],
    ['several audiences', { aud: ['a', 'b'] }, { audiences: ['a', 'b'] }],
    ['a fraction of a second', { exp: 1.5 }, { audiences: [], expires: 1500 }],
    [
      'a Secret',
      { 'kubernetes.io': { secret: { name: 's', uid: 'u' } } },
      { audiences: [], secret: { name: 's', uid: 'u' } }
    ],
    ['a node', { 'kubernetes.io': { node: { name: 'n' } } }, { audiences: [], node: { name: 'n' } }],
    ['the time of a warning', { 'kubernetes.io': { warnafter: 3607 } }, { audiences: [], warnAfter: 3_607_000 }],
    ['claims that are not read', { groups: ['x'], 'kubernetes.io': { more: 1 } }, { audiences: [] }],
    ['characters beyond ASCII', { sub: 'é€😀' }, { audiences: [], subject: 'é€😀' }]
  ])('can be %s', (_name, claims, expected) => {
    expect(unverifiedClaims(tokenOf(claims))).toStrictEqual(E.right(expected))
  })

  it.each<readonly [string, string, ReadonlyArray<string>]>([
    ['an opaque token', 's3cr3t', [NOT_JWT]],
    ['an empty token', '', [NOT_JWT]],
    ['two parts', 'e30.e30', [NOT_JWT]],
    ['four parts', 'e30.e30.e30.e30', [NOT_JWT]],
    ['an encrypted token', 'e30.e30.e30.e30.e30', [NOT_JWT]],
    ['white space', ` ${tokenOf({})}`, [NOT_JWT]],
    ['padding', 'e30=.e30=.e30', [NOT_JWT]],
    ['a part of impossible length', 'e30.e30ab.e30', [NOT_JWT]],
    ['bytes that are not UTF-8', `e30.${encode(new Uint8Array([0x22, 0xff, 0x22]))}.e30`, [NOT_JWT]],
    ['claims that are not JSON', `e30.${encode('s3cr3t')}.e30`, [NOT_JSON]],
    [
      'a time beyond all numbers',
      `e30.${encode('{"exp":1e999}')}.e30`,
      ['exp: Invalid value: expected a finite number']
    ],
    ['claims in a list', tokenOf(['s3cr3t']), ['Invalid value: expected an object, got an array']],
    ['a token that is not a string', 7 as never, [NOT_JWT]],
    [
      'an audience that is not a string',
      tokenOf({ aud: ['a', 7] }),
      ['aud: Invalid value: expected a string or an array of strings']
    ],
    [
      'audiences that are an object',
      tokenOf({ aud: { s3cr3t: 1 } }),
      ['aud: Invalid value: expected a string or an array of strings']
    ],
    [
      'attestations of a wrong type',
      tokenOf({ 'kubernetes.io': { attestations: { s3cr3t: ['a', 7] } } }),
      ['kubernetes.io.attestations: Invalid value: expected an object whose values are arrays of strings']
    ],
    [
      'claims of wrong types',
      tokenOf({ exp: 's3cr3t', 'kubernetes.io': { pod: 's3cr3t', serviceaccount: {} } }),
      [
        'exp: Invalid value: expected a finite number, got a string',
        'kubernetes.io.pod: Invalid value: expected an object, got a string',
        'kubernetes.io.serviceaccount.name: Required value: expected a string, got nothing'
      ]
    ]
  ])('are refused: %s', (_name, token, expected) => {
    expect(linesOf(token)).toStrictEqual(expected)
  })

  const SECRET = 's3cr3t'

  /** Texts that contain the secret, as it is or encoded, in all parts of a token. */
  const secrets: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom<unknown>(SECRET, 8675309, null, true, [SECRET], { [SECRET]: SECRET }),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(
        fc.constantFrom(
          'iss',
          'aud',
          'exp',
          'kubernetes.io',
          'pod',
          'attestations',
          'name',
          'uid',
          '__proto__',
          SECRET
        ),
        tie('value'),
        { maxKeys: 4, noNullPrototype: true }
      )
    )
  })).value

  it('never throw, and no error contains a part of the token', () => {
    const payload = fc.oneof(
      secrets.map((claims) => encode(JSON.stringify(claims))),
      secrets.map((claims) => encode(JSON.stringify(claims).slice(0, -1))),
      fc.string({ unit: 'grapheme' }).map((text) => `${SECRET}${text}`),
      fc.uint8Array().map((bytes) => encode(bytes))
    )
    const parts = fc.array(fc.oneof(payload, fc.constantFrom('e30', SECRET, '')), { minLength: 1, maxLength: 4 })
    let lefts = 0
    fc.assert(
      fc.property(parts, (segments) => {
        const claims = unverifiedClaims(segments.join('.'))
        if (E.isRight(claims)) return
        lefts++
        expect(claims.left.length).toBeGreaterThan(0)
        expect(JSON.stringify(claims)).not.toMatch(/s3cr3t|czNjcjN0|8675309/)
      }),
      runs(20)
    )
    expect(lefts).toBeGreaterThan(runs(10).numRuns)
  })

  it('of a million characters are read in time', () => {
    const token = tokenOf({ sub: 'x'.repeat(1_000_000) })
    expect(unverifiedClaims(token)).toMatchObject({ right: { audiences: [] } })
    expect(linesOf(`e30.${'x'.repeat(1_000_000)}.e30`)).toHaveLength(1)
    expect(linesOf('.'.repeat(1_000_000))).toHaveLength(1)
  })
})

describe('the expiry that a token claims', () => {
  it.each<readonly [string, string, number]>([
    ['in milliseconds', tokenOf({ exp: 30.5 }), 30_500],
    ['the zero time', tokenOf({ exp: 0 }), 0],
    ['with other claims of any type', tokenOf({ exp: 30, jti: 7, aud: 7, 'kubernetes.io': 7 }), 30_000],
    ['with claims that are not UTF-8', `e30.${encode(Buffer.from('{"sub":"\xff","exp":30}', 'latin1'))}.c2ln`, 30_000],
    [
      'with white space that API servers ignore',
      `\n${tokenOf({ exp: 30 }).split('').join('\r\n\x85\t')} and what follows a space`,
      30_000
    ],
    ['0 for a value that is not a number', tokenOf({ exp: '30' }), 0],
    ['0 for an object', tokenOf({ exp: {} }), 0],
    ['Infinity without the claim', tokenOf({}), Infinity],
    ['Infinity for null', tokenOf({ exp: null }), Infinity],
    ['Infinity for claims in a list', tokenOf([30]), Infinity],
    ['Infinity for claims that are not JSON', `e30.${encode('{')}.e30`, Infinity],
    ['Infinity for an opaque token', 's3cr3t', Infinity],
    ['Infinity for a part of impossible length', 'e30.e30ab.e30', Infinity],
    ['Infinity for a token that is not a string', 7 as never, Infinity]
  ])('is %s', (_name, token, expected) => {
    expect(claimedExpiry(token)).toBe(expected)
  })
})

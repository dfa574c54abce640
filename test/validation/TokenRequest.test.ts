import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import { type BoundObjectReference, TokenRequest, type TokenRequestSpec } from 'io-ts-kubernetes/authentication/v1'
import { type Int64, int64 } from 'io-ts-kubernetes/scalar'
import { validateTokenRequest, validateTokenRequestName, validateTokenRequestPath } from 'io-ts-kubernetes/validation'
import { describe, expect, it } from 'vitest'
import { linesOfFields } from '../support/lines'

const lines = (spec: TokenRequestSpec): ReadonlyArray<string> =>
  pipe(TokenRequest.make({ spec }), validateTokenRequest, linesOfFields)

const webhook: BoundObjectReference = {
  kind: 'ValidatingWebhookConfiguration',
  apiVersion: 'admissionregistration.k8s.io/v1',
  name: 'policy'
}

const TOO_SHORT = 'may not specify a duration less than 10 minutes'
const TOO_LONG = 'may not specify a duration larger than 2^32 seconds'
const NOT_ALLOWED = 'attestations may only be specified with a webhook bound object reference'
const EXACTLY_ONE = 'webhook bound requests require exactly one admissionReviewAPIGroups attestation'

describe('validateTokenRequest', () => {
  it('returns a valid request by reference', () => {
    const request = TokenRequest.make({ spec: { audiences: [] } })
    const validated = validateTokenRequest(request)
    expect(E.isRight(validated) && validated.right === request).toBe(true)
  })

  it.each<[Int64 | undefined, ReadonlyArray<string>]>([
    [undefined, []],
    [int64(600), []],
    [int64(4294967296), []],
    [int64(599), [`spec.expirationSeconds: Invalid value: 599: ${TOO_SHORT}`]],
    [int64(0), [`spec.expirationSeconds: Invalid value: 0: ${TOO_SHORT}`]],
    [int64(-1), [`spec.expirationSeconds: Invalid value: -1: ${TOO_SHORT}`]],
    [int64(4294967297), [`spec.expirationSeconds: Invalid value: 4294967297: ${TOO_LONG}`]],
    [int64(9007199254740991), [`spec.expirationSeconds: Invalid value: 9007199254740991: ${TOO_LONG}`]]
  ])('checks a lifetime of %s seconds', (expirationSeconds, errors) => {
    expect(lines({ audiences: [''], ...(expirationSeconds === undefined ? {} : { expirationSeconds }) })).toStrictEqual(
      errors
    )
  })

  it('does not check audiences and references if no webhook is bound', () => {
    expect(lines({ audiences: ['', ''], boundObjectRef: {}, attestations: {} })).toStrictEqual([])
    expect(lines({ audiences: [], boundObjectRef: { kind: 'Pod', name: '' } })).toStrictEqual([])
  })

  it('reports only that attestations need a webhook if no webhook is bound', () => {
    const attestations = { b: ['<', '\ud800'], a: [] }
    const errors = [`spec.attestations: Invalid value: {"a":[],"b":["\\u003c","\ufffd"]}: ${NOT_ALLOWED}`]
    expect(lines({ audiences: [], expirationSeconds: int64(1), attestations })).toStrictEqual(errors)
    for (const reference of [
      { ...webhook, apiVersion: 'admissionregistration.k8s.io/v1beta1' },
      { ...webhook, kind: 'Pod' },
      { kind: 'ValidatingWebhookConfiguration' }
    ]) {
      expect(lines({ audiences: [], boundObjectRef: reference, attestations })).toStrictEqual(errors)
    }
  })

  it('shows maps in the byte order of their keys', () => {
    // Go reads a lone surrogate as U+FFFD
    const attestations = {
      '\u{10000}': [],
      '\udc00': [],
      '\uffff': [],
      '\ud7ff': [],
      10: [],
      9: [],
      ab: [],
      a: [],
      __proto__x: []
    }
    expect(lines({ audiences: [], attestations })).toStrictEqual([
      `spec.attestations: Invalid value: {"10":[],"9":[],"__proto__x":[],"a":[],"ab":[],"\\ud7ff":[],"\ufffd":[],"\\uffff":[],"\u{10000}":[]}: ${NOT_ALLOWED}`
    ])
  })

  it('requires one audience and one attestation if a webhook is bound, and reports them after the lifetime', () => {
    const spec: TokenRequestSpec = { audiences: ['a', '&'], expirationSeconds: int64(1), boundObjectRef: webhook }
    expect(lines(spec)).toStrictEqual([
      `spec.expirationSeconds: Invalid value: 1: ${TOO_SHORT}`,
      'spec.audiences: Invalid value: ["a","\\u0026"]: must be length 1 when bound to a webhook config',
      `spec.attestations: Invalid value: null: ${EXACTLY_ONE}`
    ])
    expect(lines({ audiences: [], boundObjectRef: webhook, attestations: {} })).toStrictEqual([
      'spec.audiences: Invalid value: []: must be length 1 when bound to a webhook config',
      `spec.attestations: Invalid value: {}: ${EXACTLY_ONE}`
    ])
    expect(lines({ audiences: ['a'], boundObjectRef: webhook, attestations: { a: [], b: [] } })).toStrictEqual([
      `spec.attestations: Invalid value: {"a":[],"b":[]}: ${EXACTLY_ONE}`
    ])
  })

  const attested = (attestations: Readonly<Record<string, ReadonlyArray<string>>>): ReadonlyArray<string> =>
    lines({ audiences: ['a'], boundObjectRef: { ...webhook, kind: 'MutatingWebhookConfiguration' }, attestations })

  it('accepts one key of attestations only', () => {
    expect(attested({ other: ['apps'] })).toStrictEqual([
      'spec.attestations[other]: Unsupported value: "other": supported values: "admissionReviewAPIGroups"'
    ])
    expect(attested({ admissionReviewAPIGroups: ['apps'] })).toStrictEqual([])
    expect(attested({ admissionReviewAPIGroups: ['*'] })).toStrictEqual([])
  })

  it('requires one API group in the attestation', () => {
    const field = 'spec.attestations[admissionReviewAPIGroups]'
    expect(attested({ admissionReviewAPIGroups: [] })).toStrictEqual([
      `${field}: Invalid value: []: must specify a single value`
    ])
    expect(attested({ admissionReviewAPIGroups: ['a', 'b'] })).toStrictEqual([
      `${field}: Invalid value: ["a","b"]: must specify a single value`
    ])
    expect(attested({ admissionReviewAPIGroups: [''] })).toStrictEqual([
      `${field}[0]: Invalid value: "": may not be an empty string`
    ])
    expect(attested({ admissionReviewAPIGroups: ['Apps\n'] })).toStrictEqual([
      `${field}[0]: Invalid value: "Apps\\n": must specify a valid API Group: a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')`
    ])
  })

  it('cuts a key in a path as decoding does', () => {
    const [line = ''] = attested({ [`\u001b[31m${'k'.repeat(300)}`]: [] })
    expect(line.startsWith(`spec.attestations[\\u001b[31m${'k'.repeat(251)}…]: Unsupported value: "\\x1b[31mkkk`)).toBe(
      true
    )
  })
})

describe('validateTokenRequestName', () => {
  const named = (name?: string): TokenRequest =>
    TokenRequest.make({ metadata: name === undefined ? {} : { name }, spec: { audiences: [] } })

  it('accepts a request with the name of its service account, or without one', () => {
    for (const request of [named('build'), named(''), named(), TokenRequest.make({ spec: { audiences: [] } })]) {
      const validated = validateTokenRequestName('build')(request)
      expect(E.isRight(validated) && validated.right === request).toBe(true)
    }
  })

  it('refuses another name', () => {
    expect(validateTokenRequestName('build')(named('"Build"'))).toStrictEqual(
      E.left([
        {
          type: 'FieldValueInvalid',
          field: 'metadata.name',
          value: '"\\"Build\\""',
          detail: 'must match the service account name if specified'
        }
      ])
    )
  })
})

describe('validateTokenRequestPath', () => {
  const validate = validateTokenRequestPath({ namespace: 'default', name: 'build' })

  it.each([
    undefined,
    {},
    { namespace: '', name: '' },
    { namespace: 'default' },
    { name: 'build' },
    { namespace: 'default', name: 'build' }
  ])('returns the request itself if its metadata is %j', (metadata) => {
    const request: TokenRequest = { ...(metadata && { metadata }), spec: { audiences: [] } }
    const validated = validate(request)
    expect(E.isRight(validated) && validated.right === request).toBe(true)
  })

  const otherNamespace = {
    type: 'FieldValueInvalid',
    field: 'metadata.namespace',
    detail: 'the namespace of the provided object does not match the namespace sent on the request'
  }

  it.each([
    [{ namespace: 'other' }, otherNamespace],
    [{ namespace: 'Default', name: 'build' }, otherNamespace],
    // the API server stops here
    [{ namespace: 'other', name: 'other' }, otherNamespace],
    [
      { namespace: 'default', name: 'other' },
      {
        type: 'FieldValueInvalid',
        field: 'metadata.name',
        value: '"other"',
        detail: 'must match the service account name if specified'
      }
    ]
  ])('refuses the metadata %j', (metadata, error) => {
    expect(validate({ metadata, spec: { audiences: [] } })).toStrictEqual(E.left([error]))
  })
})

import { ObjectMeta, TokenRequest, UserInfo } from 'io-ts-kubernetes'
import { literal, model, optional } from 'io-ts-kubernetes/codec'
import { int64 } from 'io-ts-kubernetes/scalar'
import { describe, expect, it } from 'vitest'
import { Steps } from '../../support/jobs'

describe('make', () => {
  it('adds kind and apiVersion in front', () => {
    const request = TokenRequest.make({ spec: { audiences: ['vault'], expirationSeconds: int64(3600) } })
    expect(JSON.stringify(request)).toBe(
      '{"kind":"TokenRequest","apiVersion":"authentication.k8s.io/v1","spec":{"audiences":["vault"],"expirationSeconds":3600}}'
    )
  })

  it('adds no other literals, even those with only one value', () => {
    const One = model<{ readonly policy?: 'Always' }>('One', { policy: optional(literal('Always')) })
    expect(One.make({})).toStrictEqual({})
  })

  it('returns unchanged parts by reference', () => {
    const spec = { audiences: ['vault'], boundObjectRef: {} }
    const request = TokenRequest.make({ spec })
    expect(request.spec).toBe(spec)
    expect(TokenRequest.make(request)).toBe(request)
    const user = { extra: { a: ['b'] } }
    expect(UserInfo.make(user)).toBe(user)
  })

  it('removes undefined at any depth', () => {
    const loose = {
      metadata: undefined,
      spec: { audiences: ['a'], boundObjectRef: { kind: 'Pod', uid: undefined } },
      status: undefined
    } as unknown as TokenRequest
    expect(JSON.stringify(TokenRequest.make(loose))).toBe(
      '{"kind":"TokenRequest","apiVersion":"authentication.k8s.io/v1","spec":{"audiences":["a"],"boundObjectRef":{"kind":"Pod"}}}'
    )
    expect('uid' in (TokenRequest.make(loose).spec.boundObjectRef ?? {})).toBe(false)
    const steps = { all: { a: undefined, b: { run: 'x', next: undefined } }, each: [{ run: 'y', next: undefined }] }
    expect(Steps.make(steps as unknown as Steps)).toStrictEqual({ all: { b: { run: 'x' } }, each: [{ run: 'y' }] })
    const labels = { labels: { a: 'b', c: undefined } } as unknown as ObjectMeta
    expect(Object.keys(ObjectMeta.make(labels).labels ?? {})).toStrictEqual(['a'])
    const owners = { managedFields: [{ manager: 'm', time: undefined }] } as unknown as ObjectMeta
    expect(Object.keys(ObjectMeta.make(owners).managedFields?.[0] ?? {})).toStrictEqual(['manager'])
  })
})

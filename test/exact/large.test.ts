import * as E from 'fp-ts/Either'
import * as fc from 'fast-check'
import { TokenReview } from 'io-ts-kubernetes/authentication/v1'
import { lenient } from 'io-ts-kubernetes/codec'
import { fromJson } from 'io-ts-kubernetes/exact'
import { describe, expect, it } from 'vitest'
import { runs } from '../support/runs'

describe('a map with many keys', () => {
  const counts = fc.integer({ min: 990, max: 1100 })
  const odd = fc.constantFrom('0', '42', '__proto__', 'toString', '')
  // the decoder changes null
  const values = fc.constantFrom<unknown>(['a'], ['a', 'b'], [], null)

  it('has the same value as in a decoded document', () => {
    fc.assert(
      fc.property(counts, odd, values, values, fc.boolean(), (count, key, value, other, isLenient) => {
        const keys = [...Array.from({ length: count }, (_, i) => `example.com/${i}`), key]
        const entries = keys.map((name, i) => `${JSON.stringify(name)}:${JSON.stringify(i % 7 === 0 ? other : value)}`)
        const text = `{"spec":{},"status":{"user":{"extra":{${entries.join(',')}}}}}`
        const codec = isLenient ? lenient(TokenReview) : TokenReview
        const expected = codec.decode(JSON.parse(text))
        expect(E.isRight(expected)).toBe(true)
        expect(fromJson(codec)(text)).toStrictEqual(expected)
      }),
      runs(1)
    )
  })

  it('has the last value of a key that occurs twice', () => {
    const entries = Array.from({ length: 1101 }, (_, i) => `"k${i % 1100}":["v${i}"]`)
    const text = `{"spec":{},"status":{"user":{"extra":{${entries.join(',')}}}}}`
    const extra = Object.fromEntries(Array.from({ length: 1100 }, (_, i) => [`k${i}`, [i === 0 ? 'v1100' : `v${i}`]]))
    expect(fromJson(TokenReview)(text)).toStrictEqual(E.right({ spec: {}, status: { user: { extra } } }))
  })
})

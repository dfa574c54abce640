import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import * as t from 'io-ts'
import { fromJson, toJson } from 'io-ts-kubernetes/json'
import { describe, expect, it } from 'vitest'

describe('toJson', () => {
  const anyJson = new t.Type<unknown>('any', (_u): _u is unknown => true, t.success, t.identity)

  it('writes the text of JSON.stringify at any depth', () => {
    const levels = 20_000
    const wrap = (value: unknown): unknown => {
      let nested = value
      for (let i = 0; i < levels; i++) nested = i % 2 === 0 ? [nested] : { 'a"b': nested }
      return nested
    }
    const [before, after] = ['{"a\\"b":['.repeat(levels / 2), ']}'.repeat(levels / 2)]
    expect(() => JSON.stringify(wrap(0))).toThrow(RangeError)
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(toJson(anyJson)(wrap(json))).toBe(before + JSON.stringify(json) + after)
      })
    )
  })

  /** A value in more levels than `JSON.stringify` can write. */
  const deep = (value: unknown): unknown => {
    let nested = value
    for (let i = 0; i < 20_000; i++) nested = [nested]
    return nested
  }

  it('leaves out at any depth what JSON.stringify leaves out', () => {
    const leaf = fc.constantFrom<unknown>(undefined, () => 0, Symbol('s'), NaN, Infinity, -0, null, 'a', {}, [])
    const part = fc.oneof(leaf, fc.array(leaf), fc.dictionary(fc.constantFrom('a', 'b', '__proto__', ''), leaf))
    fc.assert(
      fc.property(fc.oneof(part, fc.array(part), fc.dictionary(fc.string(), part)), (value) => {
        expect(toJson(anyJson)(deep([value]))).toBe(
          '['.repeat(20_001) + JSON.stringify([value]).slice(1, -1) + ']'.repeat(20_001)
        )
      })
    )
  })

  it('writes an object twice that occurs twice, at any depth', () => {
    const shared = { a: [1] }
    expect(toJson(anyJson)(deep([shared, { b: shared }]))).toBe(
      `${'['.repeat(20_001)}{"a":[1]},{"b":{"a":[1]}}${']'.repeat(20_001)}`
    )
  })

  it('calls no toJSON that arrays or all objects inherit', () => {
    for (const prototype of [Object.prototype, Array.prototype]) {
      Object.defineProperty(prototype, 'toJSON', { value: () => 'evil', configurable: true })
      try {
        expect(toJson(anyJson)({ a: [1, { b: 'c' }] })).toBe('{"a":[1,{"b":"c"}]}')
      } finally {
        Reflect.deleteProperty(prototype, 'toJSON')
      }
    }
  })

  it('throws as JSON.stringify does if the value is not JSON', () => {
    const cycle: Array<unknown> = []
    cycle.push(cycle)
    for (const value of [cycle, { n: 1n }, deep(cycle), deep(1n)]) {
      expect(() => toJson(anyJson)(value)).toThrow(TypeError)
    }
    const error = new Error('of the value')
    const toJSON = (): never => {
      throw error
    }
    expect(() => toJson(anyJson)({ toJSON })).toThrow(error)
  })
})

describe('fromJson', () => {
  it('accepts any codec of io-ts', () => {
    expect(fromJson(t.array(t.string))('["a"]')).toStrictEqual(E.right(['a']))
    expect(E.isLeft(fromJson(t.array(t.string))('[1]'))).toBe(true)
  })

  it('refuses text that is not JSON, with the context of the codec and without the text', () => {
    expect(fromJson(t.string)('secret')).toStrictEqual(
      E.left([
        {
          value: undefined,
          context: [{ key: '', type: t.string }],
          message: 'Invalid value: the body is not valid JSON',
          fieldError: { type: 'FieldValueInvalid', field: '', detail: 'the body is not valid JSON' }
        }
      ])
    )
  })
})

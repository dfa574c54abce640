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

  it('throws as JSON.stringify does if the value is not JSON', () => {
    const cycle: Array<unknown> = []
    cycle.push(cycle)
    for (const value of [cycle, { n: 1n }]) expect(() => toJson(anyJson)(value)).toThrow(TypeError)
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

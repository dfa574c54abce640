import { describe, expect, it } from 'vitest'
import { isJsonObject } from '../../src/codec/interpret/compiled'
import * as json from '../../src/internal/copyJson'
import { FAILED } from '../../src/internal/copyJson'
import { startLargeWalk, startWalk } from '../../src/internal/walk'

const copyJson = (u: unknown): unknown => json.copyJson(u, startLargeWalk())

/** Returns the value within nested objects of this many levels. */
const around = (levels: number, value: unknown): unknown => {
  let out = value
  for (let i = 0; i < levels; i++) out = { a: out }
  return out
}

describe('a copy of JSON', () => {
  it('reads each part once: a getter may return a new object each time', () => {
    const document = {
      get part(): object {
        return { list: [1] }
      }
    }
    expect(copyJson(document)).toStrictEqual({ part: { list: [1] } })
  })

  it('has only the own keys of an object', () => {
    expect(copyJson(Object.assign(Object.create({ inherited: 1 }) as object, { own: [2] }))).toStrictEqual({ own: [2] })
  })

  it('has the depth limit of Go’s decoder, also for shared parts', () => {
    const part = around(5000, 1)
    const whole = { part }
    expect(copyJson({ part, other: around(4999, part) })).not.toBe(FAILED)
    expect(copyJson({ part, other: around(5000, part) })).toBe(FAILED)
    expect(copyJson({ part, whole, other: around(4998, whole) })).not.toBe(FAILED)
    expect(copyJson({ part, whole, other: around(4999, whole) })).toBe(FAILED)
  })

  it('counts shared parts once for each path', () => {
    let million16: unknown = 1
    // 2^24 - 1 values
    for (let i = 0; i < 23; i++) million16 = [million16, million16]
    expect(copyJson(million16)).not.toBe(FAILED)
    expect(copyJson([million16])).not.toBe(FAILED)
    expect(copyJson([million16, 1])).toBe(FAILED)
  })
})

describe('an array with an invalid length', () => {
  it.each([-1, 2 ** 32, NaN, 'three'])('is not copied: %s', (length) => {
    const array = new Proxy([], { get: (_, key) => (key === 'length' ? length : undefined) })
    expect(copyJson(array)).toBe(FAILED)
    expect(copyJson({ a: array })).toBe(FAILED)
  })
})

describe('a JSON value', () => {
  it.each([
    ['a number', 1, true],
    ['null', null, true],
    ['a string', 'a', true],
    ['a boolean', false, true],
    ['Infinity', Infinity, false],
    ['an object', { a: [1, { b: null }] }, true],
    ['an object with Infinity in it', { a: [1, { b: -Infinity }] }, false],
    ['an array with Infinity in it', [Infinity, 1], false],
    ['-0, which is read as 0', [-0], false],
    ['undefined', [undefined], false],
    ['64 levels', around(64, 1), true],
    ['9,999 levels', around(9_999, 1), true],
    ['10,001 levels', around(10_001, 1), false]
  ])('is recognized correctly: %s', (_name, u, expected) => {
    expect(json.isJson(u, startWalk())).toBe(expected)
    expect(isJsonObject({ a: u }, startWalk())).toBe(expected)
  })

  it('is copied without -0', () => {
    expect(copyJson([-0, { a: -0 }])).toStrictEqual([0, { a: 0 }])
  })
})

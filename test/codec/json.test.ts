import { describe, expect, it } from 'vitest'
import { copyJson, FAILED, isFlat } from '../../src/codec/json'

/** So many objects in each other around a value. */
const around = (levels: number, value: unknown): unknown => {
  let out = value
  for (let i = 0; i < levels; i++) out = { a: out }
  return out
}

describe('a copy of JSON', () => {
  it('has the own keys of an object, and no others', () => {
    expect(copyJson(Object.assign(Object.create({ inherited: 1 }) as object, { own: [2] }))).toStrictEqual({ own: [2] })
  })

  it('is as deep as Go’s decoder goes, wherever its parts stand besides', () => {
    const part = around(5000, 1)
    const whole = { part }
    expect(copyJson({ part, other: around(4999, part) })).not.toBe(FAILED)
    expect(copyJson({ part, other: around(5000, part) })).toBe(FAILED)
    expect(copyJson({ part, whole, other: around(4998, whole) })).not.toBe(FAILED)
    expect(copyJson({ part, whole, other: around(4999, whole) })).toBe(FAILED)
  })

  it('is as large as parts that stand in several places make it', () => {
    let million16: unknown = 1
    // 2^24 - 1 values
    for (let i = 0; i < 23; i++) million16 = [million16, million16]
    expect(copyJson(million16)).not.toBe(FAILED)
    expect(copyJson([million16])).not.toBe(FAILED)
    expect(copyJson([million16, 1])).toBe(FAILED)
  })
})

describe('JSON is flat', () => {
  it.each([
    [1, true],
    [null, true],
    ['a', true],
    [false, true],
    [Infinity, false],
    [{ a: [1, { b: null }] }, true],
    [{ a: [1, { b: -Infinity }] }, false],
    [[Infinity, 1], false],
    [around(64, 1), true],
    [around(65, 1), false],
    [around(64, Infinity), false]
  ])('%j: %s', (json, expected) => {
    expect(isFlat(json)).toBe(expected)
  })
})

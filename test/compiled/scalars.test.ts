import { FAILED, readIf, readNilIf, withoutMinusZeroIn } from 'io-ts-kubernetes/compiled'
import { describe, expect, it } from 'vitest'

const isShort = (u: unknown): u is string | number => typeof u === 'number' || (typeof u === 'string' && u.length < 3)

describe('the reader of a scalar', () => {
  it.each([
    ['ab', 'ab'],
    [1, 1],
    [-0, 0],
    ['abc', FAILED],
    [null, FAILED],
    [undefined, FAILED]
  ])('reads %j as %j', (value, expected) => {
    expect(readIf(isShort)(value)).toBe(expected)
  })

  it('reads null as the zero value in a map', () => {
    const read = readNilIf(isShort, '')
    expect([null, 'ab', -0, 'abc', undefined].map(read)).toStrictEqual(['', 'ab', 0, FAILED, FAILED])
    expect(readNilIf(isShort, 'long')(null)).toBe(FAILED)
  })
})

describe('withoutMinusZeroIn', () => {
  it.each([
    [-0, 0],
    [1, 1],
    ['-0', '-0']
  ])('returns for %j: %j', (value, expected) => {
    expect(withoutMinusZeroIn(value)).toBe(expected)
  })
})

// Compiled code leaves a container to the interpreter if it has more values than the budget, or if an inherited setter
// took one of its keys.
import { afterEach, describe, expect, it } from 'vitest'
import { readList, readMap, readString } from '../../../src/codec/interpret/compiled'
import { FAILED } from '../../../src/internal/copyJson'

const keysUpTo = (count: number): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, 'v']))

describe('a budget of values', () => {
  it.each([
    ['a list', (left: number) => readList(['a', 'b', 'c'], { left }, readString), ['a', 'b', 'c']],
    ['a map', (left: number) => readMap(keysUpTo(3), { left }, readString), keysUpTo(3)],
    ['a map with many keys', (left: number) => readMap(keysUpTo(100), { left: left + 97 }, readString), keysUpTo(100)]
  ])('is enough for %s with as many values', (_name, read, expected) => {
    expect(read(3)).toStrictEqual(expected)
    expect(read(2)).toBe(FAILED)
  })
})

describe('a setter that objects inherit and that a loop does not visit', () => {
  afterEach(() => {
    Reflect.deleteProperty(Object.prototype, 'k1')
  })

  it.each([3, 63, 64, 100])('makes compiled code refuse a map of %d keys', (count) => {
    const map = keysUpTo(count)
    Object.defineProperty(Object.prototype, 'k1', { configurable: true, set: () => undefined })
    expect(readMap(map, { left: 1000 }, readString)).toBe(FAILED)
  })
})

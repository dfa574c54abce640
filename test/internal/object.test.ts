import { describe, expect, it } from 'vitest'
import { getOwn, getOwnItem, hasOwnEnumerable } from '../../src/internal/object'

describe('hasOwnEnumerable and getOwn', () => {
  const o = Object.create(
    { inherited: 1, hidden: 1 },
    {
      seen: { value: 1, enumerable: true },
      hidden: { value: 1, enumerable: false }
    }
  ) as { readonly [key: string]: unknown }

  it.each([
    ['seen', true],
    ['hidden', false],
    ['inherited', false],
    ['missing', false],
    ['toString', false]
  ])('for the field %s: %j', (key, is) => {
    expect(hasOwnEnumerable(o, key)).toBe(is)
    expect(getOwn(o, key)).toBe(is ? 1 : undefined)
  })
})

describe('getOwnItem', () => {
  it('returns an item of the array, never an inherited one', () => {
    const items = ['a']

    const hole = [, 'b']
    const read = (): ReadonlyArray<unknown> => [getOwnItem(items, 0), getOwnItem(hole, 0), getOwnItem(hole, 1)]
    const clean = read()
    // nothing but `read` runs meanwhile: an assignment to an index of an array throws
    Object.defineProperty(Array.prototype, 0, { configurable: true, value: 'inherited' })
    const polluted = ((): ReadonlyArray<unknown> => {
      try {
        return read()
      } finally {
        Reflect.deleteProperty(Array.prototype, 0)
      }
    })()
    expect([clean, polluted]).toStrictEqual([
      ['a', undefined, 'b'],
      ['a', undefined, 'b']
    ])
  })
})

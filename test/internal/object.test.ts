import { describe, expect, it } from 'vitest'
import { hasOwnEnumerable, getOwn } from '../../src/internal/object'

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

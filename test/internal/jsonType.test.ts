import { describe, expect, it } from 'vitest'
import { jsonTypeOf, unreadable } from '../../src/internal/jsonType'

describe('jsonTypeOf', () => {
  const revoked = (target: object): unknown => {
    const { proxy, revoke } = Proxy.revocable(target, {})
    revoke()
    return proxy
  }

  it.each<readonly [string, () => unknown, string]>([
    ['undefined', () => undefined, 'nothing'],
    ['null', () => null, 'null'],
    ['a string', () => 'a', 'a string'],
    ['NaN', () => NaN, 'a number'],
    ['false', () => false, 'a boolean'],
    ['a big integer', () => 1n, 'a bigint'],
    ['a function', () => jsonTypeOf, 'a function'],
    ['a symbol', () => Symbol('s'), 'a symbol'],
    ['a list', () => [], 'an array'],
    ['a date', () => new Date(0), 'an object'],
    ['a value that throws when it is read', () => unreadable, 'a value that cannot be read'],
    ['a revoked proxy', () => revoked({}), 'a value that cannot be read'],
    ['a revoked proxy of a list', () => revoked([]), 'a value that cannot be read']
  ])('names the type of %s', (_, make, kind) => {
    expect(jsonTypeOf(make())).toBe(kind)
  })
})

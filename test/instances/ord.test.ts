import * as fc from 'fast-check'
import { getArbitrary } from 'io-ts-kubernetes/arbitrary'
import { boolean, type Codec, literal, number, string } from 'io-ts-kubernetes/codec'
import { getEq, getOrd } from 'io-ts-kubernetes/instances'
import { DateTime, MicroTime, Time } from 'io-ts-kubernetes/meta/v1'
import { Int32, Int64 } from 'io-ts-kubernetes/scalar'
import { describe, expect, it } from 'vitest'

const laws = <A extends string | number | boolean>(codec: Codec<A>): void => {
  describe(`the order of ${codec.name}`, () => {
    const compare = (x: A, y: A): number => getOrd(codec).compare(x, y)
    const equals = (x: A, y: A): boolean => getOrd(codec).equals(x, y)
    const value = getArbitrary(codec)

    it('is total and antisymmetric', () => {
      fc.assert(
        fc.property(value, value, (x, y) => {
          expect([-1, 0, 1]).toContain(compare(x, y))
          expect(compare(x, y) + compare(y, x)).toBe(0)
          expect(compare(x, x)).toBe(0)
        })
      )
    })

    it('is transitive', () => {
      fc.assert(
        fc.property(value, value, value, (x, y, z) => {
          if (compare(x, y) <= 0 && compare(y, z) <= 0) expect(compare(x, z)).toBeLessThanOrEqual(0)
        })
      )
    })

    it('agrees with equality', () => {
      fc.assert(
        fc.property(value, value, (x, y) => {
          expect(equals(x, y)).toBe(compare(x, y) === 0)
          expect(getEq(codec).equals(x, y)).toBe(compare(x, y) === 0)
        })
      )
    })
  })
}

laws(Time)
laws(MicroTime)
laws(DateTime)
laws(Int32)
laws(Int64)
laws(number)
laws(boolean)
laws(string)
laws(literal('b', 'a'))

it('getOrd orders times by instant, and numbers by size', () => {
  const times = ['2024-01-15T12:00:00+02:00', '2024-01-15T11:00:00Z', '2024-01-15T9:30:00Z'] as unknown as Array<Time>
  expect(times.sort(getOrd(Time).compare)).toStrictEqual([
    '2024-01-15T9:30:00Z',
    '2024-01-15T12:00:00+02:00',
    '2024-01-15T11:00:00Z'
  ])
  expect([10, 9, -1].sort(getOrd(number).compare)).toStrictEqual([-1, 9, 10])
})

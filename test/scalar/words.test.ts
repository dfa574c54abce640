import { function as F, option as O, readonlyArray as RA } from 'fp-ts'
import * as fc from 'fast-check'
import { getArbitrary } from 'io-ts-kubernetes/arbitrary'
import { byJsonType, type Codec, fromUnknown, literal, openEnum, scalar } from 'io-ts-kubernetes/codec'
import { getEq, getOrd } from 'io-ts-kubernetes/instances'
import {
  Bytes,
  bytesFromUint8Array,
  bytesToUint8Array,
  eqBytes,
  eqQuantity,
  IntOrString,
  ordQuantity,
  Quantity,
  quantityToBigInt,
  quantityToNormalForm,
  quantityToNumber
} from 'io-ts-kubernetes/scalar'
import { describe, expect, it } from 'vitest'

const quantity = F.flow(
  fromUnknown(Quantity),
  O.getOrElse((): Quantity => {
    throw new Error('not a quantity')
  })
)

describe('a quantity', () => {
  it.each<readonly [string | number, string, number, O.Option<bigint>]>([
    ['0', '0', 0, O.some(0n)],
    ['-0.000', '0', 0, O.some(0n)],
    ['100m', '100m', 0.1, O.some(1n)],
    ['-1.5', '-1500m', -1.5, O.some(-2n)],
    ['1.5Gi', '1536Mi', 1536 * 2 ** 20, O.some(1610612736n)],
    ['2e3', '2e3', 2000, O.some(2000n)],
    ['1e-12', '1e-9', 1e-9, O.some(1n)],
    ['12345678901234567890', '12345678901234567890', 12345678901234567890, O.none],
    ['9223372036854775808', '9223372036854775808', 2 ** 63, O.none],
    ['-9223372036854775808', '-9223372036854775808', -(2 ** 63), O.some(-(2n ** 63n))],
    ['16Ei', '9223372036854775807', 2 ** 63, O.some(2n ** 63n - 1n)],
    ['1e2147483647', '10e2147483646', Infinity, O.none],
    [0.5, '500m', 0.5, O.some(1n)],
    [1e21, '1e+21', 1e21, O.none]
  ])('%s has a normal form, a number and an integer', (u, normalForm, number, integer) => {
    const value = quantity(u)
    expect([quantityToNormalForm(value), quantityToNumber(value), quantityToBigInt(value)]).toStrictEqual([
      normalForm,
      number,
      integer
    ])
  })

  it('is ordered by value', () => {
    const sorted = ['-1Gi', '-1', '-1m', '0', '1n', '100m', '1', '1k', '1Ki', '1e2147483647']
    expect(F.pipe([...sorted].reverse(), RA.map(quantity), RA.sort(ordQuantity))).toStrictEqual(sorted)
    expect(eqQuantity.equals(quantity('1Gi'), quantity('1024Mi'))).toBe(true)
  })

  it('has a normal form that is equal, and that is in normal form, up to 10^21', () => {
    fc.assert(
      fc.property(getArbitrary(Quantity), (value) => {
        const normalForm = quantity(quantityToNormalForm(value))
        return (
          // Go loses such an exponent, or it exceeds 32 bits: '500e2147483647' becomes '5e2147483649', and that '1e-9'
          Math.abs(quantityToNumber(value)) >= 1e21 ||
          (quantityToNormalForm(normalForm) === normalForm && eqQuantity.equals(value, normalForm))
        )
      })
    )
  })

  it('takes little time for any exponent and length', () => {
    const long = quantity(`1${'0'.repeat(1_000_000)}1e2147483647`)
    expect(ordQuantity.compare(long, quantity('1e-2147483648'))).toBe(1)
    expect(quantityToNormalForm(quantity(`0.${'0'.repeat(1_000_000)}1`))).toBe('1n')
    expect(Quantity.is('1'.repeat(1_000_000) + 'x')).toBe(false)
    const nines = '9'.repeat(3_000_000)
    expect(Quantity.is(`1e${nines}`)).toBe(false)
    expect(quantityToNormalForm(quantity(`${nines}Ki`))).toBe('9223372036854775807')
    expect(quantityToNormalForm(quantity(`1.${nines}Ki`))).toBe('2Ki')
    expect(quantityToNormalForm(quantity(`0.${nines}`))).toBe('1')
  })
})

describe('bytes', () => {
  it('are the same after encoding and decoding base64', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20 }), (bytes) => {
        const text = bytesFromUint8Array(bytes)
        expect(text).toBe(Buffer.from(bytes).toString('base64'))
        expect(bytesToUint8Array(text)).toStrictEqual(bytes)
      })
    )
  })

  it('are compared by their bytes, not by their spelling', () => {
    const bytes = (text: string): Bytes =>
      O.getOrElse(() => bytesFromUint8Array(new Uint8Array()))(fromUnknown(Bytes)(text))
    expect(eqBytes.equals(bytes('AR=='), bytes('AQ\n=='))).toBe(true)
    expect(eqBytes.equals(bytes('AQ=='), bytes('AQE='))).toBe(false)
    expect(F.pipe(['/w==', 'AQE=', 'AQ==', ''], RA.map(bytes), RA.sort(getOrd(Bytes)))).toStrictEqual([
      '',
      'AQ==',
      'AQE=',
      '/w=='
    ])
  })
})

describe('scalars of several JSON types', () => {
  it('are ordered with numbers before strings', () => {
    expect(
      RA.sort(getOrd(IntOrString))([
        'b',
        'a',
        ...[2, 1].flatMap((n) => O.toNullable(fromUnknown(IntOrString)(n)) ?? [])
      ])
    ).toStrictEqual([1, 2, 'a', 'b'])
  })

  it('are found by trial, beginning with the known values', () => {
    const Level: Codec<number | string> = scalar<number | string>({
      name: 'Level',
      json: ['number', 'string'],
      expected: 'a level',
      plural: 'levels',
      zero: 0,
      unset: 0,
      test: (u) => u === 'level-one' || u === 77_777,
      known: ['level-one', 77_777]
    })
    expect([...new Set(fc.sample(getArbitrary(Level), 100))].sort()).toStrictEqual([77_777, 'level-one'])
  })

  it('that are enumerations have one JSON type', () => {
    expect([literal(1, 2).is(1), literal(1, 2).is(3), literal(0, 1).is(-0)]).toStrictEqual([true, false, false])
    expect(openEnum('A').name).toBe('"A" | string')
    expect(fc.sample(getArbitrary(openEnum('OnlyKnown')), 100)).toContain('OnlyKnown')
  })
})

describe('a type with several forms', () => {
  it('compares values of the same form only', () => {
    const { equals } = getEq(byJsonType({ string: Bytes, number: literal(1, 2) }))
    const [one, same] = ['AQ==', 'AR=='].flatMap((text) => O.toNullable(fromUnknown(Bytes)(text)) ?? [])
    expect([equals(one ?? 1, same ?? 2), equals(one ?? 1, 1), equals(1, 1), equals(1, 2)]).toStrictEqual([
      true,
      false,
      true,
      false
    ])
  })
})

describe('text that is no quantity', () => {
  it('counts as zero', () => {
    const text = '1 Gi' as Quantity
    expect([quantityToNumber(text), quantityToBigInt(text)]).toStrictEqual([0, O.some(0n)])
  })
})

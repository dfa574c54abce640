import { either as E, function as F, option as O, readonlyArray as RA } from 'fp-ts'
import * as fc from 'fast-check'
import { getArbitrary } from 'io-ts-kubernetes/arbitrary'
import {
  byJsonType,
  type Codec,
  fromUnknown,
  type HasDescription,
  list,
  literal,
  openEnum,
  scalar
} from 'io-ts-kubernetes/codec'
import { fieldErrors, formatFieldError } from 'io-ts-kubernetes/errors'
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

  it('that are enumerations accept their values only', () => {
    expect([literal(1, 2).is(1), literal(1, 2).is(3), literal(0, 1).is(-0)]).toStrictEqual([true, false, false])
    expect(openEnum('A').name).toBe('"A" | string')
    expect(fc.sample(getArbitrary(openEnum('OnlyKnown')), 100)).toContain('OnlyKnown')
  })
})

describe('an enumeration', () => {
  it.each<readonly [HasDescription, ReadonlyArray<unknown>, ReadonlyArray<string>]>([
    [literal('A', 'B'), ['C', 1], ['Unsupported value: supported values: "A", "B"', 'expected a string, got a number']],
    // the API server writes numbers in quotes, too
    [literal(1, 2), [3, '1'], ['Unsupported value: supported values: "1", "2"', 'expected an integer, got a string']],
    [literal(0.5, 1), [3], ['Unsupported value: supported values: "0.5", "1"']],
    [literal(0.5), [true], ['expected a number, got a boolean']],
    [
      literal<80 | 'http'>(80, 'http'),
      [81, 'ftp'],
      Array<string>(2).fill('Unsupported value: supported values: "80", "http"')
    ],
    [literal<80 | 'http'>(80, 'http'), [null], ['expected an integer or a string, got null']],
    [literal<0.5 | 'half'>(0.5, 'half'), [[]], ['expected a number or a string, got an array']],
    [
      list(literal(1)),
      [1, [2]],
      ['expected an array of integers, got a number', '[0]: Unsupported value: supported values: "1"']
    ],
    [list(literal<0.5 | 'half'>(0.5, 'half')), [1], ['expected an array of numbers or strings, got a number']]
  ])('%s says which values are supported', (codec, invalid, messages) => {
    expect(
      invalid.flatMap((u) =>
        F.pipe(
          codec.decode(u),
          E.match(
            (errors) => fieldErrors(errors).map((error) => formatFieldError(error).replace('Invalid value: ', '')),
            () => []
          )
        )
      )
    ).toStrictEqual(messages)
  })

  it('of numbers and strings has values of both', () => {
    const Port = literal<80 | 'http'>(80, 'http')
    expect([Port.is(80), Port.is('http'), Port.is('80')]).toStrictEqual([true, true, false])
    expect(new Set(fc.sample(getArbitrary(Port), 100))).toStrictEqual(new Set([80, 'http']))
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

import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as O from 'fp-ts/Option'
import type * as t from 'io-ts'
import { list } from 'io-ts-kubernetes/codec'
import { fieldErrors } from 'io-ts-kubernetes/errors'
import { Int32, int32, int32FromNumber, Int64, int64, int64FromNumber } from 'io-ts-kubernetes/scalar'
import { describe, expect, it } from 'vitest'

type List = t.Decoder<unknown, ReadonlyArray<number>>

type Row = readonly [
  name: string,
  codec: t.Decoder<unknown, number> & { readonly is: (u: unknown) => boolean },
  fromNumber: (n: number) => O.Option<number>,
  min: number,
  max: number,
  expected: string
]

describe.each([
  ['Int32', Int32, int32FromNumber, -(2 ** 31), 2 ** 31 - 1, 'a 32-bit integer'],
  ['Int64', Int64, int64FromNumber, -(2 ** 53) + 1, 2 ** 53 - 1, 'a safe integer']
] as ReadonlyArray<Row>)('%s', (_name, codec, fromNumber, min, max, expected) => {
  it('accepts every integer in its range', () => {
    fc.assert(
      fc.property(fc.integer({ min, max }), (n) => {
        expect(codec.decode(n)).toStrictEqual(E.right(n))
        expect(fromNumber(n)).toStrictEqual(O.some(n))
        expect(codec.is(n)).toBe(true)
      })
    )
    for (const n of [min, max]) expect(codec.decode(n)).toStrictEqual(E.right(n))
  })

  it('refuses a number with a fraction, out of range, or not finite', () => {
    for (const n of [1.5, min - 1, max + 1, 2 ** 63, 1e21, NaN, Infinity, -Infinity, 5e-324]) {
      expect(pipe(codec.decode(n), E.mapLeft(fieldErrors))).toStrictEqual(
        E.left([{ type: 'FieldValueInvalid', field: '', detail: `expected ${expected}` }])
      )
      expect(fromNumber(n)).toStrictEqual(O.none)
      expect(codec.is(n)).toBe(false)
    }
  })

  it('refuses other types, without coercion', () => {
    for (const [u, kind] of [
      ['1', 'a string'],
      [1n, 'a bigint'],
      [true, 'a boolean'],
      [[1], 'an array'],
      [null, 'null'],
      [undefined, 'nothing'],
      [Object(1), 'an object']
    ] as const) {
      expect(pipe(codec.decode(u), E.mapLeft(fieldErrors))).toStrictEqual(
        E.left([{ type: 'FieldValueTypeInvalid', field: '', detail: `expected ${expected}, got ${kind}` }])
      )
      expect(codec.is(u)).toBe(false)
    }
  })

  it('refuses -0 as a value, and decodes it to 0', () => {
    expect(codec.decode(-0)).toStrictEqual(E.right(0))
    expect(codec.is(-0)).toBe(false)
    expect(fromNumber(-0)).toStrictEqual(O.some(0))
  })
})

describe('lists of integers', () => {
  it.each([
    [list(Int32), 'Int32', 'an array of 32-bit integers'],
    [list(Int64), 'Int64', 'an array of safe integers']
  ] as ReadonlyArray<readonly [List, string, string]>)('are named after them', (codec, item, expected) => {
    expect(codec.name).toBe(`ReadonlyArray<${item}>`)
    expect(pipe(codec.decode(1), E.mapLeft(fieldErrors))).toStrictEqual(
      E.left([{ type: 'FieldValueTypeInvalid', field: '', detail: `expected ${expected}, got a number` }])
    )
  })
})

describe('integers from literals', () => {
  it('are the same numbers, and 0 for -0', () => {
    expect([int64(3600), int64(-9007199254740991), int32(2147483647), int32(-2147483648)]).toStrictEqual([
      3600, -9007199254740991, 2147483647, -2147483648
    ])
    expect([int64(-0), int32(-0)]).toStrictEqual([0, 0])
  })
})

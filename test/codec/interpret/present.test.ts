// Maps of custom resources, whose entries are absent if they are null.
import { either as E } from 'fp-ts'
import * as fc from 'fast-check'
import { getWireArbitrary } from 'io-ts-kubernetes/arbitrary'
import {
  json,
  lenient,
  list,
  map,
  type Model,
  model,
  optional,
  presentMap,
  required,
  strict,
  string
} from 'io-ts-kubernetes/codec'
import { FAILED, readInPlacePresentMap, readPresentMap, readString } from 'io-ts-kubernetes/compiled'
import { fromJson as fromJsonExactly } from 'io-ts-kubernetes/exact'
import { fromJson } from 'io-ts-kubernetes/json'
import { Int32 } from 'io-ts-kubernetes/scalar'
import { describe, expect, it } from 'vitest'
import { errorsOf } from '../../support/errorsOf'

interface Pool {
  readonly labels: Readonly<Record<string, string>>
  readonly sizes?: Readonly<Record<string, Int32>>
  readonly zones?: Readonly<Record<string, ReadonlyArray<string>>>
}
const Pool: Model<Pool> = model<Pool>('Pool', {
  labels: required(presentMap(string)),
  sizes: optional(presentMap(Int32)),
  zones: optional(presentMap(list(string)))
})

describe('a map whose null entries are absent', () => {
  const document = JSON.parse(
    '{"labels":{"a":null,"b":"c","__proto__":null},"sizes":{"x":null},"zones":{"x":null,"y":[]}}'
  ) as object
  const value = { labels: { b: 'c' }, sizes: {}, zones: { y: [] } }

  it.each([
    ['decode', Pool],
    ['strict', strict(Pool)],
    ['lenient', lenient(Pool)]
  ])('is decoded without them: %s', (_name, codec) => {
    expect(codec.decode(document)).toStrictEqual(E.right(value))
    expect(fromJson(codec)(JSON.stringify(document))).toStrictEqual(E.right(value))
    expect(fromJsonExactly(codec)(JSON.stringify(document))).toStrictEqual(E.right(value))
  })

  it('reports other invalid entries only', () => {
    expect(errorsOf(Pool, { labels: { a: null, b: 1 }, zones: { x: [null] } })).toStrictEqual([
      { type: 'FieldValueTypeInvalid', field: 'labels[b]', detail: 'expected a string, got a number' },
      { type: 'FieldValueTypeInvalid', field: 'zones[x][0]', detail: 'expected a string, got null' }
    ])
  })

  it('has no null in its values', () => {
    expect(Pool.is({ labels: { a: null } })).toBe(false)
  })

  it('keeps null in maps of any JSON, where it is a value', () => {
    const codec = presentMap(json)
    expect(codec.decode({ a: null })).toStrictEqual(E.right({ a: null }))
    expect(map(string).decode({ a: null })).toMatchObject({ _tag: 'Left' })
  })

  it('is decoded by compiled code, which counts absent entries too', () => {
    const entries = JSON.parse('{"a":null,"b":"c","__proto__":null}') as object
    for (const read of [readPresentMap, readInPlacePresentMap]) {
      const of = (u: unknown, left = 4): unknown => read(u, { left }, readString)
      expect(of({ ...entries })).toStrictEqual({ b: 'c' })
      expect(of(entries, 3)).toBe(FAILED)
      expect(of({ a: 1, b: null })).toBe(FAILED)
      expect(of([null])).toBe(FAILED)
    }
    const whole = { b: 'c' }
    expect(readInPlacePresentMap(whole, { left: 2 }, readString)).toBe(whole)
  })

  it('has null in some arbitrary documents', () => {
    const hasNull = (u: unknown): boolean => Object.values((u as Pool).labels ?? {}).includes(null as never)
    expect(fc.sample(getWireArbitrary(Pool), 200).some(hasNull)).toBe(true)
  })
})

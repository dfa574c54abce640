import * as fc from 'fast-check'
import { DateTime, MicroTime, Time } from 'io-ts-kubernetes/meta/v1'
import { Int32, Int64 } from 'io-ts-kubernetes/scalar'
import { type Codec, number } from 'io-ts-kubernetes/codec'
import { describe, expect, it } from 'vitest'
import { getFailing } from '../../src/arbitrary/scalars'
import { getKey, getString, getWord } from '../../src/arbitrary/strings'
import { getDateTime, getMicroTime, getTime } from '../../src/arbitrary/times'
import { Consent, HostName, Port } from '../laws/database'

// Arbitraries are built from tables. No entry may be empty, invalid or duplicate.

const some = <A>(arbitrary: fc.Arbitrary<A>): ReadonlyArray<A> => fc.sample(arbitrary, { seed: 1, numRuns: 20_000 })

describe.each([
  ['strings', getString, 122, 4],
  ['keys', getKey, 61, 2],
  ['words', getWord, 18, 8]
] as const)('the pieces of %s', (_, get, count, usually) => {
  it('are not empty, and their number is known', () => {
    const pieces = new Set(some(get(() => ({ minLength: 1, maxLength: 1 }))))
    expect(pieces).not.toContain('')
    expect(pieces.size).toBe(count)
  })

  it('have a default maximum count', () => {
    const asked: Array<number> = []
    get((max) => {
      asked.push(max)
      return {}
    })
    expect(asked).toStrictEqual([usually])
  })
})

describe.each([
  ['Time', getTime, Time],
  ['MicroTime', getMicroTime, MicroTime],
  ['DateTime', getDateTime, DateTime]
] as ReadonlyArray<readonly [string, () => fc.Arbitrary<string>, Codec<unknown>]>)('every %s', (_, get, codec) => {
  it('is valid', () => {
    expect(some(get()).filter((text) => !codec.is(text))).toStrictEqual([])
  })
})

describe('the times', () => {
  it('have every fraction and every offset of the tables', () => {
    const ends = some(getTime()).map((time) => /:\d\d:\d\d([.,]\d+)?(Z|[+-]\d\d:\d\d)$/.exec(time) ?? [])
    expect(new Set(ends.map(([, fraction = '']) => fraction))).toStrictEqual(
      new Set([
        '',
        ...['.5', ',25', '.999', '.123456', ',000000001', '.999999999', '.12345678901234567890'],
        ...['.000000001', '.0000000001']
      ])
    )
    expect(new Set(ends.map(([, , zone]) => zone))).toStrictEqual(
      new Set([
        ...['Z', '+00:00', '-00:00', '+05:30', '-08:00', '+14:00', '+00:60', '+24:00', '+24:60', '-24:60'],
        '-12:00'
      ])
    )
  })

  it('are of all millennia and hours, and a quarter of the hours below 10 have one digit', () => {
    const times = some(getTime())
    const hours = times.map((time) => /T(\d+)/.exec(time)?.[1] ?? '')
    const share = hours.filter((hour) => hour.length === 1).length / times.length

    expect(new Set(times.map((time) => time.charAt(0)))).toStrictEqual(new Set('0123456789'))
    const counts = Array.from('0123456789', (digit) => times.filter((time) => time.startsWith(digit)).length)
    expect(Math.min(...counts)).toBeGreaterThan(1000)
    expect(new Set(hours.map(Number))).toStrictEqual(new Set(Array.from({ length: 24 }, (_, hour) => hour)))
    expect(share).toBeGreaterThan(0.08)
    expect(share).toBeLessThan(0.13)
  })
})

it('the failing values of a scalar have its JSON type and no duplicates', () => {
  const numbers = [number, Int32, Int64, Time, MicroTime, Port, HostName, Consent].map((codec) => {
    const { description } = codec as Codec<unknown>
    if (description._tag !== 'Scalar') throw new Error('no scalar')
    const failing = getFailing(description)
    expect(failing.filter((u) => typeof u !== description.json)).toStrictEqual([])
    expect(new Set(failing).size).toBe(failing.length)
    expect(failing.includes('')).toBe(description.json === 'string')
    return [description.name, failing.length]
  })
  expect(numbers).toStrictEqual([
    ['number', 1],
    ['Int32', 9],
    ['Int64', 7],
    ['Time', 27],
    ['MicroTime', 30],
    ['Port', 11],
    ['HostName', 25],
    ['Consent', 1]
  ])
})

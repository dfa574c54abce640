import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { getArbitrary, getBadWireArbitrary, getWireArbitrary } from 'io-ts-kubernetes/arbitrary'
import { type Codec, list, scalar } from 'io-ts-kubernetes/codec'
import { describe, expect, it } from 'vitest'
import { HostName, Port } from '../laws/database'
import { sample } from '../support/sample'

describe('a scalar of one’s own', () => {
  const ownScalar = (name: string, type: 'string' | 'number', test: (u: unknown) => boolean): Codec<string | number> =>
    scalar<string | number>({ name, json: type, expected: 'a thing', plural: 'things', zero: 0, unset: 0, test })

  it('has many values where many pass its test', () => {
    expect(new Set(sample(getArbitrary(Port), 2000)).size).toBeGreaterThan(500)
    expect(new Set(sample(getArbitrary(HostName), 2000)).size).toBeGreaterThan(500)
  })

  it('has small numbers where only those pass', () => {
    const Percent = ownScalar('Percent', 'number', (u) => Number.isInteger(u) && (u as number) >= 0 && Number(u) <= 100)
    expect(new Set(sample(getArbitrary(Percent), 5000)).size).toBe(101)
  })

  it('has those that were found where few do', () => {
    const Seldom = ownScalar('Seldom', 'number', (u) => Number.isInteger(u) && Math.abs(u as number) % 64 === 0)
    const found = sample(getArbitrary(Seldom), 200)
    expect(found.filter((n) => !Seldom.is(n))).toStrictEqual([])
    expect(new Set(found).size).toBeGreaterThan(2)
  })

  it('must be given where none was found', () => {
    const Uuid = ownScalar('Uuid', 'string', (u) => typeof u === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}$/.test(u))

    expect(() => getArbitrary(Uuid)).toThrow('no string that was tried is a thing')
    expect(() => getArbitrary(list(Uuid))).toThrow('{ scalars: { Uuid: … } }')
    const scalars = { Uuid: fc.constant('0123abcd-4567') }
    expect(sample(getArbitrary(list(Uuid), { scalars }), 100).flat()).toContain('0123abcd-4567')
    expect(E.isRight(list(Uuid).decode(sample(getWireArbitrary(list(Uuid), { scalars }), 1)[0]))).toBe(true)
  })

  it('may have a name of the library’s', () => {
    const Time = ownScalar('Time', 'number', (u) => typeof u === 'number' && u >= 0)
    expect(sample(getArbitrary(Time), 200).every(Time.is)).toBe(true)
  })

  it('may have a name and a type of the library’s, and few of its values, or none', () => {
    const Int64 = ownScalar('Int64', 'number', (u) => Number.isInteger(u) && (u as number) > 0)
    const Time = ownScalar('Time', 'string', (u) => typeof u === 'string' && /^\d+$/.test(u))
    for (const codec of [Int64, Time]) {
      expect(sample(getArbitrary(codec), 200).filter((u) => !codec.is(u))).toStrictEqual([])
      expect(sample(getBadWireArbitrary(codec), 200).filter(({ wire }) => codec.is(wire))).toStrictEqual([])
    }
  })

  it('may be called like what objects inherit', () => {
    const toString = ownScalar('toString', 'number', (u) => typeof u === 'number')
    expect(sample(getArbitrary(toString), 200).every(toString.is)).toBe(true)
  })

  it('may have the name of a library’s, and only some of its values', () => {
    const short = ownScalar('string', 'string', (u) => typeof u === 'string' && u.length < 3)
    const zulu = ownScalar('Time', 'string', (u) => typeof u === 'string' && u.endsWith('Z'))
    expect(sample(getArbitrary(short), 500).filter((text) => !short.is(text))).toStrictEqual([])
    expect(sample(getArbitrary(zulu), 500).filter((text) => !zulu.is(text))).toStrictEqual([])
  })

  it('may be called like what objects inherit, and others be given values', () => {
    const toString = ownScalar('toString', 'string', (u) => typeof u === 'string')
    const scalars = { other: fc.constant('a') }
    expect(new Set(sample(getArbitrary(toString, { scalars }), 200)).size).toBeGreaterThan(100)
  })
})

import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import {
  type ArbitraryOptions,
  codecLaws,
  getArbitrary,
  getInvalidDocumentArbitrary,
  getWireArbitrary
} from 'io-ts-kubernetes/arbitrary'
import { type Codec, list, type Model, model, optional, required, scalar } from 'io-ts-kubernetes/codec'
import { describe, expect, it } from 'vitest'
import { HostName, Port } from '../laws/database'
import { sample } from '../support/sample'

const ownScalar = (name: string, type: 'string' | 'number', test: (u: unknown) => boolean): Codec<string | number> =>
  scalar<string | number>({ name, json: type, expected: 'a thing', plural: 'things', zero: 0, unset: 0, test })

describe('a custom scalar', () => {
  it('has many values if many pass its test', () => {
    expect(new Set(sample(getArbitrary(Port), 2000)).size).toBeGreaterThan(500)
    expect(new Set(sample(getArbitrary(HostName), 2000)).size).toBeGreaterThan(500)
  })

  it('has all small numbers if only those pass its test', () => {
    const Percent = ownScalar('Percent', 'number', (u) => Number.isInteger(u) && (u as number) >= 0 && Number(u) <= 100)
    expect(new Set(sample(getArbitrary(Percent), 5000)).size).toBe(101)
  })

  it('has the values that were found by trial if few pass its test', () => {
    const Seldom = ownScalar('Seldom', 'number', (u) => Number.isInteger(u) && Math.abs(u as number) % 64 === 0)
    const found = sample(getArbitrary(Seldom), 200)
    expect(found.filter((n) => !Seldom.is(n))).toStrictEqual([])
    expect(new Set(found).size).toBeGreaterThan(2)
  })

  it('needs the option scalars if no value was found', () => {
    const Uuid = ownScalar('Uuid', 'string', (u) => typeof u === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}$/.test(u))

    const error = new Error('could not generate a value of scalar Uuid: pass {scalars: {Uuid: …}}')
    expect(() => getArbitrary(Uuid)).toThrow(error)
    expect(() => getArbitrary(list(Uuid))).toThrow(error)
    expect(() => getWireArbitrary(list(Uuid))).toThrow(error)
    const scalars = { Uuid: fc.constant('0123abcd-4567') }
    expect(sample(getArbitrary(list(Uuid), { scalars }), 100).flat()).toContain('0123abcd-4567')
    expect(E.isRight(list(Uuid).decode(sample(getWireArbitrary(list(Uuid), { scalars }), 1)[0]))).toBe(true)
  })

  it('has a quoted name in the error if the name is not an identifier', () => {
    const Uuid = ownScalar('my-uuid', 'string', () => false)
    expect(() => getArbitrary(Uuid)).toThrow(
      new Error('could not generate a value of scalar my-uuid: pass {scalars: {"my-uuid": …}}')
    )
  })

  it('never has the value -0, even if its zero is -0 and its test accepts -0', () => {
    const Zero = scalar<number>({
      name: 'Zero',
      json: 'number',
      expected: 'zero',
      plural: 'zeros',
      zero: -0,
      unset: 0,
      test: (u) => Object.is(u, -0) || u === 4242
    })
    expect(() => getArbitrary(Zero)).toThrow('could not generate a value of scalar Zero')
  })

  it('may have the name of a library scalar', () => {
    const Time = ownScalar('Time', 'number', (u) => typeof u === 'number' && u >= 0)
    expect(sample(getArbitrary(Time), 200).every(Time.is)).toBe(true)
  })

  it('may have the name and type of a library scalar, and few or none of its values', () => {
    const Int64 = ownScalar('Int64', 'number', (u) => Number.isInteger(u) && (u as number) > 0)
    const Time = ownScalar('Time', 'string', (u) => typeof u === 'string' && /^\d+$/.test(u))
    for (const codec of [Int64, Time]) {
      expect(sample(getArbitrary(codec), 200).filter((u) => !codec.is(u))).toStrictEqual([])
      expect(sample(getInvalidDocumentArbitrary(codec), 200).filter(({ wire }) => codec.is(wire))).toStrictEqual([])
    }
  })

  it('may have the name of an inherited property', () => {
    const toString = ownScalar('toString', 'number', (u) => typeof u === 'number')
    expect(sample(getArbitrary(toString), 200).every(toString.is)).toBe(true)
  })

  it('may have the name of a library scalar, and only some of its values', () => {
    const short = ownScalar('string', 'string', (u) => typeof u === 'string' && u.length < 3)
    const zulu = ownScalar('Time', 'string', (u) => typeof u === 'string' && u.endsWith('Z'))
    expect(sample(getArbitrary(short), 500).filter((text) => !short.is(text))).toStrictEqual([])
    expect(sample(getArbitrary(zulu), 500).filter((text) => !zulu.is(text))).toStrictEqual([])
  })

  it('may have the name of an inherited property if the option scalars is given', () => {
    const toString = ownScalar('toString', 'string', (u) => typeof u === 'string')
    const scalars = { other: fc.constant('a') }
    expect(new Set(sample(getArbitrary(toString, { scalars }), 200)).size).toBeGreaterThan(100)
  })

  it('may have the name of a library scalar, and refuse its rare values', () => {
    // the 200 values that are tried when the arbitrary is built do not include a refused one
    const brief = ownScalar('string', 'string', (u) => typeof u === 'string' && u.length < 1200)
    const arbitrary = getArbitrary(brief, { size: 'medium' })
    expect(sample(arbitrary, 5000).filter((text) => !brief.is(text))).toStrictEqual([])
  })
})

describe('values of the option scalars', () => {
  const complaint = 'scalars.Port generates an invalid value: expected a port number, and not -0'

  it.each<readonly [string, (options: ArbitraryOptions<Port>) => unknown]>([
    ['getArbitrary', (options) => getArbitrary(Port, options)],
    ['getWireArbitrary', (options) => getWireArbitrary(Port, options)],
    ['getInvalidDocumentArbitrary', (options) => getInvalidDocumentArbitrary(Port, options)],
    ['codecLaws', (options) => codecLaws(Port, options)]
  ])('are refused by %s when the arbitrary is built', (_, build) => {
    expect(() => build({ scalars: { Port: fc.constantFrom(80, 70_000) } })).toThrow(complaint)
    expect(() => build({ scalars: { Port: fc.constant('80') } })).toThrow(complaint)
    expect(() => build({ scalars: { Port: fc.constant(-0) } })).toThrow(complaint)
    expect(() => build({ scalars: { Port: fc.constantFrom(0, 80) } })).not.toThrow()
  })

  it('are refused when they are generated if they are rare', () => {
    const ports = fc.oneof({ weight: 2000, arbitrary: fc.nat(65_535) }, { weight: 1, arbitrary: fc.constant(65_536) })
    const arbitrary = getArbitrary(Port, { scalars: { Port: ports } })
    expect(() => sample(arbitrary, 20_000)).toThrow(complaint)
  })

  it('are refused when values shrink to them', () => {
    const Open = scalar<number>({
      name: 'Open',
      json: 'number',
      expected: 'an open port',
      plural: 'open ports',
      zero: 0,
      unset: 0,
      test: (u) => u === 80
    })
    const only80 = Object.assign(Object.create(fc.nat()) as fc.Arbitrary<number>, {
      generate: () => new fc.Value(80, undefined),
      shrink: (n: number) => (n === 80 ? fc.Stream.of(new fc.Value(0, undefined)) : fc.Stream.nil())
    })
    const arbitrary = getArbitrary(Open, { scalars: { Open: only80 } })
    expect(() => fc.check(fc.property(arbitrary, () => false))).toThrow('scalars.Open generates an invalid value')
  })

  describe('if two scalars have the same name', () => {
    const Seconds = ownScalar('Age', 'number', (u) => Number.isInteger(u))
    const Text = ownScalar('Age', 'string', (u) => typeof u === 'string' && /^\d+[smh]$/.test(u))
    interface Lease {
      readonly ttl: string | number
      readonly text?: string | number
    }
    const Lease: Model<Lease> = model<Lease>('Lease', { ttl: required(Seconds), text: optional(Text) })
    const overrides = { text: fc.constant('5m') }

    it('are refused if one scalar refuses them', () => {
      const numbers = { Age: fc.nat() }
      expect(() => getArbitrary(Lease, { scalars: numbers })).toThrow(
        'scalars.Age generates an invalid value: expected a thing (two different scalars must not both be named Age)'
      )
      expect(() => getArbitrary(Lease, { scalars: { Age: fc.constant('5m') } })).toThrow('scalars.Age')
      // the second scalar has an override
      expect(
        sample(getArbitrary(Lease, { scalars: numbers, overrides }), 200).filter((u) => !Lease.is(u))
      ).toStrictEqual([])
    })

    it('are not needed if values of both scalars are found by trial', () => {
      const Whole = ownScalar('Age', 'number', (u) => Number.isInteger(u))
      const Word = ownScalar('Age', 'string', (u) => typeof u === 'string')
      const Both: Model<Lease> = model<Lease>('Both', { ttl: required(Whole), text: optional(Word) })
      const values = sample(getArbitrary(Both), 500)
      expect(values.filter((u) => !Both.is(u))).toStrictEqual([])
      expect(new Set(values.map(({ text }) => typeof text))).toStrictEqual(new Set(['string', 'undefined']))
    })
  })
})

import * as fc from 'fast-check'
import type { Json } from 'fp-ts/Json'
import {
  boolean,
  type Codec,
  json,
  list,
  literal,
  map,
  type Model,
  model,
  number,
  optional,
  required,
  string
} from 'io-ts-kubernetes/codec'
import { MicroTime, Time } from 'io-ts-kubernetes/meta/v1'
import { describe, expect, it } from 'vitest'
import { change, getRelatives, respell, reverse } from '../../../src/arbitrary/laws/variants'
import type { ScalarDescription } from '../../../src/codec/description'
import { Consent } from '../../laws/database'

interface Box {
  readonly kind?: 'Box'
  readonly name: string
  readonly token?: string
  readonly sizes?: ReadonlyArray<number>
  readonly labels?: Readonly<Record<string, string>>
  readonly inner?: Inner
  readonly any?: Json
}
interface Inner {
  readonly name?: string
  readonly open?: boolean
}
const Inner: Model<Inner> = model<Inner>('Inner', { name: optional(string), open: optional(boolean) })
const Box: Model<Box> = model<Box>('Box', {
  kind: optional(literal('Box')),
  name: required(string),
  token: optional(string, { secret: true }),
  sizes: optional(list(number)),
  labels: optional(map(string)),
  inner: optional(Inner),
  any: optional(json)
})

const box: Box = {
  kind: 'Box',
  name: 'a',
  token: 'b',
  sizes: [1, 2],
  labels: { c: 'd', e: 'f' },
  inner: { name: 'g', open: true },
  any: { h: [null, 3, { i: 'j', k: false }] }
}

describe('change', () => {
  it('returns an equal copy without changes', () => {
    const copy = change(Box, {}, box)
    expect(JSON.stringify(copy)).toBe(JSON.stringify(box))
    expect(copy).not.toBe(box)
  })

  it('changes scalars, secrets and leaves of JSON, each by its own function', () => {
    const changes = {
      scalar: ({ name }: ScalarDescription, value: unknown) => `${name} ${String(value)}`,
      secret: (value: unknown) => `secret ${String(value)}`,
      leaf: (value: unknown) => `leaf ${String(value)}`
    }
    expect(change(Box, changes, box)).toStrictEqual({
      kind: 'Box',
      name: 'string a',
      token: 'secret b',
      sizes: ['number 1', 'number 2'],
      labels: { c: 'string d', e: 'string f' },
      inner: { name: 'string g', open: 'boolean true' },
      any: { h: ['leaf null', 'leaf 3', { i: 'leaf j', k: 'leaf false' }] }
    })
    expect(change(Box, { scalar: changes.scalar }, { name: 'a', token: 'b' })).toStrictEqual({
      name: 'string a',
      token: 'string b'
    })
  })

  it('reorders fields by one function, and keys of maps and JSON by another', () => {
    const text = (codec: Codec<Box>, changes: Parameters<typeof change>[1]): string =>
      JSON.stringify(change(codec, changes, { name: 'a', labels: { c: 'd', e: 'f' }, any: [{ i: 1, k: 2 }] }))

    expect(text(Box, { fields: reverse })).toBe('{"any":[{"i":1,"k":2}],"labels":{"c":"d","e":"f"},"name":"a"}')
    expect(text(Box, { keys: reverse })).toBe('{"name":"a","labels":{"e":"f","c":"d"},"any":[{"k":2,"i":1}]}')
  })
})

describe('respell', () => {
  it.each([
    [Time, '2024-01-15T10:30:00Z', '2024-01-15T10:30:00+00:00'],
    [MicroTime, '2024-01-15T10:30:00.000000Z', '2024-01-15T10:30:00.000000+00:00'],
    [Time, '2024-01-15T10:30:00+00:00', '2024-01-15T10:30:00Z'],
    [Time, '2024-01-15T10:30:00-00:00', '2024-01-15T10:30:00Z'],
    [Time, '2024-01-15T10:30:00+05:30', '2024-01-15T10:30:00+05:30'],
    [Time, 1, 1],
    [string, '2024-01-15T10:30:00Z', '2024-01-15T10:30:00Z']
  ] as ReadonlyArray<readonly [Codec<unknown>, unknown, unknown]>)(
    'for a %s changes %s to %s',
    ({ description }, value, other) => {
      expect(respell(description as ScalarDescription, value)).toBe(other)
    }
  )
})

describe('getRelatives', () => {
  /** Returns all values that are generated from these values. */
  const relativesOf = <A>(codec: Codec<A>, ...values: ReadonlyArray<A>): ReadonlySet<string> =>
    new Set(
      fc
        .sample(getRelatives(codec, fc.constantFrom(...values)), { seed: 1, numRuns: 5000 })
        .flatMap((relatives) => relatives.map((a) => JSON.stringify(a)))
    )

  it('generates a value, its keys reversed, its times respelled, one field of another value, or one other scalar', () => {
    interface Visit {
      readonly name: string
      readonly count?: number
      readonly time?: Time
    }
    const Visit: Model<Visit> = model<Visit>('Visit', {
      name: required(string),
      count: optional(number),
      time: optional(Time)
    })
    const time = '2024-01-15T10:30:00Z' as Time

    expect(relativesOf(Visit, { name: 'a', count: 5 }, { name: 'b', time })).toStrictEqual(
      new Set(
        [
          // unchanged, reversed, and respelled
          { name: 'a', count: 5 },
          { name: 'b', time },
          { count: 5, name: 'a' },
          { time, name: 'b' },
          { name: 'b', time: '2024-01-15T10:30:00+00:00' },
          // with one field of the other
          { count: 5, name: 'b' },
          { name: 'a' },
          { name: 'a', count: 5, time },
          { time, name: 'a' },
          { name: 'b', time, count: 5 },
          { name: 'b' },
          // with another string, number or time
          { name: 'x', count: 5 },
          { name: 'a', count: 0 },
          { name: 'x', time },
          { name: 'b', time: '1970-01-01T00:00:00.000000Z' }
        ].map((visit) => JSON.stringify(visit))
      )
    )
  })

  it.each([
    [string, 'x', 'y'],
    [number, 0, 1],
    [boolean, false, true],
    [boolean, true, false],
    [MicroTime, '1970-01-01T00:00:00.000000+00:00', '1970-01-01T00:00:00.000000Z']
  ] as ReadonlyArray<readonly [Codec<unknown>, unknown, unknown]>)(
    'for a %s generates from %s also %s',
    (codec, value, other) => {
      expect(relativesOf(codec, value)).toContain(JSON.stringify(other))
    }
  )

  it('generates a different time', () => {
    expect(relativesOf(MicroTime, '1970-01-01T00:00:00.000000Z' as MicroTime)).toContain(
      '"1970-01-01T00:00:00.000001Z"'
    )
  })

  it('changes one leaf of JSON', () => {
    expect(relativesOf(list(json), [[1], 'a', null, 0])).toStrictEqual(
      new Set(['[[1],"a",null,0]', '[[0],"a",null,0]', '[[1],0,null,0]', '[[1],"a",0,0]', '[[1],"a",null,1]'])
    )
  })

  it('generates equal values if nothing can be changed', () => {
    const Empty: Model<Record<string, never>> = model<Record<string, never>>('Empty', {})
    expect(relativesOf(Consent, true)).toStrictEqual(new Set(['true']))
    expect(relativesOf(Empty, {})).toStrictEqual(new Set(['{}']))
    expect(relativesOf(list(literal('a', 'b')), ['a'], ['b'])).toStrictEqual(new Set(['["a"]', '["b"]']))
  })
})

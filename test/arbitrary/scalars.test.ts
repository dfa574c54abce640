import * as fc from 'fast-check'
import { getArbitrary } from 'io-ts-kubernetes/arbitrary'
import { type Codec, scalar } from 'io-ts-kubernetes/codec'
import { Time } from 'io-ts-kubernetes/meta/v1'
import { expect, it } from 'vitest'

const ownScalar = (name: string, test: (text: string) => boolean): Codec<string> =>
  scalar<string>({
    name,
    json: 'string',
    expected: 'a word',
    plural: 'words',
    zero: '',
    unset: '',
    test: (u) => typeof u === 'string' && test(u)
  })

const sample = <A>(arbitrary: fc.Arbitrary<A>, numRuns: number): ReadonlyArray<A> =>
  fc.sample(arbitrary, { seed: 1, numRuns })

it('a scalar may have the name of a library’s, and only some of its values', () => {
  const short = ownScalar('string', (text) => text.length < 3)
  const zulu = ownScalar('Time', (text) => text.endsWith('Z'))
  expect(sample(getArbitrary(short), 500).filter((text) => !short.is(text))).toStrictEqual([])
  expect(sample(getArbitrary(zulu), 500).filter((text) => !zulu.is(text))).toStrictEqual([])
})

it('a scalar may be called like what objects inherit, and others be given values', () => {
  const toString = ownScalar('toString', () => true)
  const scalars = { other: fc.constant('a') }
  expect(new Set(sample(getArbitrary(toString, { scalars }), 200)).size).toBeGreaterThan(100)
})

it('times are of all millennia alike', () => {
  const centuries = sample(getArbitrary(Time), 20_000).map((time) => time.slice(0, 2))
  const counts = Array.from(
    { length: 10 },
    (_, i) => centuries.filter((century) => century.startsWith(String(i))).length
  )
  expect(Math.min(...counts)).toBeGreaterThan(1000)
})

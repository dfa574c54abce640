import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deepFreeze, law, sharesWith } from '../../../src/arbitrary/laws/law'

it('law returns a property whose values are frozen', () => {
  const { name, property } = law(
    'holds of few',
    fc.nat(1).map((n) => ({ n })),
    (o) => Object.isFrozen(o) && o.n === 0
  )
  const { failed, counterexample } = fc.check(property, { seed: 1 })
  expect([name, failed, counterexample]).toStrictEqual(['holds of few', true, [{ n: 1 }]])
})

describe('deepFreeze', () => {
  it('freezes every array and plain object, and returns the value itself', () => {
    const inner = { c: 1 }
    const bare: object = Object.assign(Object.create(null) as object, { inner: [inner] })
    const value = { a: [{}, [inner]], bare }
    expect(deepFreeze(value)).toBe(value)
    expect([value, value.a, value.a[0], value.a[1], inner, bare].every((o) => Object.isFrozen(o))).toBe(true)
  })

  it('does not freeze objects that are not JSON', () => {
    const date = new Date(0)
    const bytes = new Uint8Array(2)
    const set = new Set([{}])
    deepFreeze([date, bytes, set])
    expect([date, bytes, set].some((o) => Object.isFrozen(o))).toBe(false)
  })

  it('ends on cyclic values, and does not overflow the stack on deep ones', () => {
    const round: Array<unknown> = []
    round.push(round)
    let deep: ReadonlyArray<unknown> = []
    for (let i = 0; i < 100_000; i++) deep = [deep]
    expect(Object.isFrozen(deepFreeze(round))).toBe(true)
    expect(Object.isFrozen(deepFreeze(deep))).toBe(true)
  })
})

describe('sharesWith', () => {
  const part = { a: [1] }

  it.each<readonly [string, unknown, unknown]>([
    ['themselves', part, part],
    ['an object', { b: part }, [part]],
    ['a list', [part], { c: [part.a] }]
  ])('is true for values that share %s', (_, x, y) => {
    expect(sharesWith(x, y)).toBe(true)
    expect(sharesWith(y, x)).toBe(true)
  })

  it.each<readonly [string, unknown, unknown]>([
    ['nothing', {}, {}],
    ['equal parts', { b: { a: [1] } }, { b: { a: [1] } }],
    ['strings and numbers', ['x', 1], ['x', 1]]
  ])('is false for values that share %s', (_, x, y) => {
    expect(sharesWith(x, y)).toBe(false)
  })
})

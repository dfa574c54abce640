import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { pipe } from 'fp-ts/function'
import * as O from 'fp-ts/Option'
import * as L from 'monocle-ts/Lens'
import * as Op from 'monocle-ts/Optional'
import { UserInfo } from 'io-ts-kubernetes/authentication/v1'
import { at, getOptics } from 'io-ts-kubernetes/optics'
import { describe, expect, it } from 'vitest'
import { deepFreeze } from '../support/freeze'
import { pollutions, withFrozenPrototype, withPolluted } from '../support/polluted'
import { runs } from '../support/runs'

const key = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '', '0', 'a', 'polluted'),
  fc.string()
)

/** Values of any kind, including `undefined`, `NaN` and `-0`. */
const value = fc.oneof(fc.constantFrom(undefined, null, NaN, -0, 0, ''), fc.anything())

/** Arbitrary maps. A key that is generated separately may be in them. */
const map = fc
  .array(fc.tuple(key, value))
  .map((entries): Readonly<Record<string, unknown>> => deepFreeze(Object.fromEntries(entries)))

const same = isDeepStrictEqual

/** Returns the names of the laws that a key of a map breaks. */
const broken = (s: Readonly<Record<string, unknown>>, k: string, a: unknown, b: unknown): ReadonlyArray<string> => {
  const { get, set } = at<unknown>(k)
  const others = (t: object): unknown => Object.entries(t).filter(([other]) => other !== k)
  const options = [O.none, O.some(a)]
  const laws: Readonly<Record<string, boolean>> = {
    'get returns the own value': same(get(s), Object.hasOwn(s, k) ? O.some(s[k]) : O.none),
    'get returns the value that was set': options.every((option) => same(get(set(option)(s)), option)),
    'setting the current value changes nothing': set(get(s))(s) === s,
    'the last set counts': options.every((option) => same(set(option)(set(O.some(b))(s)), set(option)(s))),
    'setting twice is the same as setting once': options
      .map((option) => [option, set(option)(s)] as const)
      .every(([option, t]) => set(option)(t) === t),
    'none removes the key': !Object.hasOwn(set(O.none)(s), k),
    'other keys are unchanged': options.every((option) => same(others(set(option)(s)), others(s))),
    'the prototype is unchanged': options.every((option) => Object.getPrototypeOf(set(option)(s)) === Object.prototype)
  }
  return Object.keys(laws).filter((law) => laws[law] === false)
}

describe('a key of a map', () => {
  it('obeys the laws of a Lens', () => {
    fc.assert(
      fc.property(map, key, value, value, (s, k, a, b) => {
        expect(broken(s, k, a, b)).toStrictEqual([])
      }),
      runs(5)
    )
  })

  it('obeys the laws if Object.prototype is frozen or polluted', () => {
    fc.assert(
      fc.property(map, key, value, value, fc.constantFrom(...pollutions), (s, k, a, b, pollution) => {
        expect(withFrozenPrototype(() => broken(s, k, a, b))).toStrictEqual([])
        expect(withPolluted({ polluted: 'x' }, pollution, () => broken(s, k, a, b))).toStrictEqual([])
      })
    )
  })

  it('can be __proto__, which is set, changed and removed', () => {
    const proto = at<string>('__proto__')
    const set = proto.set(O.some('a'))({})
    expect(Object.entries(set)).toStrictEqual([['__proto__', 'a']])
    expect(proto.get({})).toStrictEqual(O.none)
    expect(Object.entries(L.modify(O.map((text: string) => `${text}b`))(proto)(set))).toStrictEqual([
      ['__proto__', 'ab']
    ])
    expect(Object.entries(proto.set(O.none)(set))).toStrictEqual([])
  })

  it('ignores a non-enumerable property', () => {
    const hidden: Readonly<Record<string, string>> = Object.defineProperty({}, 'a', { value: 'b' })
    const { get, set } = at<string>('a')
    expect(get(hidden)).toStrictEqual(O.none)
    expect(set(O.none)(hidden)).toBe(hidden)
    expect(set(O.some('c'))(hidden)).toStrictEqual({ a: 'c' })
  })

  it('composes with the tree of a model', () => {
    const team = pipe(getOptics(UserInfo).extra, Op.composeLens(at('__proto__')))
    const user: UserInfo = { extra: {} }
    const blue = team.set(O.some(['blue']))(user)
    expect(team.getOption(blue)).toStrictEqual(O.some(O.some(['blue'])))
    expect(team.set(O.none)(blue)).toStrictEqual(user)
  })
})

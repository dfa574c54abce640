import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import * as O from 'fp-ts/Option'
import { getArbitrary } from 'io-ts-kubernetes/arbitrary'
import type { Codec } from 'io-ts-kubernetes/codec'
import { expect, it } from 'vitest'
import { deepFreeze } from '../support/freeze'
import { type AnyNode, nodeAt, type Path, pathsOf } from './paths'

// -------------------------------------------------------------------------------------
// the effects of a path, without optics
// -------------------------------------------------------------------------------------

const own = (o: unknown, key: string): unknown => Object.getOwnPropertyDescriptor(o ?? {}, key)?.value

const lookup = (s: unknown, keys: ReadonlyArray<string>): O.Option<unknown> => {
  const found = keys.reduce(own, s)
  return found === undefined ? O.none : O.some(found)
}

/** Returns true if everything outside the path is the same reference. */
const isSameElsewhere = ([key, ...rest]: ReadonlyArray<string>, s: unknown, t: unknown): boolean =>
  key === undefined ||
  (Object.keys({ ...(s ?? {}), ...(t ?? {}) }).every((other) => other === key || own(s, other) === own(t, other)) &&
    isSameElsewhere(rest, own(s, key), own(t, key)))

// -------------------------------------------------------------------------------------
// the laws
// -------------------------------------------------------------------------------------

const membersOf: { readonly [K in Path['kind']]: ReadonlyArray<string> } = {
  Lens: ['get', 'set'],
  Optional: ['getOption', 'set'],
  Upsertable: ['getOption', 'set', 'upsert'],
  Removable: ['getOption', 'remove', 'set'],
  OptionalProperty: ['getOption', 'option', 'remove', 'set', 'upsert']
}

/** A value, the current value at the end of the path, and two values to set there. */
interface Case {
  readonly codec: Codec<unknown>
  readonly path: Path
  readonly node: AnyNode
  readonly s: unknown
  readonly here: O.Option<unknown>
  readonly a: unknown
  readonly b: unknown
}

/** The laws by name, with true if they hold for a case. */
type Laws = { readonly [law: string]: boolean }

const same = isDeepStrictEqual

/** Laws of a change: `expected` is at the end of the path, and everything else is unchanged. */
const changeLaws = (name: string, { codec, path, node, s }: Case, t: unknown, expected: O.Option<unknown>): Laws => ({
  [`${name}: the path has the expected value`]: same(lookup(t, path.keys), expected),
  [`${name}: the optic gets the expected value`]: same(
    'get' in node ? O.some(node.get(t)) : node.getOption(t),
    expected
  ),
  [`${name}: all else is the same reference`]: isSameElsewhere(path.keys, s, t),
  [`${name}: a value of the codec`]: codec.is(t)
})

const setLaws = (given: Case): Laws => {
  const { s, here, a, node } = given
  const { set } = node
  const t = set(a)(s)
  return {
    ...changeLaws('no change', given, s, here),
    ...changeLaws('set', given, t, O.map(() => a)(here)),
    'set: setting twice is the same as setting once': set(a)(t) === t
  }
}

const upsertLaws = (given: Case): Laws => {
  const { s, here, a, node } = given
  const { upsert } = node
  if (upsert === undefined) return {}
  const t = upsert(a)(s)
  return {
    ...changeLaws('upsert', given, t, O.some(a)),
    'upsert: twice is the same as once': upsert(a)(t) === t,
    'upsert: the current value changes nothing': O.isNone(here) || upsert(here.value)(s) === s
  }
}

const removeLaws = (given: Case): Laws => {
  const { s, node } = given
  const { remove } = node
  if (remove === undefined) return {}
  const t = remove(s)
  return {
    ...changeLaws('remove', given, t, O.none),
    'remove: twice is the same as once': remove(t) === t
  }
}

const optionLaws = ({ s, here, a, b, node, path: { keys } }: Case): Laws => {
  const { option, upsert, remove } = node
  if (option === undefined || upsert === undefined || remove === undefined) return {}
  const isParentHere = O.isSome(lookup(s, keys.slice(0, -1)))
  return {
    'option: gets the current value': same(option.get(s), here),
    'option: setting the current value changes nothing': option.set(here)(s) === s,
    'option: some is upsert': same(option.set(O.some(a))(s), upsert(a)(s)),
    'option: none is remove': same(option.set(O.none)(s), remove(s)),
    'option: the second some counts': same(option.set(O.some(b))(option.set(O.some(a))(s)), upsert(b)(s)),
    'option: some counts after none': same(option.set(O.some(b))(option.set(O.none)(s)), upsert(b)(s)),
    // with one exception: objects that the first set created remain
    'option: none counts after some': !isParentHere || same(option.set(O.none)(option.set(O.some(a))(s)), remove(s))
  }
}

/**
 * Tests the optics of every path of a codec, beyond the laws of `codecLaws`, which test/laws checks: each node has the
 * members of its kind, everything outside a changed path is the same reference, and `option` agrees with the rest.
 */
export const opticsLaws = (codec: Codec<unknown>): void => {
  const values = getArbitrary(codec).map(deepFreeze)

  it.each(pathsOf(codec))('$kind at $name', (path) => {
    const node = nodeAt(codec, path)
    expect(Object.keys(node).sort()).toStrictEqual(membersOf[path.kind])

    // the codec of a part is a Codec
    const parts = getArbitrary(path.codec as Codec<unknown>).map(deepFreeze)
    fc.assert(
      fc.property(values, parts, parts, (s, a, b) => {
        const given: Case = { codec, path, node, s, here: lookup(s, path.keys), a, b }
        const laws = { ...setLaws(given), ...upsertLaws(given), ...removeLaws(given), ...optionLaws(given) }
        expect(Object.keys(laws).filter((law) => laws[law] === false)).toStrictEqual([])
      }),
      // the paths of ObjectMeta occur in many models
      { numRuns: 50 }
    )
  })
}

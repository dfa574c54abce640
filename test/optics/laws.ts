import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import * as O from 'fp-ts/Option'
import { getArbitrary } from 'io-ts-kubernetes/arbitrary'
import type { Codec } from 'io-ts-kubernetes/codec'
import { expect, it } from 'vitest'
import { deepFreeze } from '../support/freeze'
import { type AnyNode, nodeAt, type Path, pathsOf } from './paths'

// -------------------------------------------------------------------------------------
// what a path means, said without optics
// -------------------------------------------------------------------------------------

const own = (o: unknown, key: string): unknown => Object.getOwnPropertyDescriptor(o ?? {}, key)?.value

const lookup = (s: unknown, keys: ReadonlyArray<string>): O.Option<unknown> => {
  const found = keys.reduce(own, s)
  return found === undefined ? O.none : O.some(found)
}

const hasKey = (s: unknown, keys: ReadonlyArray<string>): boolean =>
  Object.hasOwn(keys.slice(0, -1).reduce(own, s) ?? {}, keys.at(-1) ?? '')

/** Is everything that is not on the path the same reference? */
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

/** A value, what is at the end of the path in it, and two values to put there. */
interface Case {
  readonly codec: Codec<unknown>
  readonly path: Path
  readonly node: AnyNode
  readonly s: unknown
  readonly here: O.Option<unknown>
  readonly a: unknown
  readonly b: unknown
}

/** Each law by its name, and whether it holds of a case. */
type Laws = { readonly [law: string]: boolean }

const same = isDeepStrictEqual

/** After a change there is `expected` at the end of the path, and nothing else is new. */
const changeLaws = (name: string, { codec, path, node, s }: Case, t: unknown, expected: O.Option<unknown>): Laws => ({
  [`${name}: the path has what it should`]: same(lookup(t, path.keys), expected),
  [`${name}: the optic sees it`]: same('get' in node ? O.some(node.get(t)) : node.getOption(t), expected),
  [`${name}: all else is the same reference`]: isSameElsewhere(path.keys, s, t),
  [`${name}: a value of the codec`]: codec.is(t)
})

const setLaws = (given: Case): Laws => {
  const { s, here, a, b, node } = given
  const { set } = node
  const t = set(a)(s)
  return {
    ...changeLaws('no change', given, s, here),
    ...changeLaws('set', given, t, O.map(() => a)(here)),
    'set: the last one counts': same(set(b)(t), set(b)(s)),
    'set: twice is once': set(a)(t) === t,
    'set: what is there changes nothing': O.isNone(here) || set(here.value)(s) === s,
    'set: nothing there, nothing changes': O.isSome(here) || t === s
  }
}

const upsertLaws = (given: Case): Laws => {
  const { s, here, a, b, node } = given
  const { set, upsert } = node
  if (upsert === undefined) return {}
  const t = upsert(a)(s)
  return {
    ...changeLaws('upsert', given, t, O.some(a)),
    'upsert: the last one counts': same(upsert(b)(t), upsert(b)(s)),
    'upsert: twice is once': upsert(a)(t) === t,
    'upsert: what is there changes nothing': O.isNone(here) || upsert(here.value)(s) === s,
    'upsert: is set where there is something': O.isNone(here) || same(t, set(a)(s))
  }
}

const removeLaws = (given: Case): Laws => {
  const { s, here, path, node } = given
  const { remove, upsert } = node
  if (remove === undefined) return {}
  const t = remove(s)
  return {
    ...changeLaws('remove', given, t, O.none),
    'remove: the key is gone': !hasKey(t, path.keys),
    'remove: twice is once': remove(t) === t,
    'remove: nothing there, nothing changes': O.isSome(here) || t === s,
    'remove: upsert undoes it': O.isNone(here) || upsert === undefined || same(upsert(here.value)(t), s)
  }
}

const optionLaws = ({ s, here, a, b, node, path: { keys } }: Case): Laws => {
  const { option, upsert, remove } = node
  if (option === undefined || upsert === undefined || remove === undefined) return {}
  const isParentHere = O.isSome(lookup(s, keys.slice(0, -1)))
  return {
    'option: sees what is there': same(option.get(s), here),
    'option: what is there changes nothing': option.set(here)(s) === s,
    'option: some is upsert': same(option.set(O.some(a))(s), upsert(a)(s)),
    'option: none is remove': same(option.set(O.none)(s), remove(s)),
    'option: some counts after some': same(option.set(O.some(b))(option.set(O.some(a))(s)), upsert(b)(s)),
    'option: some counts after none': same(option.set(O.some(b))(option.set(O.none)(s)), upsert(b)(s)),
    // but for this: objects that had to be made stay
    'option: none counts after some': !isParentHere || same(option.set(O.none)(option.set(O.some(a))(s)), remove(s))
  }
}

/**
 * The laws of the optics of every path of a codec: those of a `Lens` or an `Optional`, and what `upsert`, `remove` and
 * `option` promise. What they make is a value of the codec, and the same as before off the path.
 */
export const opticsLaws = (codec: Codec<unknown>): void => {
  const values = getArbitrary(codec).map(deepFreeze)

  it.each(pathsOf(codec))('$kind at $name', (path) => {
    const node = nodeAt(codec, path)
    expect(Object.keys(node).sort()).toStrictEqual(membersOf[path.kind])

    // a part's codec is a codec
    const parts = getArbitrary(path.codec as Codec<unknown>).map(deepFreeze)
    fc.assert(
      fc.property(values, parts, parts, (s, a, b) => {
        const given: Case = { codec, path, node, s, here: lookup(s, path.keys), a, b }
        const laws = { ...setLaws(given), ...upsertLaws(given), ...removeLaws(given), ...optionLaws(given) }
        expect(Object.keys(laws).filter((law) => laws[law] === false)).toStrictEqual([])
      }),
      // paths of ObjectMeta are in many models
      { numRuns: 50 }
    )
  })
}

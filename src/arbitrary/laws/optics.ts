/**
 * Laws of the optic of every path: the laws of monocle-ts's `Lens` and `Optional`, and the effect of each change on a
 * value, which is computed without optics.
 */
import * as fc from 'fast-check'
import * as O from 'fp-ts/Option'
import type { Codec } from '../../codec'
import type { Description, ModelDescription } from '../../codec/description'
import { hasOwn, isOrdinaryObject, getOwn } from '../../internal/object'
import { getOptics } from '../../optics'
import { type Law, law } from './law'
import { isSame } from './values'

// -------------------------------------------------------------------------------------
// paths
// -------------------------------------------------------------------------------------

/** A node of any codec's tree. Absent members do not exist on the node; `prop` exists if there are nodes below it. */
interface Node {
  readonly get?: (s: unknown) => unknown
  readonly getOption: (s: unknown) => O.Option<unknown>
  readonly set: (a: unknown) => (s: unknown) => unknown
  readonly upsert?: (a: unknown) => (s: unknown) => unknown
  readonly remove?: (s: unknown) => unknown
  readonly prop: (key: string) => Node
}

interface Path {
  readonly parent: ReadonlyArray<string>
  readonly key: string
  readonly keys: ReadonlyArray<string>
  readonly node: Node
}

/** The maximum number of paths, the shortest ones first. Models that contain each other have any number of paths. */
const MAX_PATHS = 2_000

/** A part with its path, and the models around it. */
interface Place {
  readonly description: Description
  readonly above: Pick<Path, 'keys' | 'node'>
  readonly around: ReadonlyArray<ModelDescription>
}

/** Returns the paths below a node. A recursive model is entered twice. */
const getPaths = (root: Description, node: Node): ReadonlyArray<Path> => {
  const paths: Array<Path> = []
  const places: Array<Place> = [{ description: root, above: { keys: [], node }, around: [] }]
  // the loop also visits the places that are added during the loop
  for (const { description, above, around } of places) {
    if (description._tag !== 'Model' || around.filter(({ name }) => name === description.name).length > 1) continue
    for (const { key, codec } of description.fields) {
      if (paths.length === MAX_PATHS) return paths
      const path: Path = { parent: above.keys, key, keys: [...above.keys, key], node: above.node.prop(key) }
      paths.push(path)
      places.push({ description: codec.description, above: path, around: [...around, description] })
    }
  }
  return paths
}

/** Returns the value at the end of a path, or `undefined` if it is absent. */
const lookup = (s: unknown, keys: ReadonlyArray<string>): unknown =>
  keys.reduce((u, key) => (isOrdinaryObject(u) ? getOwn(u, key) : undefined), s)

// -------------------------------------------------------------------------------------
// laws
// -------------------------------------------------------------------------------------

/**
 * @internal
 */
export const opticsLaws = <A>(codec: Codec<A>, values: fc.Arbitrary<A>): ReadonlyArray<Law> => {
  // nodes have these members or lack them; a node without `get` has `getOption`
  const root = getOptics(codec) as unknown as Node
  const paths = getPaths(codec.description, root)
  if (paths.length === 0) return []
  return [
    law('the optic of every path obeys the optics laws', fc.tuple(values, values, values), ([s, t, u]) => {
      const unlawful = paths.find((path) => {
        const change = { s, here: lookup(s, path.keys), a: lookup(t, path.keys), b: lookup(u, path.keys) }
        return ![sees, sets, upserts, removes].every((holds) => holds(codec.is, path, change))
      })
      if (unlawful !== undefined) throw new Error(`the optic at ${unlawful.keys.join('.')} is not lawful`)
      return true
    })
  ]
}

/**
 * A value `s`, the current value `here` at the end of a path, and two values to set there. `a` and `b` come from the
 * same path of other values, and can be `undefined`.
 */
interface Change {
  readonly s: unknown
  readonly here: unknown
  readonly a: unknown
  readonly b: unknown
}

type Holds = (is: (u: unknown) => boolean, path: Path, change: Change) => boolean

const sees: Holds = (_, { node }, { s, here }) =>
  isSame(node.get === undefined ? O.toUndefined(node.getOption(s)) : node.get(s), here)

const sets: Holds = (is, { keys, node: { set } }, { s, here, a, b }) => {
  if (here === undefined) return set(a)(s) === s
  if (set(here)(s) !== s) return false
  if (a === undefined) return true
  const after = set(a)(s)
  return (
    is(after) &&
    isSame(lookup(after, keys), a) &&
    isSame(set(b)(after), set(b)(s)) &&
    // everything else is unchanged
    isSame(set(here)(after), s)
  )
}

/** If the value is present, `upsert` must do the same as `set`, which `sets` checks. */
const upserts: Holds = (is, { keys, node: { set, upsert } }, { s, here, a, b }) => {
  if (upsert === undefined || a === undefined) return true
  const after = upsert(a)(s)
  if (here !== undefined) return isSame(after, set(a)(s))
  return is(after) && isSame(lookup(after, keys), a) && isSame(upsert(b)(after), upsert(b)(s))
}

const removes: Holds = (is, { parent, key, node: { remove, upsert } }, { s, here }) => {
  if (remove === undefined) return true
  const after = remove(s)
  if (here === undefined) return after === s
  const emptied = lookup(after, parent)
  return (
    is(after) &&
    isOrdinaryObject(emptied) &&
    !hasOwn(emptied, key) &&
    (upsert === undefined || isSame(upsert(here)(after), s))
  )
}

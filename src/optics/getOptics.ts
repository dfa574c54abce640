/**
 * Interprets a description as optics.
 *
 * @since 0.1.0
 */
import { pipe } from 'fp-ts/function'
import * as O from 'fp-ts/Option'
import * as L from 'monocle-ts/Lens'
import * as Op from 'monocle-ts/Optional'
import type { Description, Field } from '../codec/description'
import { memoizeThunk } from '../internal/memoize'
import { hasOwn, type UnknownRecord } from '../internal/object'
import { ownFields } from '../internal/property'
import { atField } from './at'
import type { HasOptics, Optics, Reach, Reserved } from './Optics'

// -------------------------------------------------------------------------------------
// the tree
// -------------------------------------------------------------------------------------

/**
 * Returns the optics of a codec's type: a tree of monocle-ts `Lens` and `Optional` values, with a node for each field
 * at every depth. Setting the current value returns the same reference. Trees are cached by description, and each node
 * is created at its first use.
 *
 * @example
 * import { function as F, option as O } from 'fp-ts'
 * import { lens as L } from 'monocle-ts'
 * import { TokenRequest } from 'io-ts-kubernetes/authentication/v1'
 * import { getOptics } from 'io-ts-kubernetes/optics'
 *
 * const request = TokenRequest.make({ spec: { audiences: ['vault'] } })
 * const { spec } = getOptics(TokenRequest)
 *
 * assert.deepStrictEqual(spec.audiences.get(request), ['vault'])
 * assert.deepStrictEqual(F.pipe(spec.audiences, L.index(0)).getOption(request), O.some('vault'))
 * assert.deepStrictEqual(spec.boundObjectRef.uid.getOption(request), O.none)
 *
 * const bound = F.pipe(request, spec.boundObjectRef.uid.upsert('4c7d'))
 *
 * assert.deepStrictEqual(bound.spec, { audiences: ['vault'], boundObjectRef: { uid: '4c7d' } })
 * assert.deepStrictEqual(F.pipe(bound, spec.boundObjectRef.remove), request)
 *
 * @example
 * import { type Model, list, model, optional, string } from 'io-ts-kubernetes/codec'
 * import { getOptics } from 'io-ts-kubernetes/optics'
 *
 * // a field that is called like a member of a node is reached by `prop`
 * interface HeaderFilter {
 *   readonly set?: ReadonlyArray<string>
 *   readonly remove?: ReadonlyArray<string>
 * }
 * const HeaderFilter: Model<HeaderFilter> = model<HeaderFilter>('HeaderFilter', {
 *   set: optional(list(string)),
 *   remove: optional(list(string))
 * })
 *
 * assert.deepStrictEqual(getOptics(HeaderFilter).prop('remove').upsert(['Cookie'])({}), { remove: ['Cookie'] })
 *
 * @category instances
 * @since 0.1.0
 */
/*#__NO_SIDE_EFFECTS__*/
export const getOptics = <A>({ description }: HasOptics<A>): Optics<A> => {
  let tree = trees.get(description)
  if (tree === undefined) {
    tree = makeNode(L.id(), 'certain', L.id(), description)
    trees.set(description, tree)
  }
  // the description of a codec of A is of A, so the nodes have the types that Optics derives from A
  return tree as Optics<A>
}

/** Trees by description. `strict(codec)` has the same tree as `codec`, since optics do not depend on the mode. */
const trees: WeakMap<Description, object> = /*#__PURE__*/ new WeakMap()

/** Returns a node: an optic with getters for the nodes below it, which are created at their first use. */
const makeNode = <S>(
  optic: object,
  reach: Reach,
  within: L.Lens<S, UnknownRecord>,
  description: Description
): object => {
  const node = { ...optic }
  if (description._tag === 'Model') {
    const children = new Map(
      description.fields.map((field) => [
        field.key,
        memoizeThunk(() => makeChild(within, reach, description.fields, field))
      ])
    )
    // not enumerable: code that copies, prints or compares a node must not walk the tree below it, which may be
    // infinite
    define(node, 'prop', { value: (key: string) => children.get(key)?.() })
    for (const [key, get] of children) if (!hasOwn(reserved, key)) define(node, key, { get })
  }
  return Object.freeze(node)
}

/**
 * Defines a property from the own fields of a descriptor. A descriptor that inherits a `get` beside a `value` would
 * throw.
 */
const define = (node: object, key: string, descriptor: PropertyDescriptor): void => {
  Object.defineProperty(node, key, ownFields(descriptor))
}

/** The members of a node. Fields with these names are reached by `prop`. */
const reserved: { readonly [K in Reserved]: true } = {
  get: true,
  set: true,
  getOption: true,
  upsert: true,
  remove: true,
  option: true,
  prop: true
}

// -------------------------------------------------------------------------------------
// a step
// -------------------------------------------------------------------------------------

/** Returns the node of a field, from the optic of its parent. */
const makeChild = <S>(
  parent: L.Lens<S, UnknownRecord>,
  parentReach: Reach,
  siblings: ReadonlyArray<Field>,
  { key, required, codec: { description } }: Field
): object => {
  const option = pipe(parent, L.compose(atField<unknown>(key)))
  const stops = parentReach === 'open' && siblings.some((field) => field.required && field.key !== key)
  const reach = stops ? 'closed' : !required && parentReach === 'certain' ? 'open' : parentReach
  return makeNode(getOptic(option, required, reach), reach, orEmpty(option), description)
}

/** Returns the members that the types promise for a path. All are derived from the path's `option`. */
const getOptic = <S>(option: L.Lens<S, O.Option<unknown>>, required: boolean, reach: Reach): object => {
  const upsert = (a: unknown) => option.set(O.some(a))
  if (reach === 'certain') return L.lens((s: S) => O.toUndefined(option.get(s)), upsert)
  return {
    ...Op.optional(option.get, (a: unknown) => L.modify(O.map(() => a))(option)),
    ...(reach === 'open' && { upsert }),
    ...(!required && { remove: option.set(O.none) }),
    ...(!required && reach === 'open' && { option })
  }
}

/**
 * Returns the `Lens` of an object for its fields: an absent object reads as empty, and is created when a field is set.
 */
const orEmpty = <S>(option: L.Lens<S, O.Option<unknown>>): L.Lens<S, UnknownRecord> => {
  // only objects have fields
  const get = (s: S): UnknownRecord => O.getOrElse<unknown>(() => empty)(option.get(s)) as UnknownRecord
  return L.lens(get, (object) => (s) => (object === get(s) ? s : option.set(O.some(object))(s)))
}

const empty: UnknownRecord = {}

/**
 * A `Lens` of one key of a map.
 *
 * @since 0.1.0
 */
import * as O from 'fp-ts/Option'
import { type Lens, lens } from 'monocle-ts/Lens'
import { hasOwnEnumerable } from '../internal/object'

/**
 * Returns the `Lens` of one key of a map: `some` of the key's own value, or `none`. Setting `some(a)` sets the key, and
 * setting `none` removes it. Setting the current value returns the same reference.
 *
 * Any string is a key, including `__proto__`, `constructor` and `''`. Inherited values are never read, and no prototype
 * is changed. monocle-ts's `atKey`, in contrast, loses a value that is set under `__proto__`. Compose it with
 * `composeLens`.
 *
 * @example
 * import { function as F, option as O } from 'fp-ts'
 * import { optional as Op } from 'monocle-ts'
 * import { UserInfo } from 'io-ts-kubernetes/authentication/v1'
 * import { at, getOptics } from 'io-ts-kubernetes/optics'
 *
 * const user: UserInfo = { username: 'jane', extra: { 'example.com/team': ['blue'] } }
 * const extra = (key: string) => F.pipe(getOptics(UserInfo).extra, Op.composeLens(at(key)))
 *
 * assert.deepStrictEqual(extra('example.com/team').getOption(user), O.some(O.some(['blue'])))
 * assert.deepStrictEqual(extra('constructor').getOption(user), O.some(O.none))
 * assert.deepStrictEqual(extra('example.com/team').set(O.none)(user), { username: 'jane', extra: {} })
 *
 * @category optics
 * @since 0.1.0
 */
export const at = <A>(key: string): Lens<Readonly<Record<string, A>>, O.Option<A>> =>
  lens(
    // an own property holds an A, which may be undefined
    (object): O.Option<A> => (hasOwnEnumerable(object, key) ? O.some(object[key] as A) : O.none),
    O.match(
      () => (object) => (hasOwnEnumerable(object, key) ? without(key, object) : object),
      (value) => (object) =>
        hasOwnEnumerable(object, key) && Object.is(object[key], value) ? object : { ...object, [key]: value }
    )
  )

const without = <A>(key: string, object: Readonly<Record<string, A>>): Readonly<Record<string, A>> =>
  Object.fromEntries(Object.entries(object).filter(([other]) => other !== key))

/**
 * Returns the `Lens` of one field: like `at`, but the value `undefined` counts as absent.
 *
 * @internal
 */
export const atField = <A>(key: string): Lens<Readonly<Record<string, A>>, O.Option<A>> => {
  const { get, set } = at<A>(key)
  return lens((object): O.Option<A> => O.filter((value: A) => value !== undefined)(get(object)), set)
}

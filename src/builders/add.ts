/**
 * Adds to lists and maps that may be absent. If nothing changes, the result is the same reference.
 */
import { flow } from 'fp-ts/function'
import * as O from 'fp-ts/Option'
import * as L from 'monocle-ts/Lens'

/**
 * Returns the list with an item at the end, or the same list if it contains the item already.
 *
 * @internal
 */
export const add =
  <A>(item: A) =>
  (items: ReadonlyArray<A>): ReadonlyArray<A> =>
    items.includes(item) ? items : [...items, item]

/**
 * Modifies the value of an optional field, or `empty` if it is absent.
 *
 * @internal
 */
export const modifyOr = <A>(empty: A, f: (a: A) => A): (<S>(option: L.Lens<S, O.Option<A>>) => (s: S) => S) =>
  L.modify(
    flow(
      O.getOrElse(() => empty),
      f,
      O.some
    )
  )

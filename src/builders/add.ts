/**
 * What adds to lists and maps that may be missing. What changes nothing gives the same reference.
 */
import { flow } from 'fp-ts/function'
import * as O from 'fp-ts/Option'
import * as L from 'monocle-ts/Lens'

/**
 * A list with one item more, at the end; itself where the item is there already.
 *
 * @internal
 */
export const add =
  <A>(item: A) =>
  (items: ReadonlyArray<A>): ReadonlyArray<A> =>
    items.includes(item) ? items : [...items, item]

/**
 * Modifies what is there, or else something empty.
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

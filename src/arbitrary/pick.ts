/**
 * One of some items, for each natural number: there is at least one.
 *
 * @internal
 */
export const pick = <A>(items: ReadonlyArray<A>, n: number): A =>
  // there are items, and n is a natural number
  items[n % items.length] as A

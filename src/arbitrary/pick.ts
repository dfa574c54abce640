/**
 * Returns the item at `n` modulo the length. The list must not be empty, and `n` is a natural number.
 *
 * @internal
 */
export const pick = <A>(items: ReadonlyArray<A>, n: number): A =>
  // the index is within the list
  items[n % items.length] as A

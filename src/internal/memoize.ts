/**
 * Values that are made when they are first asked for, and once. Descriptions may be recursive, and most parts of a
 * program never run: nothing is worked out before it is needed, and nothing twice.
 */

/**
 * @internal
 */
export const memoizeThunk = <A extends object>(make: () => A): (() => A) => {
  let made: A | undefined
  return () => (made ??= make())
}

/**
 * What is made of an object: the same for each time that it is asked for, since a recursive model would otherwise have
 * another one at every depth of every document.
 *
 * @internal
 */
/*#__NO_SIDE_EFFECTS__*/
export const memoize = <K extends object, A extends object>(make: (key: K) => A): ((key: K) => A) => {
  const made = new WeakMap<K, A>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}

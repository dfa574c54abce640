/**
 * Memoized values. They are made at their first use, because most parts of a program never run.
 */

/**
 * Returns a function that calls `make` once, on its first call, and always returns the same object.
 *
 * @internal
 */
export const memoizeThunk = <A extends object>(make: () => A): (() => A) => {
  let made: A | undefined
  return () => (made ??= make())
}

/**
 * Returns a function that calls `make` once for each key.
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

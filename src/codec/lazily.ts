/**
 * A value that is made when it is first asked for, and once. Descriptions may be recursive, and most parts of a program
 * never run: nothing is worked out before it is needed.
 *
 * @internal
 */
export const lazily = <A extends object>(make: () => A): (() => A) => {
  let made: A | undefined
  return () => (made ??= make())
}

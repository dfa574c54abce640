/**
 * Laws, and the checks that they share.
 *
 * @since 0.1.0
 */
import * as fc from 'fast-check'
import { isOrdinaryObject, type UnknownRecord } from '../../internal/object'

/**
 * A property of fast-check that holds for every value, with a name in plain words.
 *
 * @category model
 * @since 0.1.0
 */
export interface Law {
  readonly name: string
  readonly property: fc.IProperty<unknown>
}

/**
 * Returns a law of arbitrary values. Values are deep-frozen, so a function that changes its argument throws.
 *
 * @internal
 */
export const law = <A>(name: string, arbitrary: fc.Arbitrary<A>, holds: (a: A) => boolean): Law => ({
  name,
  property: fc.property(arbitrary, (a) => holds(deepFreeze(a)))
})

// -------------------------------------------------------------------------------------
// objects within a value
// -------------------------------------------------------------------------------------

/** Returns every array and plain object in a value. The stack is explicit because a value can have any depth. */
const objectsIn = (whole: unknown): ReadonlySet<object> => {
  const found = new Set<object>()
  const todo = [whole]
  while (todo.length > 0) {
    const u = todo.pop()
    if ((Array.isArray(u) || isOrdinaryObject(u)) && !found.has(u)) {
      found.add(u)
      for (const part of Object.values(u as ReadonlyArray<unknown> | UnknownRecord)) todo.push(part)
    }
  }
  return found
}

/**
 * Freezes a value and all arrays and plain objects in it. Returns the same value.
 *
 * @internal
 */
export const deepFreeze = <A>(a: A): A => {
  objectsIn(a).forEach((o) => Object.freeze(o))
  return a
}

/**
 * Returns true if the values have an array or plain object in common.
 *
 * @internal
 */
export const sharesWith = (x: unknown, y: unknown): boolean => {
  const inX = objectsIn(x)
  return Array.from(objectsIn(y)).some((o) => inX.has(o))
}

/**
 * A string that is used as a secret. Arbitraries never generate it, and no model contains it.
 *
 * @internal
 */
export const SENTINEL = 'eyJzZW50aW5lbCI6MX0'

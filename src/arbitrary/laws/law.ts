/**
 * What a law is.
 *
 * @since 0.1.0
 */
import * as fc from 'fast-check'
import { isOrdinaryObject, type UnknownRecord } from '../../internal/object'

/**
 * Something that holds of every value, as a property of fast-check with a name in plain words.
 *
 * @category model
 * @since 0.1.0
 */
export interface Law {
  readonly name: string
  readonly property: fc.IProperty<unknown>
}

/**
 * A law of arbitrary values, which it is given deep-frozen: whatever changes its argument throws.
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

/** Every array and every plain object in a value. The stack is explicit: a value may be of any depth. */
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
 * The value itself, which nobody can change any more.
 *
 * @internal
 */
export const deepFreeze = <A>(a: A): A => {
  objectsIn(a).forEach((o) => Object.freeze(o))
  return a
}

/**
 * Is there an object that is in both?
 *
 * @internal
 */
export const sharesWith = (x: unknown, y: unknown): boolean => {
  const inX = objectsIn(x)
  return Array.from(objectsIn(y)).some((o) => inX.has(o))
}

/**
 * A secret: no text or key that is made, and none that a model asks for.
 *
 * @internal
 */
export const SENTINEL = 'eyJzZW50aW5lbCI6MX0'

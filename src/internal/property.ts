/** Reads properties of objects that the library did not make: requests, verdicts, options. */

/**
 * Returns a property of an object, own or inherited from its class; `undefined` if it is absent. Properties of
 * `Object.prototype`, in any realm, do not count: programs add some by accident, and attackers on purpose.
 *
 * @internal
 */
export const getProperty = (o: unknown, key: PropertyKey): unknown =>
  typeof o === 'object' && o !== null && !isInheritedFromRoot(o, key) ? Reflect.get(o, key) : undefined

/** The maximum length of a prototype chain. A longer one is assumed to come from a proxy. */
const MAX_PROTOTYPES = 100

const isInheritedFromRoot = (o: object, key: PropertyKey): boolean => {
  let holder = o
  for (let i = 0; i < MAX_PROTOTYPES; i++) {
    const prototype = Object.getPrototypeOf(holder) as object | null
    // a holder that inherits from nothing is an Object.prototype, unless it is `o` itself
    if (Object.hasOwn(holder, key)) return holder !== o && prototype === null
    if (prototype === null) return false
    holder = prototype
  }
  return true
}

/**
 * Returns an own field of a value of a model, or `undefined` if it is absent.
 *
 * @internal
 */
export const getField = <A extends object, K extends keyof A>(a: A, key: K): A[K] | undefined =>
  Object.hasOwn(a, key) ? a[key] : undefined

/**
 * Reading properties of objects that the library did not make: requests, verdicts, options.
 */

/**
 * Returns a property of an object, its own or that of its class; `undefined` where there is none. Properties of
 * `Object.prototype`, in any realm, do not count: programs put some there by accident, and attackers on purpose.
 *
 * @internal
 */
export const getProperty = (o: unknown, key: PropertyKey): unknown =>
  typeof o === 'object' && o !== null && !isInheritedFromRoot(o, key) ? Reflect.get(o, key) : undefined

/** A longer prototype chain is a proxy's invention. */
const MAX_PROTOTYPES = 100

const isInheritedFromRoot = (o: object, key: PropertyKey): boolean => {
  let holder = o
  for (let i = 0; i < MAX_PROTOTYPES; i++) {
    const prototype = Object.getPrototypeOf(holder) as object | null
    // what inherits from nothing is an Object.prototype, unless it is the object itself
    if (Object.hasOwn(holder, key)) return holder !== o && prototype === null
    if (prototype === null) return false
    holder = prototype
  }
  return true
}

/**
 * Returns the field of a value of a model, `undefined` where it has none of its own.
 *
 * @internal
 */
export const getField = <A extends object, K extends keyof A>(a: A, key: K): A[K] | undefined =>
  Object.hasOwn(a, key) ? a[key] : undefined

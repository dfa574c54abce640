/**
 * Reading properties of objects that the library did not make: requests, verdicts, options.
 */

/** A longer prototype chain is a proxy's invention. */
const MAX_PROTOTYPES = 100

/**
 * Returns a property of an object, its own or that of its class; `undefined` where there is none. Properties of
 * `Object.prototype`, in any realm, do not count: programs put some there by accident, and attackers on purpose.
 *
 * @internal
 */
export const getProperty = (o: unknown, key: PropertyKey): unknown =>
  typeof o === 'object' && o !== null && hasProperty(o, key) ? Reflect.get(o, key) : undefined

const hasProperty = (o: object, key: PropertyKey): boolean => {
  let holder: object = o
  for (let i = 0; i < MAX_PROTOTYPES; i++) {
    if (Object.hasOwn(holder, key)) return true
    const prototype: unknown = Object.getPrototypeOf(holder)
    // what inherits from nothing is an Object.prototype
    if (!isObject(prototype) || Object.getPrototypeOf(prototype) === null) return false
    holder = prototype
  }
  return false
}

const isObject = (u: unknown): u is object => typeof u === 'object' && u !== null

/**
 * Returns the field of a value of a model, `undefined` where it has none of its own.
 *
 * @internal
 */
export const getField = <A extends object, K extends keyof A>(a: A, key: K): A[K] | undefined =>
  Object.hasOwn(a, key) ? a[key] : undefined

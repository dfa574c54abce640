/** Reads properties of objects that the library did not make, when `Object.prototype` may be polluted. */

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
    if (Object.hasOwn(holder, key)) return holder !== o && prototype === null && isRoot(holder)
    if (prototype === null) return false
    holder = prototype
  }
  return true
}

/** Returns true for an `Object.prototype` of any realm. Other objects can inherit from nothing, too. */
const isRoot = (o: object): boolean => Object.hasOwn(o, 'hasOwnProperty')

/**
 * Returns an own field of a value of a model, or `undefined` if it is absent.
 *
 * @internal
 */
export const getField = <A extends object, K extends keyof A>(a: A, key: K): A[K] | undefined =>
  Object.hasOwn(a, key) ? a[key] : undefined

/**
 * Returns a copy of an object's own enumerable fields that inherits nothing: if you destructure it, you get only own
 * fields. Each field is read once.
 *
 * @internal
 */
export const ownFields = <A extends object>(a: A): A =>
  // only the fields of A are read from the result
  Object.assign(Object.create(null) as A, a)

/**
 * Returns a field of an instance of any class, own or inherited from the class, but never one of `Object.prototype`.
 *
 * @internal
 */
export const fieldOf = <A extends object, K extends string & keyof A>(a: A, key: K): A[K] | undefined =>
  // the property `key` of an A
  getProperty(a, key) as A[K] | undefined

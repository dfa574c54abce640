/** Reads fields of objects when `Object.prototype` may be polluted. */
import { getProperty } from './property'

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

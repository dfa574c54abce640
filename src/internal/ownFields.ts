/**
 * Reading fields of objects when `Object.prototype` may have been polluted.
 */
import { getProperty } from './property'

/**
 * Returns a copy of an object's own enumerable fields that inherits nothing: a field that is destructured from it is the
 * object's own. Each field is read once.
 *
 * @internal
 */
export const ownFields = <A extends object>(a: A): A =>
  // the fields of an A are all that anyone reads of it
  Object.assign(Object.create(null) as A, a)

/**
 * Returns a field of an instance of any class, its own or its class's, but never one of `Object.prototype`.
 *
 * @internal
 */
export const fieldOf = <A extends object, K extends string & keyof A>(a: A, key: K): A[K] | undefined =>
  // a property of an A
  getProperty(a, key) as A[K] | undefined

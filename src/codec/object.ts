/**
 * Reading and writing objects that somebody else made: own properties only, and no key ever touches a prototype.
 */

/**
 * An object of which nothing is known.
 *
 * @internal
 */
export type Unknowns = { readonly [key: string]: unknown }

/**
 * Is it an object of any making, and no array? That is all to be asked of what `JSON.parse` made.
 *
 * @internal
 */
export const isRecord = (u: unknown): u is { [key: string]: unknown } =>
  typeof u === 'object' && u !== null && !Array.isArray(u)

/**
 * Is it what a JSON object becomes: an object that is no array, no Date, no Map, nothing with a life of its own?
 *
 * @internal
 */
export const isObject = (u: unknown): u is Unknowns => {
  if (!isRecord(u)) return false
  const prototype: unknown = Object.getPrototypeOf(u)
  return (
    prototype === Object.prototype ||
    prototype === null ||
    // an instance of a class, or an object of another realm: anything but the exotic ones
    Object.prototype.toString.call(u) === '[object Object]'
  )
}

/**
 * Is it an object that fields of these names can be read from? Whatever made it, it is one if it has one of them: asking
 * who made an object costs as much as reading two fields, so it is asked of those alone that have none.
 *
 * @internal
 */
export const isObjectOf = (u: unknown, keys: ReadonlyArray<string>): u is Unknowns =>
  isObject(u) || (isRecord(u) && keys.some((key) => isField(u, key)))

/**
 * @internal
 */
export const hasOwn = (o: object, key: string): boolean => Object.prototype.hasOwnProperty.call(o, key)

/**
 * Has the object this field, as `JSON.stringify` would write it: a property of its own that can be enumerated?
 *
 * @internal
 */
export const isField = (o: object, key: string): boolean =>
  // most fields are not there, which V8 finds out four times as fast when it is asked like this
  hasOwn(o, key) && Object.prototype.propertyIsEnumerable.call(o, key)

/**
 * The object's own field, `undefined` where there is none, whatever its prototype has.
 *
 * @internal
 */
export const own = <A>(o: { readonly [key: string]: A }, key: string): A | undefined =>
  isField(o, key) ? o[key] : undefined

/**
 * Adds a property to an object under construction. `__proto__` is a key like any other.
 *
 * @internal
 */
export const put = (o: { [key: string]: unknown }, key: string, value: unknown): void => {
  if (key === '__proto__') {
    Object.defineProperty(o, key, { value, enumerable: true, configurable: true, writable: true })
  } else {
    o[key] = value
  }
}

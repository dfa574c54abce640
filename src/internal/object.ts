/**
 * Reading and writing objects that somebody else made: own properties only, and no key ever touches a prototype.
 */

/**
 * An object of which nothing is known.
 *
 * @internal
 */
export type UnknownRecord = { readonly [key: string]: unknown }

/**
 * Is it an object of any making, and no array? That is all to be asked of what `JSON.parse` made.
 *
 * @internal
 */
export const isNonArrayObject = (u: unknown): u is { [key: string]: unknown } =>
  typeof u === 'object' && u !== null && !Array.isArray(u)

// kept, since a program can replace them later
// eslint-disable-next-line @typescript-eslint/unbound-method -- called with the object that is asked
const { hasOwnProperty, propertyIsEnumerable, toString } = Object.prototype

/**
 * Is it what a JSON object becomes: an object that is no array, no Date, no Map, nothing with a life of its own?
 *
 * @internal
 */
export const isOrdinaryObject = (u: unknown): u is UnknownRecord => {
  if (!isNonArrayObject(u)) return false
  const prototype: unknown = Object.getPrototypeOf(u)
  return (
    prototype === Object.prototype ||
    prototype === null ||
    // an instance of a class, or an object of another realm: anything but the exotic ones
    toString.call(u) === '[object Object]'
  )
}

/**
 * Is it an object that fields of these names can be read from? Whatever made it, it is one if it has one of them: asking
 * who made an object costs as much as reading two fields, so it is asked of those alone that have none.
 *
 * @internal
 */
export const isObjectWithFields = (u: unknown, keys: ReadonlyArray<string>): u is UnknownRecord =>
  isOrdinaryObject(u) || (isNonArrayObject(u) && keys.some((key) => hasOwnEnumerable(u, key)))

/**
 * @internal
 */
export const hasOwn = (o: object, key: string): boolean => hasOwnProperty.call(o, key)

/**
 * Has the object this field, as `JSON.stringify` would write it: a property of its own that can be enumerated?
 *
 * @internal
 */
export const hasOwnEnumerable = (o: object, key: string): boolean =>
  // most fields are not there, which V8 finds out four times as fast when it is asked like this
  hasOwnProperty.call(o, key) && propertyIsEnumerable.call(o, key)

/**
 * The object's own field, `undefined` where there is none, whatever its prototype has.
 *
 * @internal
 */
export const getOwn = <A>(o: { readonly [key: string]: A }, key: string): A | undefined =>
  hasOwnEnumerable(o, key) ? o[key] : undefined

/**
 * Adds a property to an object under construction. A key that the object inherits is defined: assigning it would set the
 * prototype (`__proto__`), call a setter, or throw if the prototype is frozen.
 *
 * @internal
 */
export const setOwn = (o: { [key: string]: unknown }, key: string, value: unknown): void => {
  if (key in o) defineOwn(o, key, value)
  else o[key] = value
}

/**
 * Adds a property to an object or an array, whatever it inherits.
 *
 * @internal
 */
export const defineOwn = (o: object, key: string | number, value: unknown): void => {
  // the description of a property inherits nothing, be it `get`
  const descriptor = { __proto__: null, value, enumerable: true, configurable: true, writable: true }
  Object.defineProperty(o, key, descriptor)
}

// -------------------------------------------------------------------------------------
// arrays
// -------------------------------------------------------------------------------------

/**
 * An array without items: a key in it is one that all arrays inherit. They inherit what all objects inherit, too.
 *
 * @internal
 */
export const NO_ITEMS: ReadonlyArray<unknown> = []

/**
 * The length of an array, `undefined` if it is none: a proxy of an array can have anything for its length.
 *
 * @internal
 */
export const getLength = ({ length }: ReadonlyArray<unknown>): number | undefined =>
  length >>> 0 === length ? length : undefined

/**
 * The array's own item, `undefined` where there is none, whatever its prototype has.
 *
 * @internal
 */
export const getOwnItem = (items: ReadonlyArray<unknown>, i: number): unknown =>
  i in NO_ITEMS && !hasOwnProperty.call(items, i) ? undefined : items[i]

/**
 * Adds an item to an array under construction.
 *
 * @internal
 */
export const pushOwn = (items: Array<unknown>, item: unknown): void => {
  const i = items.length
  if (i in NO_ITEMS) defineOwn(items, i, item)
  else items[i] = item
}

/**
 * As `Array.prototype.map`: a plain array, whatever the array says of itself.
 *
 * @internal
 */
export const mapItems = <A>(items: ReadonlyArray<unknown>, f: (item: unknown, i: number) => A): ReadonlyArray<A> => {
  const out: Array<A> = []
  for (let i = 0; i < items.length; i++) pushOwn(out, f(getOwnItem(items, i), i))
  return out
}

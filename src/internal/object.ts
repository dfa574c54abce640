/** Reads and writes objects from outside the library: only own properties, and no key ever changes a prototype. */

/**
 * An object with unknown properties.
 *
 * @internal
 */
export type UnknownRecord = { readonly [key: string]: unknown }

/**
 * Returns true for any non-array object. For a result of `JSON.parse`, no other check is needed.
 *
 * @category compiled code
 * @since 0.1.0
 */
export const isNonArrayObject = (u: unknown): u is { [key: string]: unknown } =>
  typeof u === 'object' && u !== null && !Array.isArray(u)

// kept here, since a program can replace them later
// eslint-disable-next-line @typescript-eslint/unbound-method -- called with the object that is asked
const { hasOwnProperty, propertyIsEnumerable, toString } = Object.prototype

/**
 * Returns true for an object that JavaScript describes as `[object Object]`: neither an array nor exotic (Date, Map, …).
 * It costs less than to ask for the prototype.
 *
 * @category compiled code
 * @since 0.1.0
 */
export const hasObjectTag = (o: object): boolean => toString.call(o) === '[object Object]'

/**
 * Returns true for an object that can stand for a JSON object: not an array and not exotic (Date, Map, …).
 *
 * @internal
 */
export const isOrdinaryObject = (u: unknown): u is UnknownRecord => {
  if (!isNonArrayObject(u)) return false
  const prototype: unknown = Object.getPrototypeOf(u)
  return (
    prototype === Object.prototype ||
    prototype === null ||
    // also instances of classes and objects of other realms, but not exotic objects
    hasObjectTag(u)
  )
}

/**
 * Returns true if the fields with these names can be read from the object. Any non-array object with at least one of
 * the fields counts, even an exotic one. Compiled code does the same: it checks the prototype only if no field is
 * present, since this check costs as much as reading two fields.
 *
 * @internal
 */
export const isObjectWithFields = (u: unknown, keys: ReadonlyArray<string>): u is UnknownRecord =>
  isOrdinaryObject(u) || (isNonArrayObject(u) && keys.some((key) => hasOwnEnumerable(u, key)))

/**
 * @category compiled code
 * @since 0.1.0
 */
export const hasOwn: (o: object, key: string | number) => boolean =
  // a bound function: V8 inlines it in all bundles, but not a method that is in a variable, and bundlers declare the
  // constants of a module with `var`. The type of `call` loses the parameters and the result of hasOwnProperty
  /*#__PURE__*/ hasOwnProperty.call.bind(hasOwnProperty) as (o: object, key: string | number) => boolean

/**
 * Returns true if the object has this field as `JSON.stringify` would write it: an own, enumerable property.
 *
 * @internal
 */
export const hasOwnEnumerable = (o: object, key: string): boolean =>
  // most fields are absent, which V8 detects four times as fast if hasOwn is called first
  hasOwn(o, key) && propertyIsEnumerable.call(o, key)

/**
 * Returns the object's own field, or `undefined` if it is absent. Inherited fields do not count.
 *
 * @internal
 */
export const getOwn = <A>(o: { readonly [key: string]: A }, key: string): A | undefined =>
  hasOwnEnumerable(o, key) ? o[key] : undefined

/**
 * Adds a property to an object under construction. A key that the object inherits is defined. To assign it would set
 * the prototype (`__proto__`), call a setter, or throw if the prototype is frozen.
 *
 * @internal
 */
export const setOwn = (o: { [key: string]: unknown }, key: string, value: unknown): void => {
  if (key in o) defineOwn(o, key, value)
  else o[key] = value
}

/**
 * Adds an own property to an object or an array, even if it inherits one of this name.
 *
 * @internal
 */
const defineOwn = (o: object, key: string | number, value: unknown): void => {
  // without a prototype, the descriptor cannot inherit `get` or any other property
  const descriptor = { __proto__: null, value, enumerable: true, configurable: true, writable: true }
  Object.defineProperty(o, key, descriptor)
}

// -------------------------------------------------------------------------------------
// arrays
// -------------------------------------------------------------------------------------

/**
 * An empty array. If an index is `in` it, all arrays inherit an item there, from `Array.prototype` or
 * `Object.prototype`.
 *
 * @internal
 */
export const NO_ITEMS: ReadonlyArray<unknown> = []

/**
 * Returns the length of an array, or `undefined` if it is invalid: a proxy of an array can have any value as its
 * length.
 *
 * @internal
 */
export const getLength = ({ length }: ReadonlyArray<unknown>): number | undefined =>
  length >>> 0 === length ? length : undefined

/**
 * Returns true if an item equals the value, as `===` compares them. For a few items, a loop is faster than `includes`.
 *
 * @internal
 */
export const isOneOf = (items: ReadonlyArray<unknown>, u: unknown): boolean => {
  for (let i = 0; i < items.length; i++) if (items[i] === u) return true
  return false
}

/**
 * Returns the array's own item, or `undefined` if it is absent. Inherited items do not count.
 *
 * @internal
 */
export const getOwnItem = (items: ReadonlyArray<unknown>, i: number): unknown =>
  i in NO_ITEMS && !hasOwn(items, i) ? undefined : items[i]

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
 * Returns a plain array, as `Array.prototype.map` does. The constructor of the given array is ignored.
 *
 * @internal
 */
export const mapItems = <A>(items: ReadonlyArray<unknown>, f: (item: unknown, i: number) => A): ReadonlyArray<A> => {
  const out: Array<A> = []
  const length = getLength(items) ?? 0
  for (let i = 0; i < length; i++) pushOwn(out, f(getOwnItem(items, i), i))
  return out
}

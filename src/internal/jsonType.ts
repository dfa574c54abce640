/** The JSON type of an input value, as error messages name it. They say nothing else about the value. */

/**
 * A symbol that replaces a value that throws when it is read. Every decoder refuses it.
 *
 * @internal
 */
export const unreadable: unique symbol = /*#__PURE__*/ Symbol.for('io-ts-kubernetes/unreadable')

/**
 * Returns the JSON type without an article: `string`, `array`. For values that are not JSON, it is that of `typeof`.
 *
 * @internal
 */
export const jsonTypeNameOf = (u: unknown): string => (Array.isArray(u) ? 'array' : u === null ? 'null' : typeof u)

/**
 * Returns the JSON type with its article: `a string`, `an array`; `nothing` for `undefined`.
 *
 * @internal
 */
export const jsonTypeOf = (u: unknown): string => {
  try {
    const name = u === unreadable ? '' : jsonTypeNameOf(u)
    return NAMES.get(name) ?? `a ${name}`
  } catch {
    // a revoked proxy
    return jsonTypeOf(unreadable)
  }
}

const NAMES: ReadonlyMap<string, string> = /*#__PURE__*/ new Map([
  ['', 'a value that cannot be read'],
  ['undefined', 'nothing'],
  ['null', 'null'],
  ['array', 'an array'],
  ['object', 'an object']
])

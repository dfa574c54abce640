/** The JSON type of an input value, as error messages name it. They say nothing else about the value. */

/**
 * A symbol that replaces a value that throws when it is read. Every decoder refuses it.
 *
 * @internal
 */
export const unreadable: unique symbol = Symbol('unreadable')

/**
 * Returns the JSON type with its article: `a string`, `an array`; `nothing` for `undefined`.
 *
 * @internal
 */
export const jsonTypeOf = (u: unknown): string => {
  switch (typeof u) {
    case 'undefined':
      return 'nothing'
    case 'object':
      return u === null ? 'null' : kindOfObject(u)
    case 'symbol':
      return u === unreadable ? 'a value that cannot be read' : 'a symbol'
    case 'string':
      return kindOfScalar.string
    case 'number':
      return kindOfScalar.number
    case 'boolean':
      return kindOfScalar.boolean
    case 'bigint':
    case 'function':
      return `a ${typeof u}`
  }
}

/**
 * Returns the JSON type without an article: `string`, `array`. For values that are not JSON, it is that of `typeof`.
 *
 * @internal
 */
export const jsonTypeNameOf = (u: unknown): string => (Array.isArray(u) ? 'array' : u === null ? 'null' : typeof u)

const kindOfScalar: { readonly string: string; readonly number: string; readonly boolean: string } = {
  string: 'a string',
  number: 'a number',
  boolean: 'a boolean'
}

const kindOfObject = (u: object): string => {
  try {
    return Array.isArray(u) ? 'an array' : 'an object'
  } catch {
    // a revoked proxy
    return jsonTypeOf(unreadable)
  }
}

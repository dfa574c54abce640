/**
 * What kind of thing somebody sent: all that an error says of it.
 *
 * @internal
 */

/**
 * Stands for what throws when it is read: no reader takes it.
 *
 * @internal
 */
export const unreadable: unique symbol = Symbol('unreadable')

/**
 * Stands for what is nested deeper than the stack.
 *
 * @internal
 */
export const exhausted: unique symbol = Symbol('exhausted')

/**
 * The result of looking at something, `unreadable` or `exhausted` where that throws.
 *
 * @internal
 */
export const attempt = (look: () => unknown): unknown => {
  try {
    return look()
  } catch (error) {
    return error instanceof RangeError ? exhausted : unreadable
  }
}

/**
 * The kind with its article: `a string`, `an array`, `nothing`.
 *
 * @internal
 */
export const kindOf = (u: unknown): string => {
  switch (typeof u) {
    case 'undefined':
      return 'nothing'
    case 'object':
      return u === null ? 'null' : kindOfObject(u)
    case 'symbol':
      return u === unreadable ? 'a value that cannot be read' : u === exhausted ? 'a value nested too deep' : 'a symbol'
    default:
      return `a ${typeof u}`
  }
}

const kindOfObject = (u: object): string => {
  switch (attempt(() => Array.isArray(u))) {
    case true:
      return 'an array'
    case false:
      return 'an object'
    default:
      // a revoked proxy
      return kindOf(unreadable)
  }
}

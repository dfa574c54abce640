/**
 * Lists, maps and JSON.
 */
import * as fc from 'fast-check'
import type { Any } from './checked'
import { getKey, getText, type Length } from './texts'

const MAX_LENGTH = 3

/**
 * @internal
 */
export const getList = (item: Any, length: Length): Any => fc.array(item, length(MAX_LENGTH))

/**
 * A map of any keys, `__proto__` included. fast-check's `dictionary` would look for keys that are twice, which takes
 * longer than to let the last one win.
 *
 * @internal
 */
export const getDictionary = (value: Any, length: Length): Any =>
  fc.array(fc.tuple(getKey(length), value), length(MAX_LENGTH)).map((entries) => Object.fromEntries(entries))

/**
 * Any JSON value, with containers at most so many levels deep.
 *
 * @internal
 */
export const getJson = (depth: number, length: Length): Any => {
  const leaf = fc.oneof(
    { weight: 3, arbitrary: getText(length) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(null, false, true, 0, 1, -1, 1.5, 1e21, 5e-324, 2 ** 53) }
  )
  if (depth <= 0) return leaf
  const part = getJson(depth - 1, length)
  return fc.oneof({ weight: 2, arbitrary: leaf }, getList(part, length), getDictionary(part, length))
}

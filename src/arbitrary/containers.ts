/**
 * Arbitrary lists, maps and JSON values.
 */
import * as fc from 'fast-check'
import type { ModelDescription } from '../codec/description'
import type { Any } from './checked'
import { getKey, getText, type Length } from './texts'

const MAX_LENGTH = 3

/**
 * @internal
 */
export const getList = (item: Any, length: Length): Any => fc.array(item, length(MAX_LENGTH))

/**
 * Returns arbitrary maps with any keys, including `__proto__`. Of duplicate keys the last one wins: fast-check's
 * `dictionary` removes duplicates itself, which is slower.
 *
 * @internal
 */
export const getDictionary = (value: Any, length: Length): Any =>
  fc.array(fc.tuple(getKey(length), value), length(MAX_LENGTH)).map((entries) => Object.fromEntries(entries))

/**
 * Returns arbitrary JSON values with at most `depth` levels of arrays and objects.
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

/**
 * Returns up to two arbitrary fields that a model does not know. A key can be `__proto__`, or that of a field in another
 * case.
 *
 * @internal
 */
export const getUnknowns = (
  { fields }: ModelDescription,
  length: Length
): fc.Arbitrary<ReadonlyArray<readonly [key: string, value: unknown]>> => {
  const known = new Set(fields.map(({ key }) => key))
  const avoidKnown = (key: string): string => (known.has(key) ? avoidKnown(`${key}_`) : key)
  const key = fc.oneof(getKey(length), fc.constantFrom('status', ...Array.from(known, (name) => name.toUpperCase())))
  return fc.array(fc.tuple(key.map(avoidKnown), getJson(1, length)), length(2))
}

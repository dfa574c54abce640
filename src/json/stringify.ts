/**
 * Writes JSON text of any depth.
 */
import { getOwnItem, NO_ITEMS, type UnknownRecord } from '../internal/object'

/**
 * Returns the result of `JSON.stringify`, but for values of any depth, and without calling a `toJSON` that arrays or all
 * objects inherit. Throws for a cycle and for a bigint.
 *
 * @internal
 */
export const stringify = (json: unknown): string => {
  if ('toJSON' in NO_ITEMS) return stringifyDeep(json)
  try {
    return JSON.stringify(json)
  } catch (error) {
    // a cycle or a bigint, which are not JSON
    if (!(error instanceof RangeError)) throw error
    // JSON.stringify overflows the stack after some thousand levels; fieldsV1 can have 10,000
    return stringifyDeep(json)
  }
}

/** The next part to write: a value with the text before it, or the end of an object or array. */
type Task =
  | { readonly _tag: 'Value'; readonly before: string; readonly value: unknown }
  | { readonly _tag: 'End'; readonly text: string; readonly of: object }

/** Writes with an explicit stack. The next task is at its end. */
const stringifyDeep = (json: unknown): string => {
  const out: Array<string> = []
  const open = new Set<object>()
  const todo: Array<Task> = [{ _tag: 'Value', before: '', value: json }]
  for (let task = todo.pop(); task !== undefined; task = todo.pop()) {
    if (task._tag === 'End') {
      out.push(task.text)
      open.delete(task.of)
      continue
    }
    const { before, value } = task
    out.push(before)
    if (typeof value !== 'object' || value === null) {
      out.push(isWritten(value) ? JSON.stringify(value) : 'null')
      continue
    }
    if (open.has(value)) throw new TypeError('an object that contains itself cannot be written as JSON')
    open.add(value)
    const isArray = Array.isArray(value)
    const parts = isArray ? itemsOf(value) : fieldsOf(value)
    out.push(isArray ? '[' : '{')
    todo.push({ _tag: 'End', text: isArray ? ']' : '}', of: value })
    for (const part of parts.reverse()) todo.push(part)
  }
  return out.join('')
}

/** Returns true if `JSON.stringify` writes the value of a field. It omits `undefined`, functions and symbols. */
const isWritten = (u: unknown): boolean => typeof u !== 'undefined' && typeof u !== 'function' && typeof u !== 'symbol'

const comma = (i: number): string => (i > 0 ? ',' : '')

const itemsOf = (items: ReadonlyArray<unknown>): Array<Task> =>
  Array.from({ length: items.length }, (_, i) => ({ _tag: 'Value', before: comma(i), value: getOwnItem(items, i) }))

const fieldsOf = (o: object): Array<Task> =>
  Object.entries(o as UnknownRecord)
    .filter(([, value]) => isWritten(value))
    .map(([key, value], i) => ({ _tag: 'Value', before: `${comma(i)}${JSON.stringify(key)}:`, value }))

/**
 * Copies JSON whose content is not interpreted (`fieldsV1`). Its shape is the sender's choice: it may be deep, or have
 * shared objects or cycles. Cycles are refused. The stack is explicit, since recursion could overflow.
 */
import { getOwnItem, hasOwn, isOrdinaryObject, pushOwn, setOwn, type UnknownRecord } from './object'
import { type Budget, getLengthWithin, type Visited } from './walk'

/**
 * The result of a decoder that refuses its input. All copies of this library in a program have the same one, since a
 * codec can have parts that another copy made.
 *
 * @category compiled code
 * @since 0.1.0
 */
export const FAILED: unique symbol = /*#__PURE__*/ Symbol.for('io-ts-kubernetes/failed')

/**
 * The maximum number of levels of JSON: Go's JSON decoder refuses more.
 *
 * @internal
 */
export const MAX_DEPTH = 10_000

/**
 * Returns a decoded leaf of JSON, or `FAILED`. `-0` decodes to `0`, because JSON text loses it.
 *
 * @internal
 */
export const decodeLeaf = (u: unknown): unknown =>
  u === null || typeof u === 'string' || typeof u === 'boolean' ? u : Number.isFinite(u) ? (u as number) + 0 : FAILED

/** Returns a leaf of a JSON value, or `FAILED`. `-0` is not a JSON value. */
const keepLeaf = (u: unknown): unknown => (Object.is(u, -0) ? FAILED : decodeLeaf(u))

/**
 * Returns a deep copy of a JSON document that shares nothing with it, or `FAILED` if it is not JSON. `FAILED` is also
 * the result for a cycle, for more than 10,000 levels, and for more values than the budget allows. In a large walk, a
 * shared object is copied once.
 *
 * @internal
 */
export const copyJson = (u: unknown, budget: Budget): unknown => copy(u, budget, decodeLeaf)

/**
 * Returns true for a JSON value, which `copyJson` copies without a change.
 *
 * @internal
 */
export const isJson = (u: unknown, budget: Budget): boolean => copy(u, budget, keepLeaf) !== FAILED

/**
 * A container that is being copied, and the state of its copy. If `keys` is absent, source and target are arrays,
 * otherwise objects. `next` is the index of the next item or key, up to `length`.
 */
interface Frame {
  readonly source: object
  readonly target: ReadonlyArray<unknown> | UnknownRecord
  readonly keys: ReadonlyArray<string> | undefined
  readonly length: number
  next: number
  height: number
  size: number
}

const toFrame = (source: object, keys: ReadonlyArray<string> | undefined, length: number): Frame => ({
  source,
  target: keys === undefined ? [] : {},
  keys,
  length,
  next: 0,
  height: 1,
  size: 1
})

const open = (source: unknown, budget: Budget): Frame | undefined => {
  if (Array.isArray(source)) {
    const length = getLengthWithin(source, budget)
    return length === undefined ? undefined : toFrame(source, undefined, length)
  }
  if (!isOrdinaryObject(source)) return undefined
  const keys = Object.keys(source)
  return toFrame(source, keys, keys.length)
}

/** Returns true if a getter has deleted the next key. */
const isGone = ({ source, keys, next }: Frame): boolean => keys !== undefined && !hasOwn(source, keys[next] as string)

const peek = ({ source, keys, next }: Frame): unknown =>
  keys === undefined
    ? getOwnItem(source as ReadonlyArray<unknown>, next)
    : (source as UnknownRecord)[keys[next] as string]

const add = (frame: Frame, { result, height, size }: Visited<unknown>): void => {
  if (frame.keys === undefined) pushOwn(frame.target as Array<unknown>, result)
  else setOwn(frame.target as { [key: string]: unknown }, frame.keys[frame.next] as string, result)
  frame.next++
  frame.height = Math.max(frame.height, height + 1)
  frame.size += size
}

const copy = (u: unknown, budget: Budget, decodeLeaf: (u: unknown) => unknown): unknown => {
  // the value is the only item of a list, so that it is copied like any other part
  const root: Frame = { ...toFrame([u], undefined, 1), size: 0 }
  const done = budget.known?.get(decodeLeaf) ?? new Map<object, Visited<unknown>>()
  budget.known?.set(decodeLeaf, done)
  const pending = new Set<object>()
  const stack = [root]
  for (let frame: Frame | undefined = root; frame !== undefined; frame = stack.at(-1)) {
    if (frame.size > budget.left) {
      budget.left = -1
      return FAILED
    }
    if (stack.length + frame.height - 2 > MAX_DEPTH) return FAILED
    if (frame.next < frame.length) {
      if (isGone(frame)) {
        frame.next++
        continue
      }
      const child = peek(frame)
      if (typeof child !== 'object' || child === null) {
        const leaf = decodeLeaf(child)
        if (leaf === FAILED) return FAILED
        add(frame, { result: leaf, height: 0, size: 1 })
        continue
      }
      const copied = done.get(child)
      if (copied !== undefined) {
        add(frame, copied)
        continue
      }
      const opened = open(child, budget)
      if (opened === undefined || pending.has(child)) return FAILED
      pending.add(child)
      pushOwn(stack, opened)
    } else {
      const copied = { result: frame.target, height: frame.height, size: frame.size }
      done.set(frame.source, copied)
      pending.delete(frame.source)
      stack.pop()
      // the part is not read again: a getter may return a new object each time
      const parent = stack.at(-1)
      if (parent !== undefined) add(parent, copied)
    }
  }
  budget.left -= root.size
  // the target of a list is an array
  return (root.target as ReadonlyArray<unknown>)[0]
}

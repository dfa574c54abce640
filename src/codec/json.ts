/**
 * Copies JSON that is carried along (`fieldsV1`). Its shape is the sender's: it may be deep or have shared parts;
 * cycles are found and refused.
 */
import { hasOwn, isObject, put, type Unknowns } from './object'

/**
 * The answer of a reader to what it cannot read.
 *
 * @internal
 */
export const FAILED: unique symbol = Symbol('failed')

/**
 * Go's JSON decoder refuses anything nested deeper.
 *
 * @internal
 */
export const MAX_DEPTH = 10_000

const isLeaf = (u: unknown): boolean =>
  u === null || typeof u === 'string' || typeof u === 'boolean' || Number.isFinite(u)

/**
 * A deep copy of a JSON value that shares nothing with it, or `FAILED` where it is no JSON: a value that JSON has no
 * word for, a cycle, more than 10,000 levels, or shared parts that would be written as millions of values.
 *
 * @internal
 */
export const copyJson = (u: unknown): unknown => {
  const copy = copyPart(u, FLAT + 1, { left: SMALL })
  return copy === UNDECIDED ? copyLarge(u) : copy
}

// -------------------------------------------------------------------------------------
// small documents, which nearly all are: by recursion
// -------------------------------------------------------------------------------------

const FLAT = 64

const SMALL = 10_000

const UNDECIDED: unique symbol = Symbol('undecided')

const copySmall = (u: object, levels: number, budget: { left: number }): unknown => {
  if (levels === 0 || budget.left-- === 0) return UNDECIDED
  if (Array.isArray(u)) {
    const out: Array<unknown> = []
    for (let i = 0; i < u.length; i++) {
      const item = copyPart(u[i], levels, budget)
      if (item === FAILED || item === UNDECIDED) return item
      out.push(item)
    }
    return out
  }
  if (!isObject(u)) return FAILED
  const out: { [key: string]: unknown } = {}
  // V8 knows the answer of `hasOwn` here; Object.keys would make a list for each object
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = copyPart(u[key], levels, budget)
    if (value === FAILED || value === UNDECIDED) return value
    put(out, key, value)
  }
  return out
}

const copyPart = (u: unknown, levels: number, budget: { left: number }): unknown =>
  typeof u === 'object' && u !== null ? copySmall(u, levels - 1, budget) : isLeaf(u) ? u : FAILED

/**
 * Is it nested no deeper than recursion can go, and every number finite? `JSON.parse` makes Infinity of `1e400`; nothing
 * else can be wrong with what it made.
 *
 * @internal
 */
export const isFlat = (json: unknown, levels: number = FLAT): boolean => {
  if (typeof json !== 'object' || json === null) return isLeaf(json)
  if (levels === 0) return false
  // its own keys, since a parser made it
  for (const key in json) if (!isFlat((json as Unknowns)[key], levels - 1)) return false
  return true
}

// -------------------------------------------------------------------------------------
// all others: with an explicit stack, since the depth is the sender's choice
// -------------------------------------------------------------------------------------

/** Parts that stand in several places are copied once, but written out each time: this many values at most. */
const MAX_SIZE = 16_777_216

/**
 * A container that is being copied, and what is known of the copy so far. Without `keys`, source and target are arrays,
 * else objects; `next` is within them where `hasNext` holds.
 */
interface Frame {
  readonly source: object
  readonly target: ReadonlyArray<unknown> | Unknowns
  readonly keys: ReadonlyArray<string> | undefined
  next: number
  height: number
  size: number
}

interface Copied {
  readonly target: unknown
  readonly height: number
  readonly size: number
}

const open = (source: unknown): Frame | undefined => {
  if (Array.isArray(source)) return { source, target: [], keys: undefined, next: 0, height: 1, size: 1 }
  if (isObject(source)) return { source, target: {}, keys: Object.keys(source), next: 0, height: 1, size: 1 }
  return undefined
}

const hasNext = (frame: Frame): boolean =>
  frame.next < (frame.keys === undefined ? (frame.source as ReadonlyArray<unknown>).length : frame.keys.length)

const peek = (frame: Frame): unknown =>
  frame.keys === undefined
    ? (frame.source as ReadonlyArray<unknown>)[frame.next]
    : (frame.source as Unknowns)[frame.keys[frame.next] as string]

const add = (frame: Frame, copy: Copied): void => {
  if (frame.keys === undefined) (frame.target as Array<unknown>).push(copy.target)
  else put(frame.target as { [key: string]: unknown }, frame.keys[frame.next] as string, copy.target)
  frame.next++
  frame.height = Math.max(frame.height, copy.height + 1)
  frame.size += copy.size
}

const copyLarge = (u: unknown): unknown => {
  // the value is the one item of a list, so that it is a part like any other
  const target: Array<unknown> = []
  const root: Frame = { source: [u], target, keys: undefined, next: 0, height: 1, size: 0 }
  const done = new Map<object, Copied>()
  const pending = new Set<object>()
  const stack = [root]
  for (let frame: Frame | undefined = root; frame !== undefined; frame = stack.at(-1)) {
    if (frame.size > MAX_SIZE || stack.length + frame.height - 2 > MAX_DEPTH) return FAILED
    if (hasNext(frame)) {
      const child = peek(frame)
      if (isLeaf(child)) {
        add(frame, { target: child, height: 0, size: 1 })
        continue
      }
      // an object, or what is no key of the map
      const copied = done.get(child as object)
      if (copied !== undefined) {
        add(frame, copied)
        continue
      }
      const opened = open(child)
      if (opened === undefined || pending.has(opened.source)) return FAILED
      pending.add(opened.source)
      stack.push(opened)
    } else {
      // whoever it is a part of comes across it again, and finds it
      done.set(frame.source, { target: frame.target, height: frame.height, size: frame.size })
      pending.delete(frame.source)
      stack.pop()
    }
  }
  return target[0]
}

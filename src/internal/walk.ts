/**
 * The limits of a walk over a document, counted in one place for all interpreters.
 *
 * A document is the sender's choice. It can be nested without end, contain itself, or have one object in many places,
 * so that it is small in memory and has billions of values. A walk counts levels and values. At first it does not look
 * for shared objects, which saves time. A walk over more than `FEW_VALUES` values starts again and remembers the result
 * for each object. Its time is then proportional to the number of distinct objects. Compiled code remembers nothing: if
 * the document is a tree, it starts again with a higher limit.
 */
import { getLength } from './object'

/**
 * The maximum number of nested objects and arrays, the document included. JSON whose content is not interpreted has its
 * own limit, `MAX_DEPTH`. Each level takes room on the stack. In a new process, the deepest document needs at most three
 * quarters of V8's default.
 *
 * @internal
 */
export const MAX_LEVELS = 500

/**
 * The maximum number of values in a document. A shared object counts in each of its places.
 *
 * @internal
 */
export const MAX_VALUES = 16_777_216

/**
 * The number of values after which a walk starts again and looks for shared objects. Few documents of 3 MiB, the largest
 * that an API server accepts, have so many.
 *
 * @internal
 */
export const FEW_VALUES = 524_288

/**
 * The number of values that a walk may still visit.
 *
 * @category compiled code
 * @since 0.1.0
 */
export interface Budget {
  /** Negative if there were more values. */
  left: number
  /** The results for visited objects and arrays, by the function that visited them; absent if nothing is remembered. */
  readonly known?: Known | undefined
}

type Known = Map<unknown, Map<object, Visited<unknown>>>

/**
 * The state of a walk.
 *
 * @internal
 */
export interface Walk extends Budget {
  /** The number of levels around the current value. */
  level: number
  /** The deepest level so far. */
  deepest: number
}

/**
 * The result of a visit, the number of values in the object, and the number of its levels.
 *
 * @category compiled code
 * @since 0.1.0
 */
export interface Visited<A> {
  readonly result: A
  readonly size: number
  readonly height: number
}

/**
 * Returns a walk that remembers nothing and ends after `FEW_VALUES` values.
 *
 * @internal
 */
export const startWalk = (): Walk => ({ left: FEW_VALUES, level: 0, deepest: 0, known: undefined })

/**
 * Returns a walk that remembers objects and arrays. It ends after `limit` values.
 *
 * @internal
 */
export const startLargeWalk = (limit: number = MAX_VALUES): Walk => ({
  // a different order of properties gives V8 a different hidden class: `limit` can be a number that is stored in another way
  known: new Map(),
  left: limit,
  level: 0,
  deepest: 0
})

/**
 * Returns the result of a visit. If there are more than `FEW_VALUES` values, it visits again and remembers all objects.
 *
 * @internal
 */
export const walk = <A>(visit: (walk: Walk) => A, limit: number = MAX_VALUES): A => {
  const first = startWalk()
  const result = visit(first)
  return first.left < 0 ? visit(startLargeWalk(limit)) : result
}

/**
 * Returns the result of compiled code. It does not count if the budget is negative afterwards: the document has more than
 * `FEW_VALUES` values. If such a document is a tree, the code runs again with the limit of a large document.
 *
 * @internal
 */
export const runCompiled = <A>(run: (u: unknown, budget: Budget) => A, u: unknown, budget: Budget): A => {
  budget.left = FEW_VALUES
  const result = run(u, budget)
  if (budget.left >= 0 || !isTree(u)) return result
  budget.left = MAX_VALUES
  return run(u, budget)
}

/** A document with more objects is not searched for shared ones. */
const MAX_SEARCHED = 4_194_304

/** Returns true if no object or array is in two places, and if each can be read. */
const isTree = (u: unknown): boolean => {
  // a loop over a Set also visits the objects that are added during the loop
  const visited = new Set([u as object])
  try {
    for (const o of visited) {
      for (const part of Object.values(o) as ReadonlyArray<unknown>) {
        if (typeof part !== 'object' || part === null) continue
        const { size } = visited
        visited.add(part)
        if (visited.size === size || size === MAX_SEARCHED) return false
      }
    }
    return true
  } catch {
    // a getter or a proxy that throws
    return false
  }
}

/**
 * Returns the length of an array. `undefined` if the length is invalid, or larger than `MAX_VALUES`, which also uses up
 * the budget. A proxy of an array can have four billion items, which must not be visited, even without a budget.
 *
 * @internal
 */
export const getLengthWithin = (items: ReadonlyArray<unknown>, budget: Budget): number | undefined => {
  const length = getLength(items)
  if (length === undefined || length <= MAX_VALUES) return length
  budget.left -= length
  return undefined
}

/**
 * Counts the items of a list before they are visited. Returns their number, or `undefined` if the value is not an array,
 * or if there are too many items.
 *
 * @internal
 */
export const countItems = (u: unknown, walk: Walk): number | undefined => {
  const length = Array.isArray(u) ? getLengthWithin(u, walk) : undefined
  return length === undefined || (walk.left -= length) < 0 ? undefined : length
}

/**
 * Returns a function that visits an object or an array within the limits. It returns the result of `refuse` for any
 * other value, for too many levels or values, and for an object that contains itself. `makeVisit` is called on the first
 * visit, because descriptions may be recursive, and because most parts of a program never run.
 *
 * @internal
 */
export const getVisitor = <A>(
  makeVisit: () => Visit<A>,
  refuse: (u: unknown) => A
): ((u: unknown, walk: Walk) => A) => {
  let made: Visit<A> | undefined
  return (u, walk) => {
    if (typeof u !== 'object' || u === null || walk.level >= MAX_LEVELS || --walk.left < 0) return refuse(u)
    const visit = (made ??= makeVisit())
    if (walk.known !== undefined) return visitOnce(visit, refuse, u, walk, walk.known)
    walk.level++
    const result = visit(u, walk)
    walk.level--
    return result
  }
}

type Visit<A> = (o: object, walk: Walk) => A

const visitOnce = <A>(visit: Visit<A>, refuse: (u: unknown) => A, o: object, walk: Walk, known: Known): A => {
  // all results of one visit function are of the same type A
  const visited = (known.get(visit) ?? new Map<object, Visited<unknown>>()) as Map<object, Visited<A>>
  const before = visited.get(o)
  if (before !== undefined) {
    walk.left -= before.size
    walk.deepest = Math.max(walk.deepest, walk.level + before.height)
    return walk.left < 0 || walk.deepest > MAX_LEVELS ? refuse(o) : before.result
  }
  known.set(visit, visited)
  // the result for the object while it is visited: if the walk reaches it again, it contains itself
  visited.set(o, { result: refuse(o), size: 0, height: 0 })
  const { left, deepest } = walk
  walk.level++
  walk.deepest = walk.level
  const result = visit(o, walk)
  walk.level--
  // without a limit, the difference is NaN, and nothing is counted
  visited.set(o, { result, size: left - walk.left || 0, height: walk.deepest - walk.level })
  walk.deepest = Math.max(deepest, walk.deepest)
  return result
}

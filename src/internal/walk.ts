/**
 * The limits of a walk over a document, counted in one place for every interpretation.
 *
 * A document is the sender's: it can nest without end, contain itself, or have one object in many places, so that it is
 * small in memory and has billions of values. A walk counts levels and values. It starts without looking for shared
 * objects, which costs nothing. A walk over more than a few values starts again and remembers what it made of each
 * object, so its time is in proportion to the distinct objects.
 */

/**
 * Objects and arrays can be nested so many levels deep, the document included. JSON that is carried along has a limit
 * of its own, `MAX_DEPTH`.
 *
 * @internal
 */
export const MAX_LEVELS = 1000

/**
 * A document has at most so many values. An object that stands in several places counts in each of them.
 *
 * @internal
 */
export const MAX_VALUES = 16_777_216

/**
 * So many values are visited before a walk looks for shared objects.
 *
 * @internal
 */
export const FEW_VALUES = 131_072

/**
 * How many more values can be visited: negative if there were more.
 *
 * @internal
 */
export interface Budget {
  left: number
  /** What is known of objects and arrays that were met, by the visit that met them; absent if nothing is remembered. */
  readonly known?: Known | undefined
}

type Known = Map<unknown, Map<object, Visited<unknown>>>

/**
 * The state of a walk.
 *
 * @internal
 */
export interface Walk extends Budget {
  /** The levels around the current value. */
  level: number
  /** The deepest level so far. */
  deepest: number
}

/**
 * The result of a visit, the number of values in the object, and the number of levels in it.
 *
 * @internal
 */
export interface Visited<A> {
  readonly result: A
  readonly size: number
  readonly height: number
}

/**
 * A walk that remembers nothing, and ends after a few values.
 *
 * @internal
 */
export const startWalk = (): Walk => ({ left: FEW_VALUES, level: 0, deepest: 0, known: undefined })

/**
 * A walk that remembers objects and arrays. It ends after `MAX_VALUES` values, or after another number of them.
 *
 * @internal
 */
export const startLargeWalk = (limit: number = MAX_VALUES): Walk => ({
  // another order, and so another hidden class: the limit may be no small integer
  known: new Map(),
  left: limit,
  level: 0,
  deepest: 0
})

/**
 * The result of a walk. It is made again, with all objects remembered, if there were more than a few values.
 *
 * @internal
 */
export const walk = <A>(visit: (walk: Walk) => A, limit: number = MAX_VALUES): A => {
  const first = startWalk()
  const result = visit(first)
  return first.left < 0 ? visit(startLargeWalk(limit)) : result
}

/**
 * Visits an object or an array within the limits. `refuse` answers for anything else, for too many levels or values, and
 * for an object that contains itself.
 *
 * @internal
 */
export const getVisitor =
  <A>(visit: (o: object, walk: Walk) => A, refuse: (u: unknown) => A): ((u: unknown, walk: Walk) => A) =>
  (u, walk) => {
    if (typeof u !== 'object' || u === null || walk.level >= MAX_LEVELS || --walk.left < 0) return refuse(u)
    if (walk.known !== undefined) return visitOnce(visit, refuse, u, walk, walk.known)
    walk.level++
    const result = visit(u, walk)
    walk.level--
    return result
  }

const visitOnce = <A>(
  visit: (o: object, walk: Walk) => A,
  refuse: (u: unknown) => A,
  o: object,
  walk: Walk,
  known: Known
): A => {
  // what one visit made is what it made before: an A
  const visited = (known.get(visit) ?? new Map<object, Visited<unknown>>()) as Map<object, Visited<A>>
  const before = visited.get(o)
  if (before !== undefined) {
    walk.left -= before.size
    walk.deepest = Math.max(walk.deepest, walk.level + before.height)
    return walk.left < 0 || walk.deepest > MAX_LEVELS ? refuse(o) : before.result
  }
  known.set(visit, visited)
  // stands for the object while it is visited: it contains itself if it is met again
  visited.set(o, { result: refuse(o), size: 0, height: 0 })
  const { left, deepest } = walk
  walk.level++
  walk.deepest = walk.level
  const result = visit(o, walk)
  walk.level--
  visited.set(o, { result, size: left - walk.left, height: walk.deepest - walk.level })
  walk.deepest = Math.max(deepest, walk.deepest)
  return result
}

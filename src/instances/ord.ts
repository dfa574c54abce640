/**
 * Derives the order of a scalar from its description.
 *
 * @since 0.1.0
 */
import { fromCompare, type Ord } from 'fp-ts/Ord'
import type { Codec } from '../codec'

/**
 * Returns the order of a scalar or a literal: times by instant, quantities by value, numbers by size, strings by UTF-16
 * code units, and `false` before `true`. Numbers come before strings. It agrees with `getEq`.
 *
 * @example
 * import { function as F, readonlyArray as RA } from 'fp-ts'
 * import { getOrd } from 'io-ts-kubernetes/instances'
 * import { Time, timeFromString } from 'io-ts-kubernetes/meta/v1'
 *
 * assert.deepStrictEqual(
 *   F.pipe(
 *     ['2024-01-15T12:00:00+02:00', '2024-01-15T11:00:00Z', '2024-01-15T9:30:00Z'],
 *     RA.filterMap(timeFromString),
 *     RA.sort(getOrd(Time))
 *   ),
 *   ['2024-01-15T9:30:00Z', '2024-01-15T12:00:00+02:00', '2024-01-15T11:00:00Z']
 * )
 *
 * @category instances
 * @since 0.1.0
 */
/*#__NO_SIDE_EFFECTS__*/
export const getOrd = <A extends string | number | boolean>({ description }: Codec<A>): Ord<A> => {
  const compare = description._tag === 'Scalar' ? description.compare : undefined
  return fromCompare((x, y) => {
    // the description is of A, and so is its `compare`
    if (compare !== undefined) return compare(x as never, y as never)
    // fp-ts handles equal values before; a number and a string have no order of their own
    return (typeof x === typeof y ? x < y : typeof x < typeof y) ? -1 : 1
  })
}

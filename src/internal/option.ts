/**
 * The two values of fp-ts's `Option`, as its interfaces describe them. A codec needs no more of `fp-ts/Option`, which
 * takes as long to load as io-ts and adds a kilobyte to every bundle.
 */
import type { None, Some } from 'fp-ts/Option'

/**
 * @internal
 */
export const none: None = { _tag: 'None' }

/**
 * @internal
 */
export const some = <A>(value: A): Some<A> => ({ _tag: 'Some', value })

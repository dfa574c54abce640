/**
 * The two values of fp-ts's `Option`, as its interfaces say they are. `fp-ts/Option` itself takes as long to load as
 * io-ts does, and brings a kilobyte into every bundle: too much for a codec that needs no more of it.
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

/**
 * The one place that applies an interpreter to descriptions. It remembers each result, since one description can be in
 * many places, and contains itself if it is recursive.
 */
import { memoize } from '../../internal/memoize'
import type { Description } from '../description'

/**
 * The interpreter of each kind of description. If one is missing, this is a compile error.
 *
 * @internal
 */
export type Cases<A> = {
  readonly [T in Description['_tag']]: (description: Extract<Description, { readonly _tag: T }>) => A
}

/**
 * Returns the interpretation of any description. A case does not interpret the parts of its description at once: the
 * function that it returns does so on its first use, as that of `getVisitor`. Otherwise recursion would not end.
 *
 * @internal
 */
/*#__NO_SIDE_EFFECTS__*/
export const interpretation = <A extends object>(cases: Cases<A>): ((description: Description) => A) =>
  memoize((description) =>
    // the case of a tag takes the descriptions that have this tag
    (cases[description._tag] as (description: Description) => A)(description)
  )

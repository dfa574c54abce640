/**
 * The one place where interpreters are applied to descriptions. It remembers each result: one description can be in many
 * places, and a recursive one contains itself.
 */
import { memoize } from '../../internal/memoize'
import type { Description } from '../description'

/**
 * A function for each kind of description. A missing one is a compile error.
 *
 * @internal
 */
export type Cases<A> = {
  readonly [T in Description['_tag']]: (description: Extract<Description, { readonly _tag: T }>) => A
}

/**
 * Returns the interpreter of all descriptions. A case must not interpret the parts of its description at once, since the
 * description may be one of them: `getVisitor` does so at the first visit.
 *
 * @internal
 */
/*#__NO_SIDE_EFFECTS__*/
export const interpretation = <A extends object>(cases: Cases<A>): ((description: Description) => A) =>
  memoize((description) =>
    // the case of a tag takes the descriptions that have this tag
    (cases[description._tag] as (description: Description) => A)(description)
  )

/**
 * Returns the interpreter of all descriptions in each mode.
 *
 * @internal
 */
/*#__NO_SIDE_EFFECTS__*/
export const interpretationIn = <M extends object, A extends object>(
  casesOf: (mode: M) => Cases<A>
): ((description: Description, mode: M) => A) => {
  const interpreterOf = memoize((mode: M) => interpretation(casesOf(mode)))
  return (description, mode) => interpreterOf(mode)(description)
}

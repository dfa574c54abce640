/**
 * The one place where interpreters are applied to descriptions. It remembers each result: one description can be in many
 * places, and a recursive one contains itself.
 */
import { memoize } from '../../internal/memoize'
import { getOwn } from '../../internal/object'
import type { Description } from '../description'
import type { Builder } from './build'
import type { Decode, DecodeMode } from './decode'
import type { Encode } from './encode'
import type { Guard } from './guard'
import type { Test } from './unset'
import type { Validate } from './validate'

type Of<T> = Extract<Description, { readonly _tag: T }>

type Case<D, M, A> = (description: D, mode: M) => A

/**
 * A function for each kind of description. A missing one is a compile error.
 *
 * @internal
 */
export type Cases<A, M = unknown> = { readonly [T in Description['_tag']]: Case<Of<T>, M, A> }

/**
 * The interpreters that a description brings along, so that only bundles with such a description contain them. Each
 * gets the interpreter that the description would have without it; a type with several forms has none.
 *
 * @internal
 */
export interface OwnInterpreters<D> {
  readonly decode: Own<D, Decode, DecodeMode>
  readonly validate: Own<D, Validate, DecodeMode>
  readonly guard: Own<D, Guard>
  readonly encode: Own<D, Encode>
  readonly build: Own<D, Builder>
  readonly isUnset: Own<D, Test>
}

/** A description that may bring interpreters along. */
type Bringing<O> = { readonly [key: string]: { readonly [name: string]: O } | undefined }

type Own<D, A, M = unknown> = (description: D, mode: M, plain: Case<D, M, A>) => A

/**
 * Returns an interpreter, which has a result for each description in each mode. A case must not interpret the parts of
 * its description at once, since the description may be one of them: `getVisitor` does so at the first visit.
 *
 * @internal
 */
/*#__NO_SIDE_EFFECTS__*/
export const interpretation = <A extends object, M extends object = object>(
  cases: Cases<A, M>
): ((description: Description, mode?: M) => A) => interpretationOrOwn(undefined, cases)

/**
 * Returns an interpreter as `interpretation` does. If a description brings along an interpreter of this name, it is used.
 *
 * @internal
 */
/*#__NO_SIDE_EFFECTS__*/
export const interpretationOrOwn = <A extends object, M extends object = object>(
  name: keyof OwnInterpreters<unknown> | undefined,
  cases: Omit<Cases<A, M>, 'ByJsonType'>
): ((description: Description, mode?: M) => A) => {
  const interpreterIn = memoize((mode: M) =>
    memoize((description: Description): A => {
      // the case of a tag takes the descriptions that have this tag, and so does an interpreter that one of them brings
      const plain = (cases as Cases<A, M>)[description._tag] as Case<Description, M, A>
      const own = name && getOwn(description as unknown as Bringing<Own<Description, A, M>>, 'interpret')?.[name]
      return own === undefined ? plain(description, mode) : own(description, mode, plain)
    })
  )
  // interpreters without modes ignore it
  return (description, mode = NO_MODE as M) => interpreterIn(mode)(description)
}

const NO_MODE = {}

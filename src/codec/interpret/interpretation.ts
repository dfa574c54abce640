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
 * The interpreters that a description brings along, so that only bundles with such a description contain them. Each is
 * called with the interpreter that the description would have without it (`plain`), which a type with several forms does
 * not have. They are found by name, since the description can be that of another copy of this library.
 *
 * @internal
 */
export interface OwnInterpreters<D> {
  readonly decode: Own<D, Decode, DecodeMode>
  readonly validate: Own<D, Validate, DecodeMode>
  readonly is: Own<D, Guard>
  readonly encode: Own<D, Encode>
  readonly make: Own<D, Builder>
  readonly unset: Own<D, Test>
}

/** A description that may bring interpreters along. */
type Bringing<O> = { readonly [key: string]: { readonly [name: string]: O } | undefined }

type Own<D, A, M = unknown> = (description: D, mode: M, plain: Case<D, M, A>) => A

/**
 * Returns an interpreter, which has one result for each description in each mode. A case must not interpret the parts of
 * its description immediately, since the description may be one of them: `getVisitor` does so at the first visit.
 *
 * @internal
 */
/*#__NO_SIDE_EFFECTS__*/
export const interpretation = <A extends object, M extends object = object>(cases: Cases<A, M>): Interpretation<A, M> =>
  memoizeResults((description, mode) => caseOf(cases, description)(description, mode))

/**
 * Returns an interpreter as `interpretation` does. It uses the interpreter of this name that a description brings along.
 *
 * @internal
 */
/*#__NO_SIDE_EFFECTS__*/
export const interpretationOrOwn = <A extends object, M extends object = object>(
  name: keyof OwnInterpreters<unknown>,
  cases: Omit<Cases<A, M>, 'ByJsonType'>
): Interpretation<A, M> =>
  memoizeResults((description, mode) => {
    // a type with several forms brings all of its interpreters along
    const plain = caseOf(cases as Cases<A, M>, description)
    const interpret = getOwn(description as unknown as Bringing<Own<Description, A, M>>, 'interpret')?.[name] ?? plain
    return interpret(description, mode, plain)
  })

type Interpretation<A, M> = (description: Description, mode?: M) => A

/** Returns the case of a description. The case of a tag takes the descriptions that have this tag. */
const caseOf = <A, M>(cases: Cases<A, M>, description: Description): Case<Description, M, A> =>
  cases[description._tag] as Case<Description, M, A>

/*#__NO_SIDE_EFFECTS__*/
const memoizeResults = <A extends object, M extends object>(
  interpret: Case<Description, M, A>
): Interpretation<A, M> => {
  const interpretIn = memoize((mode: M) => memoize((description: Description) => interpret(description, mode)))
  // interpreters without modes ignore it
  return (description, mode = NO_MODE as M) => interpretIn(mode)(description)
}

const NO_MODE = {}

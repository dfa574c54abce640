/**
 * The types of the tree that `getOptics` returns. The compiler derives them from the plain interface, field by field,
 * and only for the paths that a program uses.
 *
 * @since 0.1.0
 */
import type { Option } from 'fp-ts/Option'
import type { Lens } from 'monocle-ts/Lens'
import type { Optional } from 'monocle-ts/Optional'
import type { Description } from '../codec'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The part of a codec that optics need. Inferring the `A` from all members of a `Codec<A>` would cost the compiler half
 * as much as ten paths.
 *
 * @category model
 * @since 0.1.0
 */
export interface HasOptics<A> {
  readonly _A: A
  readonly description: Description
}

/**
 * The optics of a model: the identity `Lens`, with a node for each field, at every depth.
 *
 * - a path of required fields is a `Lens`
 * - a path through an optional field is an `Optional`, and
 *   - `Upsertable` if every absent object on the path can be created: no field outside the path is required
 *   - `Removable` if the last field is optional
 *   - an `OptionalProperty` if it is both
 *
 * A path ends at a string, number, boolean, list, map or JSON value. Compose it with `at` for a key of a map, and with
 * monocle-ts's `index` and `traverse` for the items of a list.
 *
 * @category model
 * @since 0.1.0
 */
export type Optics<A> = Lens<A, A> & Children<A, A, 'certain'>

/**
 * An `Optional` that can also set an absent value.
 *
 * @category model
 * @since 0.1.0
 */
export interface Upsertable<S, A> extends Optional<S, A> {
  /** Sets the value, and creates the absent objects on the path. `set` changes nothing if one is absent. */
  readonly upsert: (a: A) => (s: S) => S
}

/**
 * An `Optional` whose value can be removed.
 *
 * @category model
 * @since 0.1.0
 */
export interface Removable<S, A> extends Optional<S, A> {
  /** Returns the value without the key. Nothing else changes: an object that becomes empty stays. */
  readonly remove: (s: S) => S
}

/**
 * An `Optional` that can set an absent value and remove a value: both `Upsertable` and `Removable`.
 *
 * @category model
 * @since 0.1.0
 */
export interface OptionalProperty<S, A> extends Upsertable<S, A> {
  /** Returns the value without the key. Nothing else changes: an object that becomes empty stays. */
  readonly remove: (s: S) => S
  /**
   * A `Lens` of the value, or of `none` if it is absent. Setting `some(a)` is `upsert(a)`, and setting `none` is
   * `remove`. It obeys monocle-ts's three laws, with one exception: after two sets, objects that the first one created
   * remain.
   */
  readonly option: Lens<S, Option<A>>
}

/**
 * A node with nodes below it.
 *
 * @category model
 * @since 0.1.0
 */
export interface Parent<S, A, R extends Reach> {
  /**
   * Returns the node of any field. It is the only way to reach a field with the name of a node's member: `prop('set')`.
   */
  readonly prop: <K extends keyof A>(field: K) => Node<S, A, K, R>
}

/**
 * The nodes below a node, by the names of their fields.
 *
 * @category model
 * @since 0.1.0
 */
export type Fields<S, A, R extends Reach> = {
  readonly [K in keyof A as K extends Reserved ? never : K]-?: Node<S, A, K, R>
}

/**
 * The names of a node's members. A field with such a name is only reached by `prop`.
 *
 * @category model
 * @since 0.1.0
 */
export type Reserved =
  keyof Lens<never, never> | keyof OptionalProperty<never, never> | keyof Parent<never, never, never>

// -------------------------------------------------------------------------------------
// type level
// -------------------------------------------------------------------------------------

/**
 * Whether an object on a path exists: it always does (`certain`), it may be absent and can be created (`open`), or it
 * may be absent and cannot be created from the path alone (`closed`).
 *
 * @category type level
 * @since 0.1.0
 */
export type Reach = 'certain' | 'open' | 'closed'

/**
 * The node of the field `K` of the interface `A`, whose object has the reach `R` in `S`. If an `A` can be created from
 * the field `K` alone, an absent `A` does not prevent an `upsert`.
 *
 * @category type level
 * @since 0.1.0
 */
export type Node<S, A, K extends keyof A, R extends Reach> = Step<
  S,
  Exclude<A[K], undefined>,
  undefined extends A[K] ? true : false,
  R extends 'open' ? (Pick<A, K> extends A ? 'open' : 'closed') : R
>

/**
 * The node of a field, from two facts: whether the field is optional (`Last`), and the reach of its parent (`R`).
 *
 * @category type level
 * @since 0.1.0
 */
export type Step<S, A, Last extends boolean, R extends Reach> = Last extends true
  ? R extends 'closed'
    ? Removable<S, A> & Children<S, A, 'closed'>
    : OptionalProperty<S, A> & Children<S, A, 'open'>
  : R extends 'certain'
    ? Lens<S, A> & Children<S, A, 'certain'>
    : R extends 'open'
      ? Upsertable<S, A> & Children<S, A, 'open'>
      : Optional<S, A> & Children<S, A, 'closed'>

/**
 * The nodes below a node, or `unknown` if the path ends here.
 *
 * @category type level
 * @since 0.1.0
 */
export type Children<S, A, R extends Reach> = [A] extends [string | number | boolean | null | ReadonlyArray<unknown>]
  ? unknown
  : [A] extends [object]
    ? string extends keyof A
      ? unknown
      : Parent<S, A, R> & Fields<S, A, R>
    : unknown

/**
 * The types of the tree that `getOptics` makes, worked out from the plain interface, field by field and only where
 * somebody looks.
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
 * A codec, as far as its optics go. To look for the `A` in all that a `Codec<A>` has costs the compiler half as much as
 * ten paths do.
 *
 * @category model
 * @since 0.1.0
 */
export interface HasOptics<A> {
  readonly _A: A
  readonly description: Description
}

/**
 * The optics of a model: the identity `Lens`, and below it a node for each field, at every depth.
 *
 * - a path of required fields is a `Lens`
 * - a path through an optional field is an `Optional`, and
 *   - `Upsertable` where each object on it that may be missing can be made: it requires no field off the path
 *   - `Removable` where the last field is the optional one
 *   - a `OptionalProperty` where it is both
 *
 * A path ends at a string, number, boolean, list, map or JSON value. Compose it with `at` for a key of a map, and with
 * monocle-ts's `index` and `traverse` for the items of a list.
 *
 * @category model
 * @since 0.1.0
 */
export type Optics<A> = Lens<A, A> & Children<A, A, 'certain'>

/**
 * An `Optional` whose value can be put even where there is none.
 *
 * @category model
 * @since 0.1.0
 */
export interface Upsertable<S, A> extends Optional<S, A> {
  /** Sets the value, and makes the objects that are missing on the way. `set` changes nothing where one is missing. */
  readonly upsert: (a: A) => (s: S) => S
}

/**
 * An `Optional` whose value can be taken away.
 *
 * @category model
 * @since 0.1.0
 */
export interface Removable<S, A> extends Optional<S, A> {
  /** Without the key, and nothing else changed: an object that has become empty stays. */
  readonly remove: (s: S) => S
}

/**
 * An `Optional` whose value can be put and taken away: an `Upsertable` that is a `Removable` too.
 *
 * @category model
 * @since 0.1.0
 */
export interface OptionalProperty<S, A> extends Upsertable<S, A> {
  /** Without the key, and nothing else changed: an object that has become empty stays. */
  readonly remove: (s: S) => S
  /**
   * What is there, or `none`; setting it to `some(a)` is `upsert(a)`, to `none` is `remove`. It keeps monocle-ts's three
   * laws. Of two sets in a row only the last one counts, but for this: the objects that the first one had to make stay.
   */
  readonly option: Lens<S, Option<A>>
}

/**
 * A node that has nodes below it.
 *
 * @category model
 * @since 0.1.0
 */
export interface Parent<S, A, R extends Reach> {
  /** The node of any field: the way to one that is called like a member of a node, `prop('set')`. */
  readonly prop: <K extends keyof A>(field: K) => Node<S, A, K, R>
}

/**
 * The nodes below a node by the names of their fields.
 *
 * @category model
 * @since 0.1.0
 */
export type Fields<S, A, R extends Reach> = {
  readonly [K in keyof A as K extends Reserved ? never : K]-?: Node<S, A, K, R>
}

/**
 * The names of a node's own members. A field of that name is not a member of its parent's node: `prop` has it.
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
 * What is known of a place: it is `certain` to be there; it may be missing and be made (`open`); it may be missing, and
 * cannot be made from what is on the path alone (`closed`).
 *
 * @category type level
 * @since 0.1.0
 */
export type Reach = 'certain' | 'open' | 'closed'

/**
 * The node of the field `K` of the interface `A`, which is at a place of `S` that has the reach `R`. Where an `A` can be
 * made of the field `K` alone, a missing one does not stop an `upsert`.
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
 * A node, from whether its last field is optional and how far its parent can be reached.
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
 * The nodes below a node: none where a path ends.
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

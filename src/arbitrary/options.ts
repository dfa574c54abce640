/**
 * What can be asked of an arbitrary.
 *
 * @since 0.1.0
 */
import type * as fc from 'fast-check'
import type { Json } from 'fp-ts/Json'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What can be asked of the arbitraries of a codec of `A`.
 *
 * - `size` is fast-check's, of lists, maps and texts. Without it they stay short: thousands of values are made in a
 *   second
 * - `maxDepth` says how often a model may stand inside itself, and how deep JSON goes: 2 if not given, and at
 *   least 1
 * - `scalars` gives the values of scalars by their names: `{ Port: fc.nat(65535) }`. Without it the values of a user's
 *   own scalar are found by trial
 * - `overrides` gives the values of fields by their places: `{ spec: { audiences: fc.constant(['api']) } }`
 *
 * Arbitraries in `scalars` and `overrides` must make values of their place only. Their first 100 values are checked when
 * the arbitrary is built, and all others when they are made: a value that `is` refuses throws an error that names the
 * option. All scalars of one name share an entry of `scalars`; give different scalars different names.
 *
 * @category model
 * @since 0.1.0
 */
export interface ArbitraryOptions<A> {
  readonly size?: fc.SizeForArbitrary
  readonly maxDepth?: number
  readonly scalars?: Readonly<Record<string, fc.Arbitrary<string | number | boolean>>>
  readonly overrides?: Overrides<A>
}

/**
 * Values of one's own for the places of an `A`: an arbitrary, or what to put in the parts. `each` is every item of a
 * list and every value of a map. A field that is optional is still left out at times.
 *
 * @category model
 * @since 0.1.0
 */
export type Overrides<A> = fc.Arbitrary<A> | PartOverrides<A>

/**
 * Values of one's own for the parts of an `A`.
 *
 * @category type level
 * @since 0.1.0
 */
export type PartOverrides<A> = [Json] extends [A]
  ? never
  : [A] extends [string | number | boolean | null]
    ? never
    : [A] extends [ReadonlyArray<infer Item>]
      ? { readonly each: Overrides<Item> }
      : string extends keyof A
        ? { readonly each: Overrides<A[string & keyof A]> }
        : { readonly [K in keyof A]?: Overrides<Exclude<A[K], undefined>> }

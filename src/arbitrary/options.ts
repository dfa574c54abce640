/**
 * The options of arbitraries.
 *
 * @since 0.1.0
 */
import type * as fc from 'fast-check'
import type { Json } from 'fp-ts/Json'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The options of the arbitraries of a `Codec<A>`.
 *
 * - `size` is fast-check's size of lists, maps and strings. By default they are short, so that thousands of values are
 *   generated per second
 * - `maxDepth` limits how often a model may contain itself, and how deep JSON goes. The default is 2, the minimum 1
 * - `scalars` are arbitraries for scalars by name: `{ Port: fc.nat(65535) }`. Without one, values of a custom scalar
 *   are found by trial
 * - `overrides` are arbitraries for fields by path: `{ spec: { audiences: fc.constant(['api']) } }`
 *
 * Arbitraries in `scalars` and `overrides` must generate only valid values. Their first 100 values are checked when the
 * arbitrary is built, all others when they are generated. If `is` refuses a value, an error is thrown that names the
 * option. All scalars with the same name share an entry of `scalars`, so different scalars need different names.
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
 * Your own values for the parts of an `A`: an arbitrary for all of it, or an object with overrides of its parts. `each`
 * overrides every item of a list, or every value of a map. An optional field can still be absent.
 *
 * @category model
 * @since 0.1.0
 */
export type Overrides<A> = fc.Arbitrary<A> | PartOverrides<A>

/**
 * Your own values for the fields, items or map values of an `A`.
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

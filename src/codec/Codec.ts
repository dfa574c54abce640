/**
 * The codecs of this library: io-ts `Type`s with a description.
 *
 * @since 0.1.0
 */
import * as t from 'io-ts'
import { getBuilder } from './interpret/build'
import { getDecoder } from './decoder'
import type { Description, ModelDescription } from './description'
import type { Compiled } from './interpret/compiled'
import { getGuard } from './interpret/guard'
import { FAILED } from '../internal/copyJson'
import { memoizeThunk } from '../internal/memoize'
import { type Mode, defaultMode } from './mode'
import { runCompiled, walk } from '../internal/walk'
import { getEncode } from './interpret/encode'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * An io-ts `Type` with a description (`instanceof t.Type` is true). Optics, instances, arbitraries and all other
 * derivations use the description. `encode` returns a plain value of the same shape, ready for JSON.
 *
 * @category model
 * @since 0.1.0
 */
export interface Codec<A> extends t.Type<A, A> {
  readonly _tag: 'KubernetesType'
  readonly description: Description
  /** @internal */
  readonly mode: Mode
  /**
   * Compiled code of this description. It is tried before the interpreter.
   *
   * @internal
   */
  readonly compiled?: Compiled<A> | undefined
}

/**
 * A codec of a Kubernetes object, or of a part of one.
 *
 * @category model
 * @since 0.1.0
 */
export interface Model<A> extends Codec<A> {
  readonly description: ModelDescription
  /**
   * Returns a value of the model: fills in the model's own `kind` and `apiVersion`, and removes `undefined` and unknown
   * fields at every depth. It copies only what changes. It does not check scalars and JSON: it trusts their types.
   */
  readonly make: (fields: A) => A
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

const INSPECT: unique symbol = /*#__PURE__*/ Symbol.for('nodejs.util.inspect.custom')

class KubernetesType<A, D extends Description = Description> extends t.Type<A, A> implements Codec<A> {
  readonly _tag = 'KubernetesType'
  constructor(
    name: string,
    readonly describe: () => D,
    readonly mode: Mode,
    readonly compiled?: Compiled<A> | undefined
  ) {
    const guard = memoizeThunk(() => getGuard(describe()))
    const decode = getDecoder(describe, mode, compiled)
    const writer = memoizeThunk(() => getEncode(describe()))
    super(
      name,
      (u): u is A => isByCompiled(compiled, u) || succeeds(() => walk((counted) => guard()(u, counted))),
      // the caller guarantees that this is a description of A: then its decoder and its encoder return an A
      (u, context) => decode(u, context, false) as t.Validation<A>,
      (a) => {
        const written = encodeCompiled(compiled, a)
        return (written === FAILED ? walk((counted) => writer()(a, counted), Infinity) : written) as A
      }
    )
    // the same as io-ts's `decode`, but all calls share one default context
    const context: t.Context = [{ key: '', type: this }]
    this.decode = (u) => decode(u, context, false) as t.Validation<A>
    originals.set(this, { validate: this.validate, decodeOwned: (json) => decode(json, context, true) })
  }
  get description(): D {
    return this.describe()
  }
  /**
   * Returns what Jest, Vitest and `JSON.stringify` print for a codec. It is short: each entry of an error's context has
   * a codec.
   */
  toJSON(): string {
    return `[Codec: ${this.name}]`
  }
  /** Returns what `util.inspect` of Node prints for a codec. */
  [INSPECT](): string {
    return this.toJSON()
  }
}

/**
 * The original functions of each codec that this library made. A modified copy of a codec has no entry here:
 * io-ts-types, for example, copies a codec to replace its `validate`.
 */
const originals = /*#__PURE__*/ new WeakMap<object, Original>()

interface Original {
  readonly validate: unknown
  readonly decodeOwned: (json: unknown) => t.Validation<unknown>
}

class KubernetesModel<A> extends KubernetesType<A, ModelDescription> implements Model<A> {
  readonly make: (fields: A) => A
  constructor(description: ModelDescription, mode: Mode, compiled?: Compiled<A>) {
    super(description.name, () => description, mode, compiled)
    const builder = memoizeThunk(() => getBuilder(description))
    // the caller guarantees that this is a description of A
    this.make = (fields) => walk((counted) => builder()(fields, counted), Infinity) as A
  }
}

// If the compiled code refuses a value, the interpreter decides: it accepts more values.

const isByCompiled = (compiled: Compiled<unknown> | undefined, u: unknown): boolean => {
  if (compiled?.is === undefined) return false
  try {
    const budget = { left: 0 }
    return runCompiled(compiled.is, u, budget) && budget.left >= 0
  } catch {
    // a getter or a proxy that throws
    return false
  }
}

const encodeCompiled = (compiled: Compiled<unknown> | undefined, a: unknown): unknown => {
  if (compiled === undefined) return FAILED
  try {
    const budget = { left: 0 }
    const written = runCompiled(compiled.read, a, budget)
    return budget.left < 0 ? FAILED : written
  } catch {
    // a getter or a proxy that throws
    return FAILED
  }
}

const succeeds = (test: () => boolean): boolean => {
  try {
    return test()
  } catch {
    // a getter or a proxy that throws
    return false
  }
}

/**
 * Returns the codec of a description of `A`.
 *
 * @internal
 */
export const getCodec = <A>(name: string, description: Description, mode: Mode = defaultMode): Codec<A> =>
  new KubernetesType<A>(name, () => description, mode)

/**
 * Returns the codec of a description of `A` that may not exist yet: `describe` is called on first use.
 *
 * @internal
 */
export const getLazyCodec = <A>(name: string, describe: () => Description, mode: Mode = defaultMode): Codec<A> =>
  new KubernetesType<A>(name, describe, mode)

/**
 * Returns the codec of a description of the interface `A`.
 *
 * @internal
 */
export const getModel = <A>(
  description: ModelDescription,
  mode: Mode = defaultMode,
  compiled?: Compiled<A>
): Model<A> => new KubernetesModel<A>(description, mode, compiled)

// -------------------------------------------------------------------------------------
// refinements
// -------------------------------------------------------------------------------------

/**
 * Returns true if the codec has `make`. A lazy codec has the description of a model, but no `make`.
 *
 * @internal
 */
export const isModel = <A>(codec: Codec<A>): codec is Model<A> => 'make' in codec

// -------------------------------------------------------------------------------------
// destructors
// -------------------------------------------------------------------------------------

/**
 * Returns a function that decodes a document that only the caller references, such as a new result of `JSON.parse`. Parts
 * of the document may become parts of the value. Codecs of other libraries, and modified copies of codecs, use their own
 * `decode`.
 *
 * @internal
 */
export const getDecodeOwned = <A>(codec: t.Decoder<unknown, A>): ((json: unknown) => t.Validation<A>) => {
  const original = getOriginal(codec)
  return original === undefined
    ? (json) => codec.decode(json)
    : // a codec that decodes to A is one of A
      (original.decodeOwned as (json: unknown) => t.Validation<A>)
}

/**
 * Returns the original functions of a codec. `undefined` for codecs of other libraries, and for modified copies.
 *
 * @internal
 */
export const getOriginal = (codec: t.Decoder<unknown, unknown>): Original | undefined => {
  const original = originals.get(codec)
  return original?.validate === codec.validate ? original : undefined
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Returns the same codec with compiled code, which is tried before the interpreter.
 *
 * @category compiled code
 * @since 0.1.0
 */
export const withCompiled = <A>(codec: Model<A>, compiled: Compiled<A>): Model<A> =>
  getModel(codec.description, codec.mode, compiled)

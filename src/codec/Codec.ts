/**
 * A codec of this library: an io-ts `Type` that carries its description.
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
import { type Budget, FEW_VALUES, walk } from '../internal/walk'
import { getEncode } from './interpret/encode'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A codec of this library: an `instanceof t.Type` to io-ts, with the description from which optics, instances,
 * arbitraries and everything else are derived. It encodes to a plain value of the same shape, ready for JSON.
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
   * Straight-line code of this very description, which is tried first.
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
   * A value of the model: `kind` and `apiVersion` filled in, no `undefined` and no unknown field at any depth, nothing
   * copied that need not be. Scalars and JSON are taken as the types say that they are.
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
    // one for all values: it is set before each, and no answer depends on what is left
    const budget: Budget = { left: 0 }
    super(
      name,
      (u): u is A => isByCompiled(compiled, u, budget) || succeeds(() => walk((counted) => guard()(u, counted))),
      // the caller says that this is a description of A: then what its reader and its writer make are As
      (u, context) => decode(u, context, false) as t.Validation<A>,
      (a) => {
        const written = encodeCompiled(compiled, a, budget)
        return (written === FAILED ? walk((counted) => writer()(a, counted), Infinity) : written) as A
      }
    )
    // as io-ts's own, without making a context that nobody needs unless something is wrong
    const context: t.Context = [{ key: '', type: this }]
    this.decode = (u) => decode(u, context, false) as t.Validation<A>
    originals.set(this, { validate: this.validate, decodeOwned: (json) => decode(json, context, true) })
  }
  get description(): D {
    return this.describe()
  }
  /** How Jest, Vitest and `JSON.stringify` print a codec: an error has one for each place on its path. */
  toJSON(): string {
    return `[Codec: ${this.name}]`
  }
  /** How Node prints it. */
  [INSPECT](): string {
    return this.toJSON()
  }
}

/**
 * How codecs decode what nobody else holds. A copy of a codec, as io-ts-types makes them to give it another `validate`,
 * is not among them, whatever it has copied.
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
    // likewise
    this.make = (fields) => walk((counted) => builder()(fields, counted), Infinity) as A
  }
}

// Whatever the compiled code does not take is left to the interpreter: it takes more, and its word is final.

const isByCompiled = (compiled: Compiled<unknown> | undefined, u: unknown, budget: Budget): boolean => {
  if (compiled === undefined) return false
  budget.left = FEW_VALUES
  try {
    return compiled.is(u, budget)
  } catch {
    // a getter or a proxy that throws
    return false
  }
}

const encodeCompiled = (compiled: Compiled<unknown> | undefined, a: unknown, budget: Budget): unknown => {
  if (compiled === undefined) return FAILED
  budget.left = FEW_VALUES
  try {
    return compiled.read(a, budget)
  } catch {
    // a prototype that is frozen, with the key of a map in it
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
 * The codec of a description of `A`.
 *
 * @internal
 */
export const getCodec = <A>(name: string, description: Description, mode: Mode = defaultMode): Codec<A> =>
  new KubernetesType<A>(name, () => description, mode)

/**
 * The codec of a description of `A` that is not there yet.
 *
 * @internal
 */
export const getLazyCodec = <A>(name: string, describe: () => Description, mode: Mode = defaultMode): Codec<A> =>
  new KubernetesType<A>(name, describe, mode)

/**
 * The codec of a description of the interface `A`.
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
 * Has the codec the fields of a model, and not only their description?
 *
 * @internal
 */
export const isModel = <A>(codec: Codec<A>): codec is Model<A> => 'make' in codec

// -------------------------------------------------------------------------------------
// destructors
// -------------------------------------------------------------------------------------

/**
 * Decodes a document that nobody else holds, as `JSON.parse` has just made it: parts of it may become parts of the
 * value. A codec that is none of this library, or a changed copy of one, decodes as it says itself.
 *
 * @internal
 */
export const decodeOwned = <A>(codec: t.Decoder<unknown, A>, json: unknown): t.Validation<A> => {
  const original = originals.get(codec)
  return original === undefined || original.validate !== codec.validate
    ? codec.decode(json)
    : // a codec that decodes to A is one of A
      (original.decodeOwned(json) as t.Validation<A>)
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * The same codec, with compiled code that is tried first.
 *
 * @internal
 */
export const withCompiled = <A>(codec: Model<A>, compiled: Compiled<A>): Model<A> =>
  getModel(codec.description, codec.mode, compiled)

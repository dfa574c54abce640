/**
 * A codec of this library: an io-ts `Type` that carries its description.
 *
 * @since 0.1.0
 */
import * as t from 'io-ts'
import { getBuilder } from './build'
import { type Decoder, getDecoder } from './decode'
import type { Description, Fields } from './description'
import { type Fast, isPolluted } from './fast'
import { getGuard } from './guard'
import { FAILED } from './json'
import { lazily } from './lazily'
import { type Mode, standard } from './mode'
import { getWriter } from './write'

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
  readonly fast?: Fast<A> | undefined
}

/**
 * A codec of a Kubernetes object, or of a part of one.
 *
 * @category model
 * @since 0.1.0
 */
export interface Model<A> extends Codec<A> {
  readonly description: Fields
  /**
   * A value of the model: `kind` and `apiVersion` filled in, no `undefined` and no unknown field at any depth, nothing
   * copied that need not be. Scalars and JSON are taken as the types say that they are.
   */
  readonly make: (fields: A) => A
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

// How Node prints a codec: an error has one for each place on its path, and nobody wants to read all that is in them.
const INSPECT: unique symbol = /*#__PURE__*/ Symbol.for('nodejs.util.inspect.custom')

class KubernetesType<A, D extends Description = Description> extends t.Type<A, A> implements Codec<A> {
  readonly _tag = 'KubernetesType'
  readonly #describe: () => D
  readonly #decode: Decoder
  readonly #context: t.Context
  constructor(
    name: string,
    describe: () => D,
    readonly mode: Mode,
    readonly fast?: Fast<A> | undefined
  ) {
    const guard = lazily(() => getGuard(describe()))
    const decode = getDecoder(describe, mode, fast)
    const writer = lazily(() => getWriter(describe()))
    super(
      name,
      (u): u is A => succeeds(() => isFast(fast, u) || guard()(u)),
      // the caller says that this is a description of A: then what its reader and its writer make are As
      (u, context) => decode(u, context, false) as t.Validation<A>,
      (a) => {
        const written = writeFast(fast, a)
        return (written === FAILED ? writer()(a) : written) as A
      }
    )
    this.#describe = describe
    this.#decode = decode
    this.#context = [{ key: '', type: this }]
    Object.defineProperty(this, INSPECT, { value: () => `[Codec: ${name}]` })
  }
  // as io-ts's own, without making a context that nobody needs unless something is wrong; the cast is the constructor's
  override decode(u: unknown): t.Validation<A> {
    return this.#decode(u, this.#context, false) as t.Validation<A>
  }
  decodeOwned(json: unknown): t.Validation<A> {
    return this.#decode(json, this.#context, true) as t.Validation<A>
  }
  get description(): D {
    return this.#describe()
  }
}

class KubernetesModel<A> extends KubernetesType<A, Fields> implements Model<A> {
  readonly make: (fields: A) => A
  constructor(description: Fields, mode: Mode, fast?: Fast<A>) {
    super(description.name, () => description, mode, fast)
    const builder = lazily(() => getBuilder(description))
    // likewise
    this.make = (fields) => builder()(fields) as A
  }
}

// Whatever the straight-line code does not take is left to the interpreter: it takes more, and its word is final.

const isFast = (fast: Fast<unknown> | undefined, u: unknown): boolean =>
  fast !== undefined && !isPolluted() && fast.is(u)

const writeFast = (fast: Fast<unknown> | undefined, a: unknown): unknown =>
  fast === undefined || isPolluted() ? FAILED : fast.read(a)

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
export const getCodec = <A>(name: string, description: Description, mode: Mode = standard): Codec<A> =>
  new KubernetesType<A>(name, () => description, mode)

/**
 * The codec of a description of `A` that is not there yet.
 *
 * @internal
 */
export const getLazyCodec = <A>(name: string, describe: () => Description, mode: Mode = standard): Codec<A> =>
  new KubernetesType<A>(name, describe, mode)

/**
 * The codec of a description of the interface `A`.
 *
 * @internal
 */
export const getModel = <A>(description: Fields, mode: Mode = standard, fast?: Fast<A>): Model<A> =>
  new KubernetesModel<A>(description, mode, fast)

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
 * value.
 *
 * @internal
 */
export const decodeOwned = <A>(codec: t.Decoder<unknown, A>, json: unknown): t.Validation<A> =>
  // a KubernetesType that decodes to A is one of A
  codec instanceof KubernetesType ? (codec as KubernetesType<A>).decodeOwned(json) : codec.decode(json)

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * The same codec, with straight-line code that is tried first.
 *
 * @internal
 */
export const withFast = <A>(codec: Model<A>, fast: Fast<A>): Model<A> => getModel(codec.description, codec.mode, fast)

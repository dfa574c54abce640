/**
 * A codec of this library: an io-ts `Type` that carries its description.
 *
 * @since 0.1.0
 */
import * as E from 'fp-ts/Either'
import * as t from 'io-ts'
import { getBuilder } from './build'
import type { Description, Fields } from './description'
import { addUnreadable, getDocumentExplainer } from './explain'
import { type Fast, isPolluted } from './fast'
import { getGuard } from './guard'
import { FAILED } from './json'
import { lazily } from './lazily'
import type { Place } from './place'
import { getDocumentReader, type Reader, type ReadMode } from './read'
import { makeReport, toErrors } from './report'
import type { Finder } from './strict'
import { getWriter } from './write'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * How a codec works: `lenient` reads as Go does, `getFinder` looks out for unknown fields, `fast` is straight-line code
 * that is tried first.
 *
 * @internal
 */
export interface Mode extends ReadMode {
  readonly fast: Fast<unknown> | undefined
  readonly getFinder: ((description: Description) => Finder) | undefined
}

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
   * A value of the model: `kind` and `apiVersion` filled in, no `undefined` at any depth, nothing copied that need not
   * be.
   */
  readonly make: (fields: A) => A
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/** As the models say: `null` is nothing, and what is missing is missing. */
const standard: Mode = { lenient: false, fast: undefined, getFinder: undefined }

class KubernetesType<A, D extends Description = Description> extends t.Type<A, A> implements Codec<A> {
  readonly _tag = 'KubernetesType'
  readonly #describe: () => D
  constructor(
    name: string,
    describe: () => D,
    readonly mode: Mode
  ) {
    const { fast } = mode
    const guard = lazily(() => getGuard(describe()))
    const decoder = lazily(() => getDecoder(describe(), mode))
    const writer = lazily(() => getWriter(describe()))
    super(
      name,
      (u): u is A => succeeds(() => isFast(fast, u) || guard()(u)),
      // the caller says that this is a description of A: then what its reader and its writer make are As
      (u, context) => decoder()(u, context) as t.Validation<A>,
      (a) => {
        const written = writeFast(fast, a)
        return (written === FAILED ? writer()(a) : written) as A
      }
    )
    this.#describe = describe
  }
  get description(): D {
    return this.#describe()
  }
}

class KubernetesModel<A> extends KubernetesType<A, Fields> implements Model<A> {
  readonly make: (fields: A) => A
  constructor(description: Fields, mode: Mode) {
    super(description.name, () => description, mode)
    const builder = lazily(() => getBuilder(description))
    // likewise
    this.make = (fields) => builder()(fields) as A
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
export const getModel = <A>(description: Fields, mode: Mode = standard): Model<A> =>
  new KubernetesModel<A>(description, mode)

// -------------------------------------------------------------------------------------
// decoding
// -------------------------------------------------------------------------------------

const succeeds = (test: () => boolean): boolean => {
  try {
    return test()
  } catch {
    // a getter or a proxy that throws
    return false
  }
}

// Whatever the straight-line code does not take is left to the interpreter: it takes more, and its word is final.

const isFast = (fast: Fast<unknown> | undefined, u: unknown): boolean =>
  fast !== undefined && !isPolluted() && fast.is(u)

const readFast = (fast: Fast<unknown> | undefined, u: unknown, owned: boolean): unknown =>
  fast === undefined || isPolluted() ? FAILED : fast.read(u, owned)

const writeFast = (fast: Fast<unknown> | undefined, a: unknown): unknown =>
  fast === undefined || isPolluted() ? FAILED : fast.write(a)

/** Reads; and only where that failed, or unknown fields are asked for, looks again to say what is wrong. */
const getDecoder = (description: Description, mode: Mode): t.Validate<unknown, unknown> => {
  const fast = mode.lenient ? undefined : mode.fast
  const interpreter = lazily(() => getDocumentReader(description, mode))
  const explain = lazily(() => getDocumentExplainer(description, mode))
  const find = mode.getFinder?.(description)
  const attempt = (read: Reader, u: unknown): unknown => {
    try {
      return read(u)
    } catch {
      // a getter or a proxy that throws, or a recursive model that runs out of stack: `explain` finds the place
      return FAILED
    }
  }
  const right = (value: unknown, u: unknown, context: t.Context): t.Validation<unknown> => {
    if (find === undefined) return E.right(value)
    const report = makeReport()
    const outermost: Place = { _tag: 'Outermost', context }
    try {
      find(report, outermost, u)
    } catch {
      // a proxy that does not tell its keys
      addUnreadable(report, outermost, description)
    }
    return report.errors.length === 0 ? E.right(value) : E.left(toErrors(report, outermost))
  }
  const readFirst = (u: unknown): unknown => readFast(fast, u, false)
  return (u, context) => {
    const value = attempt(fast === undefined ? interpreter() : readFirst, u)
    if (value !== FAILED) return right(value, u, context)
    const report = makeReport()
    const outermost: Place = { _tag: 'Outermost', context }
    explain()(report, outermost, u)
    if (report.errors.length > 0) return E.left(toErrors(report, outermost))
    // nothing is wrong with it: then it is only that the fast reader does not take it
    const slowValue = fast === undefined ? FAILED : attempt(interpreter(), u)
    if (slowValue !== FAILED) return right(slowValue, u, context)
    addUnreadable(report, outermost, description)
    return E.left(toErrors(report, outermost))
  }
}

/**
 * Decodes a document that nobody else holds, as `JSON.parse` has just made it: parts of it may become parts of the
 * value.
 *
 * @internal
 */
export const decodeOwned = <A>(codec: t.Decoder<unknown, A>, json: unknown): t.Validation<A> => {
  if (codec instanceof KubernetesType) {
    const { fast, lenient, getFinder } = (codec as KubernetesType<A>).mode
    const value = lenient || getFinder !== undefined ? FAILED : readFast(fast, json, true)
    // the codec is one of As, and so is its straight-line code
    if (value !== FAILED) return E.right(value as A)
  }
  return codec.decode(json)
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * The same codec, with straight-line code that is tried first.
 *
 * @internal
 */
export const withFast = <A>(codec: Model<A>, fast: Fast<A>): Model<A> =>
  // the codec hands its own values to its fast path, and those are As
  getModel(codec.description, { ...codec.mode, fast: fast as Fast<unknown> })

/**
 * A codec of this library: an io-ts `Type` that carries its description.
 *
 * @since 0.1.0
 */
import * as E from 'fp-ts/Either'
import * as t from 'io-ts'
import { getBuilder } from './build'
import type { Description, Fields } from './description'
import { getDocumentExplainer } from './explain'
import { getGuard } from './guard'
import { FAILED } from './json'
import { lazily } from './lazily'
import type { Place } from './place'
import { getDocumentReader, type ReadMode } from './read'
import { makeReport, toErrors } from './report'
import type { Finder } from './strict'
import { getWriter } from './write'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * How a codec reads: `lenient` as Go does, `getFinder` with a look-out for unknown fields.
 *
 * @internal
 */
export interface Mode extends ReadMode {
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

/**
 * As the models say: `null` is nothing, and what is missing is missing.
 *
 * @internal
 */
export const standard: Mode = { lenient: false, getFinder: undefined }

class KubernetesType<A, D extends Description = Description> extends t.Type<A, A> implements Codec<A> {
  readonly _tag = 'KubernetesType'
  readonly #describe: () => D
  constructor(
    name: string,
    describe: () => D,
    readonly mode: Mode
  ) {
    const guard = lazily(() => getGuard(describe()))
    const decoder = lazily(() => getDecoder(describe(), mode))
    const writer = lazily(() => getWriter(describe()))
    super(
      name,
      (u): u is A => succeeds(() => guard()(u)),
      // the caller says that this is a description of A: then what its reader and its writer make are As
      (u, context) => decoder()(u, context) as t.Validation<A>,
      (a) => writer()(a) as A
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

/** Reads; and only where that failed, or unknown fields are asked for, looks again to say what is wrong. */
const getDecoder = (description: Description, mode: Mode): t.Validate<unknown, unknown> => {
  const read = getDocumentReader(description, mode)
  const explain = lazily(() => getDocumentExplainer(description, mode))
  const find = mode.getFinder?.(description)
  return (u, context) => {
    const outermost: Place = { _tag: 'Outermost', context }
    const report = makeReport()
    try {
      const value = read(u)
      if (value !== FAILED) {
        find?.(report, outermost, u)
        return report.errors.length === 0 ? E.right(value) : E.left(toErrors(report, outermost))
      }
    } catch {
      // a getter or a proxy that throws, or a recursive model that runs out of stack: `explain` finds the place
    }
    explain()(report, outermost, u)
    return E.left(toErrors(report, outermost))
  }
}

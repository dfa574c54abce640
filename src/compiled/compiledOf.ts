/**
 * Compiled code of models of this library, for models that contain them.
 *
 * @since 0.1.0
 */
import type { Model } from '../codec'
import type { Compiled } from '../codec/interpret/compiled'
import { FAILED } from '../internal/copyJson'

/**
 * Returns the compiled code of a model. A model without compiled code refuses every value: the interpreter then decodes
 * the whole document.
 *
 * @category compiled code
 * @since 0.1.0
 */
export const compiledOf = <A>(model: Model<A>): Compiled<A> => model.compiled ?? REFUSES

const REFUSES: Compiled<never> = { read: () => FAILED, readInPlace: () => FAILED }

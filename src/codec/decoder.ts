/**
 * The interpretation behind `decode` and `validate`: the straight-line code where there is some, the interpreter, and
 * the words for what neither takes.
 */
import * as E from 'fp-ts/Either'
import type * as t from 'io-ts'
import type { Description } from './description'
import { addUnreadable, getDocumentValidate } from './interpret/validate'
import type { Compiled } from './interpret/compiled'
import { FAILED } from '../internal/copyJson'
import { memoizeThunk } from '../internal/memoize'
import type { Mode } from './mode'
import type { FieldPath } from '../errors/FieldPath'
import { getDocumentDecode } from './interpret/decode'
import { makeReport, toErrors } from '../errors/report'
import { FEW_VALUES, MAX_VALUES, walk } from '../internal/walk'

/**
 * Decodes a document. One that is `owned`, which `JSON.parse` made and nobody else holds, may become the value.
 *
 * @internal
 */
export type Decoder = (u: unknown, context: t.Context, owned: boolean) => t.Validation<unknown>

/**
 * Reads; and only where that failed, or unknown fields are asked for, looks again to say what is wrong.
 *
 * @internal
 */
export const getDecoder = (describe: () => Description, mode: Mode, fast: Compiled<unknown> | undefined): Decoder => {
  const describing = memoizeThunk(() => getDescribingDecoder(describe(), mode))
  if (fast === undefined) return (u, context) => describing().decode(u, context)
  const keeps = mode.getFinder === undefined
  // one for all documents: it is set before each, and no answer depends on what is left
  const budget = { left: 0 }
  return (u, context, owned) => {
    try {
      // what a parser made has no shared parts; unknown fields are looked for in the document as it came
      const isKept = owned && keeps
      budget.left = isKept ? MAX_VALUES : FEW_VALUES
      const value = isKept ? fast.keep(u, budget) : fast.read(u, budget)
      if (value !== FAILED) return keeps ? E.right(value) : describing().accept(value, u, context)
      // a lenient codec takes more
      if (budget.left >= 0 && !mode.lenient) return describing().explain(u, context)
    } catch {
      // a getter or a proxy that throws, perhaps in what need not be read
    }
    return describing().decode(u, context)
  }
}

// -------------------------------------------------------------------------------------
// by the description
// -------------------------------------------------------------------------------------

/** What can be done about a document with the description of its model. */
interface DescribingDecoder {
  readonly decode: (u: unknown, context: t.Context) => t.Validation<unknown>
  /** What is left to say once a value was read. */
  readonly accept: (value: unknown, u: unknown, context: t.Context) => t.Validation<unknown>
  /** What is wrong; or the value, where the straight-line code was too narrow. */
  readonly explain: (u: unknown, context: t.Context) => t.Validation<unknown>
}

const getDescribingDecoder = (description: Description, mode: Mode): DescribingDecoder => {
  const read = getDocumentDecode(description, mode)
  const explainer = memoizeThunk(() => getDocumentValidate(description, mode))
  const find = mode.getFinder?.(description)
  const accept: DescribingDecoder['accept'] = (value, u, context) => {
    if (find === undefined) return E.right(value)
    const report = makeReport()
    const outermost: FieldPath = { _tag: 'Outermost', context }
    try {
      find(report, outermost, u)
    } catch {
      // a proxy that does not tell its keys
      addUnreadable(report, outermost, description)
    }
    return report.errors.length === 0 ? E.right(value) : E.left(toErrors(report, outermost))
  }
  const attempt = (u: unknown): unknown => {
    try {
      return walk((counted) => read(u, counted))
    } catch {
      // a getter or a proxy that throws: the explainer finds the place
      return FAILED
    }
  }
  const explain: DescribingDecoder['explain'] = (u, context) => {
    const outermost: FieldPath = { _tag: 'Outermost', context }
    const report = explainer()(outermost, u)
    if (report.errors.length === 0 || report.hasUnreadable) {
      const value = attempt(u)
      if (value !== FAILED) return accept(value, u, context)
      if (report.errors.length === 0) addUnreadable(report, outermost, description)
    }
    return E.left(toErrors(report, outermost))
  }
  const decode: DescribingDecoder['decode'] = (u, context) => {
    const value = attempt(u)
    return value === FAILED ? explain(u, context) : accept(value, u, context)
  }
  return { decode, accept, explain }
}

/**
 * Decodes documents with compiled code, if there is any, and with the interpreter otherwise. If a document is refused,
 * `validate.ts` reports the errors. If it finds none, only compiled code has refused the document: the interpreter
 * decodes it.
 */
import * as E from 'fp-ts/Either'
import type * as t from 'io-ts'
import type { Description } from './description'
import { addUnreadable, getDocumentValidate } from './interpret/validate'
import type { Compiled } from './interpret/compiled'
import { FAILED } from '../internal/copyJson'
import { memoizeThunk } from '../internal/memoize'
import { isStrict, type Mode } from './mode'
import type { FieldPath } from '../errors/FieldPath'
import { getDocumentDecode } from './interpret/decode'
import { makeReport, toErrors } from '../errors/report'
import { MAX_VALUES, runCompiled, walk } from '../internal/walk'

/**
 * Decodes a document. If it is `owned`, it may become the value: `JSON.parse` made it, and only the caller references
 * it.
 *
 * @internal
 */
export type Decoder = (u: unknown, context: t.Context, owned: boolean) => t.Validation<unknown>

/**
 * Returns the decoder of a description. It visits a document a second time only to report errors or to find unknown
 * fields.
 *
 * @internal
 */
export const getDecoder = (
  describe: () => Description,
  mode: Mode,
  compiled: Compiled<unknown> | undefined
): Decoder => {
  const interpreter = memoizeThunk(() => getInterpreter(describe(), mode))
  if (compiled === undefined) return (u, context) => interpreter().decode(u, context)
  const isDefault = !isStrict(mode)
  return (u, context, owned) => {
    // of this call: a getter in the document may call this decoder again
    const budget = { left: MAX_VALUES }
    try {
      // a parsed document has no shared objects; strict mode needs the unchanged document
      const value = owned && isDefault ? compiled.readInPlace(u, budget) : runCompiled(compiled.read, u, budget)
      if (value !== FAILED && budget.left >= 0)
        return isDefault ? E.right(value) : interpreter().accept(value, u, context)
      // most of these documents are invalid; a lenient codec accepts some of them
      if (budget.left >= 0) return interpreter().explain(u, context)
    } catch {
      // a getter or a proxy that throws, perhaps in a part that the interpreter does not read
    }
    return interpreter().decode(u, context)
  }
}

// -------------------------------------------------------------------------------------
// decoding with the interpreter
// -------------------------------------------------------------------------------------

/** The operations of the interpreter on a document. */
interface Interpreter {
  readonly decode: (u: unknown, context: t.Context) => t.Validation<unknown>
  /** Returns the value; in strict mode, the unknown fields if there are any. */
  readonly accept: (value: unknown, u: unknown, context: t.Context) => t.Validation<unknown>
  /** Returns the errors; or the value, if only the compiled code refused the document. */
  readonly explain: (u: unknown, context: t.Context) => t.Validation<unknown>
}

const getInterpreter = (description: Description, mode: Mode): Interpreter => {
  const decodeDocument = getDocumentDecode(description, mode)
  const validator = memoizeThunk(() => getDocumentValidate(description, mode))
  const find = mode.findUnknownFields?.(description)
  const accept: Interpreter['accept'] = (value, u, context) => {
    if (find === undefined) return E.right(value)
    const report = makeReport()
    const root: FieldPath = { _tag: 'Root', context }
    try {
      find(report, root, u)
    } catch {
      // a proxy that throws when its keys are read
      addUnreadable(report, root, description)
    }
    return report.errors.length === 0 ? E.right(value) : E.left(toErrors(report, root))
  }
  const decodeOrFail = (u: unknown): unknown => {
    try {
      return walk((counted) => decodeDocument(u, counted))
    } catch {
      // a getter or a proxy that throws: the validator reports where
      return FAILED
    }
  }
  const explain: Interpreter['explain'] = (u, context) => {
    const root: FieldPath = { _tag: 'Root', context }
    const report = validator()(root, u)
    if (report.errors.length === 0 || report.hasUnreadable) {
      const value = decodeOrFail(u)
      if (value !== FAILED) return accept(value, u, context)
      if (report.errors.length === 0) addUnreadable(report, root, description)
    }
    return E.left(toErrors(report, root))
  }
  const decode: Interpreter['decode'] = (u, context) => {
    const value = decodeOrFail(u)
    return value === FAILED ? explain(u, context) : accept(value, u, context)
  }
  return { decode, accept, explain }
}

/**
 * The interpretation behind `decode` and `validate`: the straight-line code where there is some, the interpreter, and
 * the words for what neither takes.
 */
import * as E from 'fp-ts/Either'
import type * as t from 'io-ts'
import type { Description } from './description'
import { addUnreadable, getDocumentExplainer } from './explain'
import { isPolluted } from './fast'
import { FAILED } from './json'
import { lazily } from './lazily'
import type { Mode } from './mode'
import type { Place } from './place'
import { getDocumentReader, type Reader } from './read'
import { makeReport, toErrors } from './report'

/**
 * Decodes. Parts of a document that is `owned`, which nobody else holds, may become parts of the value.
 *
 * @internal
 */
export type Decoder = (u: unknown, context: t.Context, owned: boolean) => t.Validation<unknown>

/**
 * Reads; and only where that failed, or unknown fields are asked for, looks again to say what is wrong.
 *
 * @internal
 */
export const getDecoder = (description: Description, mode: Mode): Decoder => {
  const fast = mode.lenient ? undefined : mode.fast
  const interpreter = lazily(() => getDocumentReader(description, mode))
  const explain = lazily(() => getDocumentExplainer(description, mode))
  const find = mode.getFinder?.(description)
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
  const readFirst = (u: unknown, owned: boolean): unknown => {
    if (fast === undefined) return attempt(interpreter(), u)
    try {
      return isPolluted() ? FAILED : fast.read(u, owned)
    } catch {
      return FAILED
    }
  }
  return (u, context, owned) => {
    const value = readFirst(u, owned)
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

const attempt = (read: Reader, u: unknown): unknown => {
  try {
    return read(u)
  } catch {
    // a getter or a proxy that throws, or a recursive model that runs out of stack: `explain` finds the place
    return FAILED
  }
}

import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import type * as t from 'io-ts'
import type { Codec } from 'io-ts-kubernetes/codec'
import { fieldErrors, formatFieldError } from 'io-ts-kubernetes/errors'

/** Returns the errors of a document as lines. The list is empty if it decodes. */
export const lines = <A>(codec: Codec<A>, u: unknown): ReadonlyArray<string> => linesOf(codec.decode(u))

/** Returns the errors of a result as lines. The list is empty for a value. */
export const linesOf = (decoded: t.Validation<unknown>): ReadonlyArray<string> =>
  pipe(
    decoded,
    E.match(
      (errors) => fieldErrors(errors).map(formatFieldError),
      () => []
    )
  )

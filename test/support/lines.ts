import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import type { Codec } from 'io-ts-kubernetes/codec'
import { fieldErrors, formatFieldError } from 'io-ts-kubernetes/errors'

/** Returns the errors of a document as lines. The list is empty if it decodes. */
export const lines = <A>(codec: Codec<A>, u: unknown): ReadonlyArray<string> =>
  pipe(
    codec.decode(u),
    E.match(
      (errors) => fieldErrors(errors).map(formatFieldError),
      () => []
    )
  )

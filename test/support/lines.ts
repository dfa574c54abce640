import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import type * as t from 'io-ts'
import type { Codec } from 'io-ts-kubernetes/codec'
import { type FieldError, fieldErrors, formatFieldError } from 'io-ts-kubernetes/errors'
import { leftOf } from './unwrap'

/** Returns the errors of a document as lines. The list is empty if it decodes. */
export const lines = <A>(codec: Codec<A>, u: unknown): ReadonlyArray<string> => linesOf(codec.decode(u))

/** Returns the errors of a decoded document as lines. The list is empty for a value. */
export const linesOf = (decoded: t.Validation<unknown>): ReadonlyArray<string> =>
  linesOfFields(pipe(decoded, E.mapLeft(fieldErrors)))

/** Returns field errors, such as those of validation, as lines. The list is empty for a value. */
export const linesOfFields = (result: E.Either<ReadonlyArray<FieldError>, unknown>): ReadonlyArray<string> =>
  leftOf(result).map(formatFieldError)

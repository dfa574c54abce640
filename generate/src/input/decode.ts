/** Decodes inputs. An error has the place in the file. */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import type { Codec } from 'io-ts-kubernetes/codec'
import { fieldErrors, formatFieldError } from 'io-ts-kubernetes/errors'
import type { Result, SchemaError } from '../SchemaError'

/** Returns the value of a document, or its field errors. */
export const decodeAt =
  <A>(codec: Codec<A>, place: Omit<SchemaError, 'message'>) =>
  (document: unknown): Result<A> =>
    pipe(
      codec.decode(document),
      E.mapLeft((errors) => fieldErrors(errors).map((error) => ({ ...place, message: formatFieldError(error) })))
    )

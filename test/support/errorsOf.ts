import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import type * as t from 'io-ts'
import { type FieldError, fieldErrors } from 'io-ts-kubernetes/errors'

/** Returns the field errors of a document. The list is empty if it decodes. */
export const errorsOf = <A>(decoder: t.Decoder<unknown, A>, u: unknown): ReadonlyArray<FieldError> =>
  pipe(
    decoder.decode(u),
    E.match(fieldErrors, () => [])
  )

/** Returns the error of a value with the wrong JSON type. */
export const typeInvalid = (field: string, detail: string): FieldError => ({
  type: 'FieldValueTypeInvalid',
  field,
  detail
})

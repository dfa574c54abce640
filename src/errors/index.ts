/**
 * Errors of decoding and validation, in Kubernetes' words. Errors of decoding never contain a value of the input.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
import type * as t from 'io-ts'
import { type FieldError, isFieldValidationError } from './FieldError'
import { jsonTypeOf } from '../internal/jsonType'
import { contextToPath } from './FieldPath'

export {
  type FieldError,
  type FieldErrorType,
  type FieldValidationError,
  formatErrorBody,
  formatFieldError,
  isFieldValidationError
} from './FieldError'

/**
 * Returns the field errors of a failed `decode`, in the order of the document. There are at most 100 for each codec of
 * this library; if there were more, one more error has the number of those left out.
 *
 * An error of another io-ts codec, around or beside those of this library, becomes `FieldValueInvalid` with the name of
 * the expected type. Its message is left out, because it may repeat the value.
 *
 * @example
 * import { either as E, function as F } from 'fp-ts'
 * import { TokenRequest } from 'io-ts-kubernetes/authentication/v1'
 * import { fieldErrors } from 'io-ts-kubernetes/errors'
 *
 * assert.deepStrictEqual(
 *   F.pipe(TokenRequest.decode({ spec: { audiences: 'x' } }), E.mapLeft(fieldErrors)),
 *   E.left([
 *     { type: 'FieldValueTypeInvalid', field: 'spec.audiences', detail: 'expected an array of strings, got a string' }
 *   ])
 * )
 *
 * @category destructors
 * @since 0.1.0
 */
export const fieldErrors = (errors: t.Errors): ReadonlyArray<FieldError> => errors.map(fieldError)

const fieldError = (error: t.ValidationError): FieldError =>
  isFieldValidationError(error)
    ? error.fieldError
    : {
        type: 'FieldValueInvalid',
        field: contextToPath(error.context),
        detail: `expected ${error.context.at(-1)?.type.name ?? 'another value'}, got ${jsonTypeOf(error.value)}`
      }

/**
 * From JSON text to a value.
 *
 * @since 0.1.0
 */
import * as E from 'fp-ts/Either'
import type * as t from 'io-ts'
import { getDecodeOwned } from '../codec/Codec'
import { toValidationError } from '../errors/FieldError'

/**
 * Decodes JSON text. Text that is not valid JSON is a Left, and the error contains no part of the text. Never throws with
 * a codec of this library.
 *
 * @example
 * import { either as E, function as F } from 'fp-ts'
 * import { UserInfo } from 'io-ts-kubernetes/authentication/v1'
 * import { fieldErrors } from 'io-ts-kubernetes/errors'
 * import { fromJson } from 'io-ts-kubernetes/json'
 *
 * assert.deepStrictEqual(fromJson(UserInfo)('{"username":"jane","groups":null}'), E.right({ username: 'jane' }))
 * assert.deepStrictEqual(
 *   F.pipe('{"username":', fromJson(UserInfo), E.mapLeft(fieldErrors)),
 *   E.left([{ type: 'FieldValueInvalid', field: '', detail: 'the body is not valid JSON' }])
 * )
 *
 * @category destructors
 * @since 0.1.0
 */
export const fromJson = <A>(codec: t.Decoder<unknown, A>): ((text: string) => t.Validation<A>) => {
  const decode = getDecodeOwned(codec)
  return (text) => {
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      return refuseText(codec)
    }
    return decode(value)
  }
}

/**
 * The detail of the error for text that is not JSON.
 *
 * @internal
 */
export const NOT_JSON = 'the body is not valid JSON'

/**
 * Refuses text that is not JSON. The message of the SyntaxError is not used, because it repeats the text.
 *
 * @internal
 */
export const refuseText = <A>(codec: t.Decoder<unknown, A>): t.Validation<A> => refuseDocument(codec, NOT_JSON)

/**
 * Refuses a whole document.
 *
 * @internal
 */
export const refuseDocument = <A>(codec: t.Decoder<unknown, A>, detail: string): t.Validation<A> =>
  E.left([toValidationError([{ key: '', type: codec }], { type: 'FieldValueInvalid', field: '', detail })])

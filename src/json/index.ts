/**
 * From JSON text to a value, and back.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
import * as E from 'fp-ts/Either'
import type * as t from 'io-ts'
import { decodeOwned } from '../codec/Codec'
import { toValidationError } from '../errors/FieldError'
import { stringify } from './stringify'

/**
 * Decodes JSON text. Text that does not parse is a Left like any other, and no part of it is repeated. Never throws with
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
export const fromJson =
  <A>(codec: t.Decoder<unknown, A>) =>
  (text: string): t.Validation<A> => {
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      return E.left(invalidJson(codec))
    }
    return decodeOwned(codec, value)
  }

/**
 * Returns the error of text that does not parse: the message of the SyntaxError would repeat the text.
 *
 * @internal
 */
export const invalidJson = <A>(codec: t.Decoder<unknown, A>): t.Errors => [
  toValidationError([{ key: '', type: codec }], {
    type: 'FieldValueInvalid',
    field: '',
    detail: 'the body is not valid JSON'
  })
]

/**
 * Encodes to JSON text, in one line, with the fields in Go's order. Characters are escaped as JavaScript does: Go would
 * escape `<`, `>` and `&` too, which reads the same. Throws, as `JSON.stringify` does, if another library's codec encodes
 * to a cycle or a bigint, or if the text would be longer than a string of JavaScript can be (about 2^29 characters).
 *
 * @example
 * import { TokenReview } from 'io-ts-kubernetes/authentication/v1'
 * import { toJson } from 'io-ts-kubernetes/json'
 *
 * assert.strictEqual(
 *   toJson(TokenReview)(TokenReview.make({ spec: { audiences: ['api'] } })),
 *   '{"kind":"TokenReview","apiVersion":"authentication.k8s.io/v1","spec":{"audiences":["api"]}}'
 * )
 *
 * @category constructors
 * @since 0.1.0
 */
export const toJson =
  <A, O>(codec: t.Encoder<A, O>) =>
  (a: A): string =>
    stringify(codec.encode(a))

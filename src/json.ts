/**
 * From JSON text to a value, and back.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
import * as E from 'fp-ts/Either'
import type * as t from 'io-ts'
import { decodeOwned } from './codec/Codec'
import { toValidationError } from './codec/FieldError'

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
 *   E.left([{ type: 'FieldValueInvalid', field: '', detail: 'expected JSON, got another string' }])
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
      // the message of the SyntaxError repeats the text
      return E.left([
        toValidationError([{ key: '', type: codec }], {
          type: 'FieldValueInvalid',
          field: '',
          detail: 'expected JSON, got another string'
        })
      ])
    }
    return decodeOwned(codec, value)
  }

/**
 * Encodes to JSON text, in one line, with the fields in Go's order. Characters are escaped as JavaScript does: Go would
 * escape `<`, `>` and `&` too, which reads the same. Throws, as `JSON.stringify` does, where another library's codec
 * encodes to what is no JSON.
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
  (a: A): string => {
    const encoded = codec.encode(a)
    try {
      return JSON.stringify(encoded)
    } catch (error) {
      // a cycle or a bigint, which is no JSON
      if (!(error instanceof RangeError)) throw error
      // JSON.stringify runs out of stack some thousand levels down; fieldsV1 may have 10,000
      return stringify(encoded)
    }
  }

/** `JSON.stringify` of a JSON value, with a stack of its own. */
const stringify = (json: unknown): string => {
  const out: Array<string> = []
  // what is still to be written, the next at the end: text that is ready, or a value
  const todo: Array<{ readonly text: string } | { readonly value: unknown }> = [{ value: json }]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if ('text' in next) {
      out.push(next.text)
    } else if (typeof next.value !== 'object' || next.value === null) {
      out.push(JSON.stringify(next.value))
    } else {
      const isArray = Array.isArray(next.value)
      const entries: ReadonlyArray<readonly [string, unknown]> = Object.entries(next.value)
      const parts = entries.map(([key, value], i) => ({
        text: `${i > 0 ? ',' : ''}${isArray ? '' : `${JSON.stringify(key)}:`}`,
        value
      }))
      out.push(isArray ? '[' : '{')
      todo.push({ text: isArray ? ']' : '}' })
      for (const { text, value } of parts.reverse()) todo.push({ value }, { text })
    }
  }
  return out.join('')
}

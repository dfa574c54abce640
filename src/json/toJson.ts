/**
 * From a value to JSON text.
 *
 * @since 0.1.0
 */
import type * as t from 'io-ts'
import { stringify } from './stringify'

/**
 * Encodes a value to JSON text, in one line, with the fields in Go's order. Characters are escaped as by
 * `JSON.stringify`; Go also escapes `<`, `>` and `&`, which decode to the same strings.
 *
 * Throws, as `JSON.stringify` does, if a codec of another library encodes to a cycle or a bigint, or if the text would be
 * longer than a JavaScript string can be (about 2^29 characters).
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

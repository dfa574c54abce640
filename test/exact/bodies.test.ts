import * as E from 'fp-ts/Either'
import { TokenReview } from 'io-ts-kubernetes'
import { createTokenReview } from 'io-ts-kubernetes/request'
import { parseRequest } from 'io-ts-kubernetes/webhook/token'
import { describe, expect, it } from 'vitest'

const bytes = (text: string): Uint8Array => Buffer.from(text)

const apiVersion = 'authentication.k8s.io/v1'

describe('the body that an API server posts to a webhook', () => {
  const post = (body: string | Uint8Array): ReturnType<typeof parseRequest> =>
    parseRequest({ method: 'POST', headers: {}, body })
  const reviewOf = (rest: string): string => `{"apiVersion":"${apiVersion}",${rest}}`
  const refused = (field: string, detail: string): unknown =>
    E.left({ _tag: 'BadRequest', errors: [{ type: 'DuplicateField', field, detail }] })

  it('may be bytes', () => {
    const right = E.right({ apiVersion, token: 'é', audiences: [] })
    expect(post(bytes(reviewOf('"spec":{"token":"é"},"metadata":{},"status":{"user":{}}')))).toStrictEqual(right)
    expect(post(reviewOf('"spec":{"token":"é"}'))).toStrictEqual(right)
  })

  it('is refused if a field of the model is duplicate', () => {
    for (const input of [
      reviewOf('"spec":{"token":"a"},"spec":{"audiences":["b"]}'),
      reviewOf('"spec":{"token":"a"},"sp\\u0065c":null')
    ]) {
      expect(post(input)).toStrictEqual(refused('spec', 'duplicate field "spec"'))
      expect(post(bytes(input))).toStrictEqual(refused('spec', 'duplicate field "spec"'))
    }
    expect(post(reviewOf('"spec":{"token":"a","token":"b"}'))).toStrictEqual(
      refused('spec.token', 'duplicate field "spec.token"')
    )
  })

  it('is refused if another field is duplicate; the error does not contain its key', () => {
    for (const rest of ['"x":1,"x":2', '"status":{"user":{"s3cr3t":"a","s3cr3t":"b"}}', '"x":[[{"a":1.5,"a":1}]]']) {
      expect(post(reviewOf(`"spec":{"token":"a"},${rest}`))).toStrictEqual(
        refused('', 'must not contain a key twice in an object')
      )
    }
  })

  it('may have any JSON in unknown fields', () => {
    const right = E.right({ apiVersion, token: 'a', audiences: [] })
    for (const rest of ['"x":1.50', '"x":[1e400,{"a":1},{"a":1}]', '"x":"\\ud800"', '"x":"a :b"', '"x":-0']) {
      expect(post(reviewOf(`"spec":{"token":"a"},${rest}`))).toStrictEqual(right)
    }
  })

  it('is refused if it has another kind, with the key in another case', () => {
    expect(post(reviewOf('"spec":{"token":"a"},"Kind":"Pod"'))).toMatchObject({
      left: { errors: [{ type: 'FieldValueNotSupported', field: 'kind' }] }
    })
  })

  it('is refused if it has more bytes than allowed', () => {
    const body = bytes(reviewOf(`"spec":{"token":"${'é'.repeat(2_000_000)}"}`))
    expect(post(body)).toStrictEqual(E.left({ _tag: 'RequestEntityTooLarge', maxBodyBytes: 3_145_728 }))
  })
})

describe('the answer of an API server', () => {
  const call = createTokenReview()(TokenReview.make({ spec: { token: 'a' } }))
  const answer = (body: string | Uint8Array): ReturnType<typeof call.read> =>
    call.read({ status: 201, headers: {}, body })

  it('may be bytes', () => {
    const body = '{"spec":{"token":"é"}}'
    expect(answer(bytes(body))).toStrictEqual(E.right({ value: { spec: { token: 'é' } }, warnings: [] }))
    expect(answer(bytes(body))).toStrictEqual(answer(body))
  })

  it('is not JSON if it begins with a byte order mark', () => {
    expect(answer(bytes('\ufeff{"spec":{}}'))).toMatchObject({ left: { _tag: 'UnexpectedResponse' } })
  })
})

import type { Task } from 'fp-ts/Task'
import {
  allow,
  type Decision,
  deny,
  type HttpRequest,
  type HttpResponse,
  makeHandler,
  type Question
} from 'io-ts-kubernetes/webhook/authorization'
import { describe, expect, test } from 'tstyche'

const authorize =
  (_question: Question): Task<Decision> =>
  () =>
    Promise.resolve(allow())

describe('an authorization webhook', () => {
  test('requires the option onFailure', () => {
    expect(makeHandler).type.not.toBeCallableWith(authorize)
    expect(makeHandler).type.not.toBeCallableWith(authorize, {})
    expect(makeHandler).type.not.toBeCallableWith(authorize, { onFailure: 'allow' as const })
    expect(makeHandler(authorize, { onFailure: 'deny' })).type.toBe<(request: HttpRequest) => Task<HttpResponse>>()
  })

  test('requires a reason for a denial', () => {
    expect(deny).type.not.toBeCallableWith()
    expect(allow).type.toBeCallableWith()
  })

  test('has a question about a resource or about a path', () => {
    const attributes = {} as Question['attributes']
    expect(attributes.verb).type.toBe<string | undefined>()
    expect(attributes).type.not.toHaveProperty('path')
    if (attributes._tag === 'NonResource') expect(attributes.path).type.toBe<string | undefined>()
  })
})

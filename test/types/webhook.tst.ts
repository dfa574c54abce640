import type { IncomingHttpHeaders } from 'node:http'
import type { Either } from 'fp-ts/Either'
import type { Task } from 'fp-ts/Task'
import type { TaskEither } from 'fp-ts/TaskEither'
import type { UserInfo } from 'io-ts-kubernetes/authentication/v1'
import type { AuthenticatedUser } from 'io-ts-kubernetes/request'
import {
  answer,
  authenticated,
  denied,
  type HttpRequest,
  type HttpResponse,
  makeHandler,
  type NamedUser,
  type Question,
  read,
  refuse,
  type Verdict,
  type WebhookError
} from 'io-ts-kubernetes/webhook'
import { describe, expect, test } from 'tstyche'

declare const request: HttpRequest
declare const headers: IncomingHttpHeaders
declare const user: UserInfo
declare const authenticate: (question: Question) => Task<Verdict>
declare const failing: (question: Question) => TaskEither<Error, Verdict>
declare const guessing: (question: Question) => Task<boolean>

describe('the pure functions', () => {
  test('fit one another', () => {
    expect(read(request)).type.toBe<Either<WebhookError, Question>>()
    expect(answer).type.toBe<(question: Question) => (verdict: Verdict) => HttpResponse>()
    expect(refuse).type.toBe<(error: WebhookError) => HttpResponse>()
    expect(denied).type.toBe<(error?: string) => Verdict>()
  })

  test('take the headers of node:http', () => {
    expect(read).type.toBeCallableWith({ method: 'POST', headers, body: '' })
  })
})

describe('a yes', () => {
  test('needs a user with a name', () => {
    expect(authenticated).type.toBeCallableWith({ username: 'jane' }, ['api'])
    expect(authenticated).type.not.toBeCallableWith({})
    expect(authenticated).type.not.toBeCallableWith({ groups: ['dev'] })
    expect(authenticated).type.not.toBeCallableWith(user)
  })

  test('takes the user that another API server vouches for', () => {
    expect<NamedUser>().type.toBeAssignableFrom<AuthenticatedUser['user']>()
  })
})

describe('a handler', () => {
  test('is a task for each request', () => {
    expect(makeHandler(authenticate)).type.toBe<(request: HttpRequest) => Task<HttpResponse>>()
  })

  test('takes no authenticator that may return something else', () => {
    expect(makeHandler).type.not.toBeCallableWith(failing)
    expect(makeHandler).type.not.toBeCallableWith(guessing)
  })
})

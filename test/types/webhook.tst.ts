import type { IncomingHttpHeaders } from 'node:http'
import type { Either } from 'fp-ts/Either'
import type { IO } from 'fp-ts/IO'
import type { Task } from 'fp-ts/Task'
import type { TaskEither } from 'fp-ts/TaskEither'
import type { UserInfo } from 'io-ts-kubernetes/authentication/v1'
import type { AuthenticatedUser } from 'io-ts-kubernetes/request'
import {
  toResponse,
  authenticated,
  denied,
  formatOutcome,
  type HandlerOptions,
  type HttpHeaders,
  type HttpRequest,
  type HttpResponse,
  makeHandler,
  type NamedUser,
  type Outcome,
  type Question,
  parseRequest,
  toErrorResponse,
  toOutcome,
  type Verdict,
  type WebhookError
} from 'io-ts-kubernetes/webhook/token'
import { describe, expect, test } from 'tstyche'

declare const request: HttpRequest
declare const headers: IncomingHttpHeaders
declare const user: UserInfo
declare const outcome: Outcome

/** `Headers` of TypeScript's `dom` without `dom.iterable`, before TypeScript 6. */
interface HeadersOfDom {
  append(name: string, value: string): void
  delete(name: string): void
  get(name: string): string | null
  getSetCookie(): Array<string>
  has(name: string): boolean
  set(name: string, value: string): void
  forEach(callbackfn: (value: string, key: string, parent: HeadersOfDom) => void, thisArg?: unknown): void
}
declare const headersOfDom: HeadersOfDom
declare const rawHeaders: Array<string>
declare const authenticate: (question: Question) => Task<Verdict>
declare const failing: (question: Question) => TaskEither<Error, Verdict>
declare const guessing: (question: Question) => Task<boolean>

describe('the pure functions', () => {
  test('can be composed', () => {
    expect(parseRequest(request)).type.toBe<Either<WebhookError, Question>>()
    expect(toResponse).type.toBe<(question: Question) => (verdict: Verdict) => HttpResponse>()
    expect(toErrorResponse).type.toBe<(error: WebhookError) => HttpResponse>()
    expect(denied).type.toBe<(error?: string) => Verdict>()
    expect(toOutcome).type.toBe<(question: Question) => (verdict: Verdict) => Outcome>()
    expect(formatOutcome(outcome)).type.toBe<string>()
  })

  test('accept the headers of node:http', () => {
    expect(parseRequest).type.toBeCallableWith({ method: 'POST', headers, body: '' })
    expect(parseRequest).type.toBeCallableWith({ method: 'POST', headers: rawHeaders, body: '' })
  })

  test('accept the headers of fetch, with or without dom.iterable', () => {
    expect<HttpHeaders>().type.toBeAssignableFrom<Headers>()
    expect<HttpHeaders>().type.toBeAssignableFrom<HeadersOfDom>()
    expect(parseRequest).type.toBeCallableWith({ method: 'POST', headers: headersOfDom, body: '' })
  })

  test('do not accept other types as headers', () => {
    expect<HttpHeaders>().type.not.toBeAssignableFrom<string>()
    expect<HttpHeaders>().type.not.toBeAssignableFrom<null>()
    expect<HttpHeaders>().type.not.toBeAssignableFrom<ReadonlyArray<number>>()
    expect<HttpHeaders>().type.not.toBeAssignableFrom<Map<string, number>>()
  })
})

describe('the verdict `authenticated`', () => {
  test('requires a user with a name', () => {
    expect(authenticated).type.toBeCallableWith({ username: 'jane' }, ['api'])
    expect(authenticated).type.not.toBeCallableWith({})
    expect(authenticated).type.not.toBeCallableWith({ groups: ['dev'] })
    expect(authenticated).type.not.toBeCallableWith(user)
  })

  test('accepts the user that authenticatedUser returns', () => {
    expect<NamedUser>().type.toBeAssignableFrom<AuthenticatedUser['user']>()
  })
})

describe('a handler', () => {
  test('returns a task for each request', () => {
    expect(makeHandler(authenticate)).type.toBe<(request: HttpRequest) => Task<HttpResponse>>()
  })

  test('accepts its options with the right types only', () => {
    expect<HandlerOptions['onOutcome']>().type.toBe<((outcome: Outcome) => IO<void>) | undefined>()
    expect(makeHandler).type.toBeCallableWith(authenticate, { onOutcome: () => () => undefined })
    expect(makeHandler).type.toBeCallableWith(authenticate, { allowedSystemNames: ['system:authenticated'] })
    expect(makeHandler).type.not.toBeCallableWith(authenticate, { onOutcome: () => undefined })
    expect(makeHandler).type.not.toBeCallableWith(authenticate, { allowedSystemNames: 'system:authenticated' })
  })

  test('does not accept an authenticator that can return other values', () => {
    expect(makeHandler).type.not.toBeCallableWith(failing)
    expect(makeHandler).type.not.toBeCallableWith(guessing)
  })
})

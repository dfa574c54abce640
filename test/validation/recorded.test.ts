import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import { TokenRequest, TokenReview } from 'io-ts-kubernetes/authentication/v1'
import { lenient } from 'io-ts-kubernetes/codec'
import { type FieldError, fieldErrors } from 'io-ts-kubernetes/errors'
import { fromJson, toJson } from 'io-ts-kubernetes/json'
import { Status } from 'io-ts-kubernetes/meta/v1'
import {
  fromStatus,
  toStatus,
  validateTokenRequest,
  validateTokenRequestName,
  validateTokenRequestPath,
  validateTokenReview
} from 'io-ts-kubernetes/validation'
import { describe, expect, it } from 'vitest'
import { type Exchange, exchanges, releases } from '../support/recorded'

/** The service account in the path of a token request. */
const accountOf = ({ request }: Exchange): string | undefined =>
  /^\/api\/v1\/namespaces\/[^/]+\/serviceaccounts\/([^/]+)\/token/.exec(request.path)?.[1]

const isReview = ({ request }: Exchange): boolean =>
  /^\/apis\/authentication.k8s.io\/v1\/tokenreviews/.test(request.path)

/** The 422s that do not depend on the body, with the reason. */
const notOfTheBody: Readonly<Record<string, string>> = {
  'dryRun word': 'is about the query parameter dryRun: options of the call, not the request'
}

/** The 422 that the body of a request alone predicts: the object that the Status names, and the errors. */
const foretell = (exchange: Exchange): readonly [name: string, errors: ReadonlyArray<FieldError>] => {
  const account = accountOf(exchange) ?? ''
  const body = exchange.request.body ?? ''
  const decoded = fromJson(lenient(TokenRequest))(body)
  if (E.isLeft(decoded)) throw new Error(`not decoded: ${exchange.name}`)
  return pipe(
    validateTokenRequestName(account)(decoded.right),
    E.mapLeft((errors): readonly [string, ReadonlyArray<FieldError>] => [account, errors]),
    E.chain((request) =>
      pipe(
        validateTokenRequest(request),
        E.mapLeft((errors): readonly [string, ReadonlyArray<FieldError>] => ['', errors])
      )
    ),
    E.match(
      (refused) => refused,
      () => ['', []]
    )
  )
}

describe('a recorded answer of kube-apiserver', () => {
  const recorded = releases.flatMap((release) => exchanges(release).map((exchange) => ({ release, ...exchange })))
  const unprocessable = recorded.filter(({ response }) => response.status === 422)
  const foretold = unprocessable.filter(({ name }) => !(name in notOfTheBody))
  const created = recorded.filter(({ response }) => response.status === 201)

  it('with 422 is predictable, with few exceptions', () => {
    expect(foretold.length).toBeGreaterThan(4)
    expect(unprocessable.filter(({ name }) => name in notOfTheBody).map(({ name }) => name)).toStrictEqual([
      'dryRun word'
    ])
  })

  it.each(foretold)('with 422 is predicted exactly: $name ($release)', (exchange) => {
    const [name, errors] = foretell(exchange)
    const status = toStatus({ kind: 'TokenRequest', group: 'authentication.k8s.io', name })(errors)
    expect(`${toJson(Status)(status)}\n`).toBe(exchange.response.body)
    expect(E.map(fromStatus)(fromJson(Status)(exchange.response.body))).toStrictEqual(E.right(errors))
  })

  it.each(created.filter((exchange) => accountOf(exchange) !== undefined))(
    'with 201 belongs to a valid token request: $name ($release)',
    (exchange) => {
      expect(foretell(exchange)).toStrictEqual(['', []])
    }
  )

  it.each(created.filter(isReview))('with 201 belongs to a valid review: $name ($release)', ({ request }) => {
    const decoded = fromJson(lenient(TokenReview))(request.body ?? '')
    expect(E.chainW(validateTokenReview)(decoded)).toStrictEqual(decoded)
  })

  it('with 400 is predicted exactly for a request in another namespace than its path', () => {
    const refused = recorded.filter(({ response }) => response.body.includes('does not match the namespace'))
    expect(refused.map(({ name }) => name)).toStrictEqual(['body namespace differs from the path'])
    for (const exchange of refused) {
      const errors = pipe(
        exchange.request.body ?? '',
        fromJson(TokenRequest),
        E.mapLeft(fieldErrors),
        E.chainW(validateTokenRequestPath({ namespace: 'default', name: accountOf(exchange) ?? '' })),
        E.match(
          (left) => left,
          () => []
        )
      )
      const status = toStatus({ kind: 'TokenRequest', group: 'authentication.k8s.io', name: '' })(errors)
      expect(`${toJson(Status)(status)}\n`).toBe(exchange.response.body)
      expect(fromStatus(status)).toStrictEqual(errors)
    }
  })

  it('with 400 is predicted exactly for a review without a token', () => {
    const refused = recorded.filter(({ response }) => response.body.includes('token is required'))
    for (const { request, response } of refused) {
      const errors = pipe(
        request.body ?? '',
        fromJson(lenient(TokenReview)),
        E.mapLeft(fieldErrors),
        E.chainW(validateTokenReview),
        E.match(
          (left) => left,
          () => []
        )
      )
      const status = toStatus({ kind: 'TokenReview', group: 'authentication.k8s.io', name: '' })(errors)
      expect(`${toJson(Status)(status)}\n`).toBe(response.body)
      expect(fromStatus(status)).toStrictEqual(errors)
    }
    expect(refused.map(({ name }) => name)).toStrictEqual(['TokenReview, empty token', 'TokenReview, no spec'])
  })
})

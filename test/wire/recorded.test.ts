import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import { lenient } from 'io-ts-kubernetes/codec'
import { fromJson } from 'io-ts-kubernetes/json'
import { Status } from 'io-ts-kubernetes/meta/v1'
import { describe, expect, it } from 'vitest'
import { toGoForm, withoutNilSlices, withoutNullCreation } from '../support/goForm'
import { linesOf } from '../support/lines'
import { documents, type SomeModel } from '../support/models'
import { accessEndpoint } from '../support/access'
import { accessExchanges, type Exchange, exchanges, type Release, releases, webhookCalls } from '../support/recorded'
import { hasShared, readShared } from '../support/shared'

const model = (apiVersion: string, kind: string): SomeModel => {
  const found = documents.get(`${apiVersion} ${kind}`)
  if (found === undefined) throw new Error(`no model ${apiVersion} ${kind}`)
  return found
}

/** The model that an endpoint accepts and returns. */
const endpoint = ({ request: { path } }: Exchange): SomeModel => {
  const kind = path.includes('tokenreviews')
    ? 'TokenReview'
    : path.includes('selfsubjectreviews')
      ? 'SelfSubjectReview'
      : 'TokenRequest'
  return model(`authentication.k8s.io/${path.includes('/v1beta1/') ? 'v1beta1' : 'v1'}`, kind)
}

const lines = (codec: SomeModel, text: string): ReadonlyArray<string> => linesOf(fromJson(codec)(text))

const expectWrittenBack = (codec: SomeModel, body: string): void => {
  const written = pipe(
    fromJson(codec)(body),
    E.map((value) => toGoForm(codec.description, codec.encode(value)))
  )
  expect(written).toStrictEqual(E.right(withoutNilSlices(codec.description, withoutNullCreation(JSON.parse(body)))))
}

const SPEC_REQUIRED = 'spec: Required value: expected an object, got nothing'

/** The requests that are refused, with their errors. All others decode. */
const refused: Readonly<Record<string, ReadonlyArray<string>>> = {
  'TokenRequest, empty object': [SPEC_REQUIRED],
  'TokenReview, no spec': [SPEC_REQUIRED],
  'audiences is a string': ['spec.audiences: Invalid value: expected an array of strings, got a string'],
  'lifetime has a fraction': ['spec.expirationSeconds: Invalid value: expected a safe integer'],
  'attestations of a wrong type': ['spec.attestations[k]: Invalid value: expected an array of strings, got a string'],
  'attestations of a wrong type (gate APIServerWebhookAuthenticationToken on)': [
    'spec.attestations[k]: Invalid value: expected an array of strings, got a string'
  ],
  'TokenReview, token is a number': ['spec.token: Invalid value: expected a string, got a number'],
  syntax: ['Invalid value: the body is not valid JSON'],
  'empty body': ['Invalid value: the body is not valid JSON'],
  'array document': ['Invalid value: expected an object, got an array'],
  'kind in lower case': ['kind: Unsupported value: supported values: "TokenRequest"'],
  'apiVersion malformed': ['apiVersion: Unsupported value: supported values: "authentication.k8s.io/v1"']
}

describe('recorded exchanges with kube-apiserver about access', () => {
  const codecOf = ({ request }: Exchange): SomeModel => {
    const endpoint = accessEndpoint(request.path)
    if (endpoint === undefined) throw new Error(`no endpoint ${request.path}`)
    // all models are objects
    return endpoint.model as SomeModel
  }
  const known = accessExchanges.filter(({ request }) => accessEndpoint(request.path) !== undefined)
  const posted = known.filter(({ request }) => request.method === 'POST')

  it.each(posted)('have a request that a lenient codec reads if the server could: $name', (exchange) => {
    const { status, body } = exchange.response
    const unread = /cannot be handled as|is unrecognized|does not match the expected API version/.test(body)
    const strictly = body.includes('strict decoding error')
    // the server looked at something else first
    if (![201, 400, 422].includes(status)) return
    const isRead = E.isRight(fromJson(lenient(codecOf(exchange)))(exchange.request.body ?? ''))
    expect(isRead).toBe(!unread || strictly)
  })

  it.each(known.filter(({ response }) => response.status === 201))(
    'have an answer 201 that decodes and is encoded to the same: $name',
    (exchange) => {
      expectWrittenBack(codecOf(exchange), exchange.response.body)
    }
  )

  it.each(accessExchanges.filter(({ response }) => response.status >= 400))(
    'have an answer $response.status that decodes as a Status and is encoded to the same: $name',
    ({ response }) => {
      expectWrittenBack(model('v1', 'Status'), response.body)
    }
  )
})

describe.each(releases)('recorded exchanges with kube-apiserver %s', (release) => {
  const recorded = exchanges(release)

  it.each(recorded.filter(({ request }) => request.body !== undefined))(
    'have a request that decodes or is refused as expected: $name',
    (exchange) => {
      expect(lines(endpoint(exchange), exchange.request.body ?? '')).toStrictEqual(refused[exchange.name] ?? [])
    }
  )

  it.each(recorded.filter(({ request }) => request.body !== undefined))(
    'have a request that a lenient codec refuses if the server could not read it: $name',
    (exchange) => {
      const unread = /cannot be handled as|is unrecognized/.test(exchange.response.body)
      const strictly = exchange.response.body.includes('strict decoding error')
      expect(E.isLeft(fromJson(lenient(endpoint(exchange)))(exchange.request.body ?? ''))).toBe(unread && !strictly)
    }
  )

  it.each(recorded.filter(({ response }) => response.status === 201))(
    'have an answer 201 that decodes and is encoded to the same: $name',
    (exchange) => {
      expectWrittenBack(endpoint(exchange), exchange.response.body)
    }
  )

  it.each(recorded.filter(({ response }) => response.status >= 400))(
    'have an answer $response.status that decodes as a Status and is encoded to the same: $name',
    ({ response }) => {
      expectWrittenBack(model('v1', 'Status'), response.body)
      expect(
        pipe(
          fromJson(Status)(response.body),
          E.map(({ code, status }) => [code, status])
        )
      ).toStrictEqual(E.right([response.status, 'Failure']))
    }
  )
})

describe.each(releases.flatMap((release) => (['v1', 'v1beta1'] as const).map((version) => ({ release, version }))))(
  'recorded calls of a token webhook, Kubernetes $release, $version',
  ({ release, version }) => {
    const review = model(`authentication.k8s.io/${version}`, 'TokenReview')
    const calls = webhookCalls(release)[version]

    it('exist', () => {
      expect(calls.length).toBeGreaterThan(1)
    })

    it('have requests that decode and are encoded to the same', () => {
      for (const { request } of calls) expectWrittenBack(review, request.body)
    })

    it('have answers without a spec that decode as in Go', () => {
      for (const { response } of calls) {
        const expected = /"apiVersion":"authentication.k8s.io\/(\w+)"/.exec(response.body)?.[1] ?? version
        const isReview = response.status === 200 && response.body !== 'not json'
        const isTyped = !response.body.includes('"authenticated":"yes"')
        expect(E.isRight(fromJson(lenient(review))(response.body))).toBe(isReview && isTyped && expected === version)
        if (isReview) expect(lines(review, response.body)).toContain(SPEC_REQUIRED)
      }
    })

    it('have a decodable Status as their answer if they fail', () => {
      for (const { response } of calls.filter(({ response: { status } }) => status >= 400)) {
        expect(E.isRight(fromJson(Status)(response.body))).toBe(true)
      }
    })
  }
)

describe.skipIf(!hasShared)('the recordings in this repository', () => {
  it.each(releases.flatMap((release) => [`exchanges-${release}`, `webhook-${release}`]))(
    'equal the maintainers’ data: %s',
    (name) => {
      const kind = name.startsWith('exchanges') ? exchanges : webhookCalls
      const release: Release = name.endsWith(releases[0]) ? releases[0] : releases[1]
      expect(kind(release)).toStrictEqual(JSON.parse(readShared(`recorded/${name}.json`)))
    }
  )
})

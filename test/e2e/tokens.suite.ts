// Requests tokens from a real API server: it accepts the calls of this library, which decodes every answer.
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as O from 'fp-ts/Option'
import { TokenRequest } from 'io-ts-kubernetes/authentication/v1'
import type { Status } from 'io-ts-kubernetes/meta/v1'
import { type ApiCall, type CreateOptions, createToken, type NamespacedName } from 'io-ts-kubernetes/request'
import { int64 } from 'io-ts-kubernetes/scalar'
import { beforeAll, describe, expect, it } from 'vitest'
import { ADMIN, AUDIENCES, NOBODY } from './cluster/Cluster'
import { createNode, createPod, createSecret, createServiceAccount, type Made } from './cluster/objects'
import { request, send } from './cluster/request'
import { getCluster, isSkipped } from './running'
import { unwrap } from '../support/unwrap'

const minter: NamespacedName = { namespace: 'default', name: 'minter' }

const call = (
  spec: TokenRequest['spec'],
  options: CreateOptions = {},
  account: NamespacedName = minter
): ApiCall<TokenRequest> => unwrap(createToken(account, options)(TokenRequest.make({ spec })))

const plain = call({ audiences: ['vault'] })

/** The claims in a token. Only the API server may rely on them. */
const claimsOf = (token: string): Readonly<Record<string, unknown>> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Readonly<Record<string, unknown>>

describe.skipIf(isSkipped)('a token request', () => {
  let account: Made
  let secret: Made
  let node: Made
  let pod: Made

  beforeAll(async () => {
    account = await createServiceAccount(getCluster(), minter.name)
    secret = await createSecret(getCluster(), 'minter-secret')
    node = await createNode(getCluster(), 'minter-node')
    pod = await createPod(getCluster(), 'minter-pod', { serviceAccountName: minter.name, nodeName: node.name })
  })

  /** The value and the claims of the token in it. */
  const mint = async (
    sent: ApiCall<TokenRequest>
  ): Promise<{ readonly value: TokenRequest; readonly claims: Readonly<Record<string, unknown>> }> => {
    const { value, warnings } = unwrap(await send(getCluster(), ADMIN)(sent))
    expect(warnings).toStrictEqual([])
    return { value, claims: claimsOf(value.status?.token ?? '') }
  }

  it('is answered with a token', async () => {
    const { value, claims } = await mint(plain)
    expect(value).toStrictEqual({
      kind: 'TokenRequest',
      apiVersion: 'authentication.k8s.io/v1',
      metadata: expect.objectContaining({ name: 'minter', namespace: 'default' }),
      spec: { audiences: ['vault'], expirationSeconds: 3600 },
      status: { token: expect.any(String), expirationTimestamp: expect.any(String) }
    })
    expect(claims).toMatchObject({ aud: ['vault'], sub: 'system:serviceaccount:default:minter' })
    expect(Number(claims['exp']) - Number(claims['iat'])).toBe(3600)
  })

  it('without audiences is for the API server', async () => {
    const { value, claims } = await mint(call({ audiences: [], expirationSeconds: int64(600) }))
    expect(value.spec).toStrictEqual({ audiences: AUDIENCES, expirationSeconds: 600 })
    expect(claims).toMatchObject({ aud: AUDIENCES })
  })

  it.each<readonly [kind: string, uid: boolean, claims: () => object]>([
    ['Secret', true, () => ({ secret: { name: secret.name, uid: secret.uid } })],
    // and therefore to its node
    ['Pod', false, () => ({ pod: { name: pod.name, uid: pod.uid }, node: { name: node.name, uid: node.uid } })],
    ['Node', true, () => ({ node: { name: node.name, uid: node.uid } })]
  ])('is bound to a %s', async (kind, hasUid, bound) => {
    const { name, uid } = { Secret: secret, Pod: pod, Node: node }[kind] ?? account
    const boundObjectRef = { kind, apiVersion: 'v1', name, ...(hasUid ? { uid } : {}) }
    const { value, claims } = await mint(call({ audiences: ['vault'], boundObjectRef }))
    expect(value.spec.boundObjectRef).toStrictEqual(boundObjectRef)
    expect(claims['kubernetes.io']).toStrictEqual({
      namespace: 'default',
      serviceaccount: { name: account.name, uid: account.uid },
      ...bound()
    })
  })

  it('is understood with every option', async () => {
    const options: CreateOptions = { dryRun: 'All', fieldManager: 'a b&c=ü', fieldValidation: 'Strict', pretty: true }
    const { value } = await mint(call({ audiences: ['vault'] }, options))
    expect(value.spec).toStrictEqual({ audiences: ['vault'], expirationSeconds: 3600 })
    expect(value.metadata?.managedFields?.map(({ manager }) => manager)).toStrictEqual(['a b&c=ü'])
  })

  it('with unknown fields is answered with warnings', async () => {
    const body = '{"spec":{"audiences":["vault"],"spéck\\"":1,"audiences":["b"]},"foo":{"bar":1}}'
    const { value, warnings } = unwrap(await send(getCluster(), ADMIN)({ ...plain, body }))
    expect(value.spec.audiences).toStrictEqual(['b'])
    expect(warnings).toStrictEqual([
      'unknown field "spec.spéck\\""',
      'duplicate field "spec.audiences"',
      'unknown field "foo"'
    ])
  })

  // -----------------------------------------------------------------------------------
  // refusals
  // -----------------------------------------------------------------------------------

  interface Refusal {
    readonly sent: () => ApiCall<TokenRequest>
    readonly bearer?: string | undefined
    readonly headers?: Readonly<Record<string, string>>
    readonly status: Status
  }

  const unauthorized = { message: 'Unauthorized', reason: 'Unauthorized' }

  const refusals: ReadonlyArray<readonly [code: number, name: string, refusal: Refusal]> = [
    [
      400,
      'a reference to nothing',
      {
        sent: () => call({ audiences: ['vault'], boundObjectRef: {} }),
        status: { message: 'cannot bind token to object of type /, Kind=', reason: 'BadRequest' }
      }
    ],
    [
      400,
      'a body that is none',
      {
        sent: () => ({ ...plain, body: '{"spec":' }),
        status: {
          message:
            "the object provided is unrecognized (must be of type TokenRequest): couldn't get version/kind; json parse " +
            'error: unexpected end of JSON input ({"spec":)',
          reason: 'BadRequest'
        }
      }
    ],
    [
      400,
      'unknown fields, strictly',
      {
        sent: () => ({
          ...call({ audiences: ['vault'] }, { fieldValidation: 'Strict' }),
          body: '{"spec":{"audiences":["vault"],"speck":1},"foo":{}}'
        }),
        status: {
          message:
            'TokenRequest in version "v1" cannot be handled as a TokenRequest: strict decoding error: unknown field ' +
            '"spec.speck", unknown field "foo"',
          reason: 'BadRequest'
        }
      }
    ],
    [401, 'no credentials', { sent: () => plain, bearer: undefined, status: unauthorized }],
    [401, 'wrong credentials', { sent: () => plain, bearer: 'wrong', status: unauthorized }],
    [
      403,
      'a user without the right',
      {
        sent: () => plain,
        bearer: NOBODY,
        status: {
          message:
            'serviceaccounts "minter" is forbidden: User "nobody" cannot create resource "serviceaccounts/token" in ' +
            'API group "" in the namespace "default"',
          reason: 'Forbidden',
          details: { name: 'minter', kind: 'serviceaccounts' }
        }
      }
    ],
    [
      404,
      'no such service account',
      {
        sent: () => call({ audiences: ['vault'] }, {}, { namespace: 'default', name: 'a b?c#d' }),
        status: {
          message: 'serviceaccounts "a b?c#d" not found',
          reason: 'NotFound',
          details: { name: 'a b?c#d', kind: 'serviceaccounts' }
        }
      }
    ],
    [
      404,
      'no such path',
      {
        sent: () => ({ ...plain, path: '/apis/authentication.k8s.io/v1/tokenrequests' }),
        status: {
          message: 'the server could not find the requested resource',
          reason: 'NotFound',
          details: {}
        }
      }
    ],
    [
      409,
      'another uid',
      {
        sent: () =>
          call({
            audiences: ['vault'],
            boundObjectRef: { kind: 'Secret', apiVersion: 'v1', name: secret.name, uid: 'other' }
          }),
        status: {
          message:
            'Operation cannot be fulfilled on Secret "minter-secret": the UID in the bound object reference (other) ' +
            'does not match the UID in record. The object might have been deleted and then recreated',
          reason: 'Conflict',
          details: { name: 'minter-secret', kind: 'Secret' }
        }
      }
    ],
    [
      413,
      'a body of more than 3 MiB',
      {
        sent: () => call({ audiences: ['x'.repeat(3 * 1024 * 1024)] }),
        status: {
          message: 'Request entity too large: limit is 3145728',
          reason: 'RequestEntityTooLarge'
        }
      }
    ],
    [
      415,
      'a body that says it is no JSON',
      {
        sent: () => plain,
        headers: { 'content-type': 'text/plain' },
        status: expect.objectContaining({ reason: 'UnsupportedMediaType' }) as Status
      }
    ],
    [
      422,
      'a lifetime that is too short',
      {
        sent: () => call({ audiences: ['vault'], expirationSeconds: int64(599) }),
        status: {
          message:
            'TokenRequest.authentication.k8s.io "" is invalid: spec.expirationSeconds: Invalid value: 599: may not ' +
            'specify a duration less than 10 minutes',
          reason: 'Invalid',
          details: {
            group: 'authentication.k8s.io',
            kind: 'TokenRequest',
            causes: [
              {
                reason: 'FieldValueInvalid',
                message: 'Invalid value: 599: may not specify a duration less than 10 minutes',
                field: 'spec.expirationSeconds'
              }
            ]
          }
        }
      }
    ]
  ]

  it.each(refusals)('is refused with %i for %s', async (code, _name, refusal) => {
    const bearer = 'bearer' in refusal ? refusal.bearer : ADMIN
    const answer = await send(getCluster(), bearer, refusal.headers)(refusal.sent())
    expect(answer).toStrictEqual(E.left({ _tag: 'ApiStatus', code, status: expect.anything(), retryAfter: O.none }))
    const status = pipe(
      answer,
      E.match(
        (error) => (error._tag === 'ApiStatus' ? error.status : undefined),
        () => undefined
      )
    )
    if ('asymmetricMatch' in refusal.status) expect(status).toStrictEqual(refusal.status)
    else {
      expect(status).toStrictEqual({
        kind: 'Status',
        apiVersion: 'v1',
        metadata: {},
        status: 'Failure',
        code,
        ...refusal.status
      })
    }
  })

  it('is refused with 405 if it is not a POST', async () => {
    const { path, headers, read } = plain
    const answer = read(await request(getCluster())({ method: 'GET', path, headers, bearer: ADMIN }))
    expect(answer).toMatchObject(E.left({ _tag: 'ApiStatus', code: 405, status: { reason: 'MethodNotAllowed' } }))
  })

  it('is refused with 406 if the answer cannot be JSON', async () => {
    const answer = await send(getCluster(), ADMIN, { accept: 'text/plain' })(plain)
    expect(answer).toMatchObject(E.left({ _tag: 'ApiStatus', code: 406, status: { reason: 'NotAcceptable' } }))
  })
})

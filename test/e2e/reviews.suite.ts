// Reviews of tokens by a real API server, decoded by this library.
import * as E from 'fp-ts/Either'
import * as O from 'fp-ts/Option'
import { SelfSubjectReview, TokenRequest, TokenReview } from 'io-ts-kubernetes/authentication/v1'
import {
  type AuthenticatedUser,
  authenticatedUser,
  createSelfSubjectReview,
  createToken,
  createTokenReview,
  type Rejection
} from 'io-ts-kubernetes/request'
import { ServiceAccount } from 'io-ts-kubernetes/serviceaccount'
import { beforeAll, describe, expect, it } from 'vitest'
import { ADMIN, AUDIENCES } from './cluster/Cluster'
import { createNode, createPod, createServiceAccount, type Made } from './cluster/objects'
import { send } from './cluster/request'
import { unwrap } from '../support/unwrap'
import { getCluster, isSkipped } from './running'

const account = { namespace: 'default', name: 'reviewed' }

describe.skipIf(isSkipped)('a user', () => {
  let made: Made
  let node: Made
  let pod: Made

  beforeAll(async () => {
    made = await createServiceAccount(getCluster(), account.name)
    node = await createNode(getCluster(), 'reviewed-node')
    pod = await createPod(getCluster(), 'reviewed-pod', { serviceAccountName: account.name, nodeName: node.name })
  })

  const mint = async (spec: TokenRequest['spec']): Promise<string> => {
    const answer = await send(getCluster(), ADMIN)(unwrap(createToken(account)(TokenRequest.make({ spec }))))
    return unwrap(answer).value.status?.token ?? ''
  }

  const mintForPod = (...audiences: ReadonlyArray<string>): Promise<string> =>
    mint({ audiences, boundObjectRef: { kind: 'Pod', apiVersion: 'v1', name: pod.name } })

  /** Asks for the user of a token with some audiences, and checks the answer as every client must. */
  const review = async (
    token: string,
    ...audiences: ReadonlyArray<string>
  ): Promise<E.Either<Rejection, AuthenticatedUser>> => {
    const { value } = unwrap(
      await send(getCluster(), ADMIN)(createTokenReview()(TokenReview.make({ spec: { token, audiences } })))
    )
    return authenticatedUser(audiences)(value)
  }

  const whoAmI = async (bearer: string, headers: Readonly<Record<string, string>> = {}): Promise<SelfSubjectReview> =>
    unwrap(await send(getCluster(), bearer, headers)(createSelfSubjectReview()(SelfSubjectReview.make({})))).value

  const expected = () => ({
    namespace: 'default',
    name: account.name,
    uid: made.uid,
    groups: ['system:serviceaccounts', 'system:serviceaccounts:default', 'system:authenticated'],
    pod: { name: pod.name, uid: pod.uid },
    node: { name: node.name, uid: node.uid },
    credentialId: expect.stringMatching(/^JTI=[0-9a-f-]{36}$/) as string
  })

  it('is found by its token, with its service account', async () => {
    const { user, audiences } = unwrap(await review(await mintForPod()))
    expect(audiences).toStrictEqual(AUDIENCES)
    expect(ServiceAccount.fromUserInfo.getOption(user)).toStrictEqual(O.some(expected()))
  })

  it('is equal after conversion to a service account and back', async () => {
    const { user } = unwrap(await review(await mintForPod()))
    const { fromUserInfo } = ServiceAccount
    const found = fromUserInfo.getOption(user)
    expect(O.map(fromUserInfo.reverseGet)(found)).toStrictEqual(O.some(user))
  })

  it('is found with the audiences that are requested and that the token has', async () => {
    const { audiences } = unwrap(await review(await mintForPod('vault', 'mail'), 'mail', 'other', 'vault'))
    expect(Array.from(audiences).sort()).toStrictEqual(['mail', 'vault'])
  })

  it.each([
    ['none, which stands for the API server', []],
    ['others', ['other']]
  ] as const)('is not found for other audiences: %s', async (_name, audiences) => {
    expect(await review(await mintForPod('vault'), ...audiences)).toStrictEqual(
      E.left({
        _tag: 'Unauthenticated',
        error: O.some(expect.stringContaining('token audiences ["vault"] is invalid'))
      })
    )
  })

  it('is not found for an invalid token', async () => {
    expect(await review('rubbish')).toStrictEqual(
      E.left({ _tag: 'Unauthenticated', error: O.some(expect.stringContaining('invalid bearer token')) })
    )
  })

  it('is the answer to its own SelfSubjectReview', async () => {
    const { status } = await whoAmI(await mintForPod())
    expect(O.chain(ServiceAccount.fromUserInfo.getOption)(O.fromNullable(status?.userInfo))).toStrictEqual(
      O.some(expected())
    )
  })

  it('is the impersonated user in a SelfSubjectReview, with the keys of extra', async () => {
    const impersonation = {
      'impersonate-user': 'jane',
      'impersonate-uid': 'u-1',
      'impersonate-group': 'dev',
      'impersonate-extra-Scopes%2fX': 'view',
      'impersonate-extra-__proto__': 'p'
    }
    expect((await whoAmI(ADMIN, impersonation)).status?.userInfo).toStrictEqual({
      username: 'jane',
      uid: 'u-1',
      groups: ['dev', 'system:authenticated'],
      extra: Object.fromEntries([
        ['scopes/x', ['view']],
        ['__proto__', ['p']]
      ])
    })
  })
})

// A real API server asks the webhooks of docs/examples about its callers.
import * as E from 'fp-ts/Either'
import * as O from 'fp-ts/Option'
import type * as T from 'fp-ts/Task'
import { SelfSubjectReview, TokenReview, type UserInfo } from 'io-ts-kubernetes/authentication/v1'
import { authenticatedUser, createSelfSubjectReview, createTokenReview } from 'io-ts-kubernetes/request'
import { authenticated, denied, type Question, type Verdict } from 'io-ts-kubernetes/webhook/token'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Authenticator, serve } from '../../docs/examples/webhook'
import { ADMIN, AUDIENCES, type Cluster, startCluster } from './cluster/Cluster'
import { freePorts } from './cluster/ports'
import { send } from './cluster/request'
import { start } from './program'
import { unwrap } from '../support/unwrap'
import { getAssets, isSkipped } from './running'

const jane = {
  username: 'jane',
  uid: '42',
  groups: ['developers'],
  extra: { 'example.com/team': ['blue'], __proto__x: ['p'] }
}

/** The same user, as an API server returns it. */
const janeLetIn: UserInfo = { ...jane, groups: ['developers', 'system:authenticated'] }

const janeOfExample: UserInfo = {
  username: 'jane',
  uid: '42',
  groups: ['developers', 'system:authenticated'],
  extra: { 'example.com/team': ['blue'] }
}

describe.skipIf(isSkipped).each([
  ['v1', 'webhook.ts'],
  ['v1beta1', 'webhook-effect.ts']
] as const)('a webhook that an API server asks in %s', (version, example) => {
  let cluster: Cluster
  let stop: () => Promise<void>
  let port = 0
  let knocks = 0
  let stopServing: T.Task<unknown> = () => Promise.resolve()

  beforeAll(async () => {
    ;[port = 0] = await freePorts(1)
    ;[cluster, stop] = await startCluster(getAssets(), { url: `http://127.0.0.1:${String(port)}/`, version })
  })

  afterEach(() => stopServing())

  afterAll(() => stop())

  /** Runs the webhook in this process with the test's authenticator, and records its questions. */
  const answerWith = async (authenticate: Authenticator, answerMillis = 10_000): Promise<ReadonlyArray<Question>> => {
    const asked: Array<Question> = []
    let current: Authenticator = () => () => Promise.resolve(denied())
    const authenticateAndRemember: Authenticator = (question) => {
      asked.push(question)
      return current(question)
    }
    stopServing = unwrap(await serve({ authenticate: authenticateAndRemember, port, answerMillis })()).stop
    // the API server may still hold a connection to the one before
    while (asked.length === 0) await whoAmI(`knock-${String(knocks++)}`)
    asked.length = 0
    current = authenticate
    return asked
  }

  const answerVerdict = (verdict: Verdict): Promise<ReadonlyArray<Question>> =>
    answerWith(() => () => Promise.resolve(verdict))

  const whoAmI = async (token: string): Promise<UserInfo | number> => {
    const answer = await send(cluster, token)(createSelfSubjectReview()(SelfSubjectReview.make({})))
    return E.isLeft(answer) ? answer.left.code : (answer.right.value.status?.userInfo ?? {})
  }

  const review = async (token: string, ...audiences: ReadonlyArray<string>): Promise<TokenReview> => {
    const call = createTokenReview()(TokenReview.make({ spec: { token, audiences } }))
    return unwrap(await send(cluster, ADMIN)(call)).value
  }

  // API servers cache answers for some seconds, so each test uses another token.

  it(`authenticates only the users that docs/examples/${example} knows`, async () => {
    const running = await start(example, [], { PORT: String(port) })
    stopServing = running.stop
    expect(running.line).toContain(`listening on http://127.0.0.1:${String(port)}`)
    expect(await whoAmI('s3cr3t')).toStrictEqual(janeOfExample)
    expect(await whoAmI('another')).toBe(401)
    expect(authenticatedUser(AUDIENCES)(await review('s3cr3t', ...AUDIENCES))).toStrictEqual(
      E.right({ user: janeOfExample, audiences: AUDIENCES })
    )
    expect(authenticatedUser([])(await review('another'))).toMatchObject(E.left({ _tag: 'Unauthenticated' }))
    expect(await running.stop()).toBe(0)
    stopServing = () => Promise.resolve()
  })

  it('is asked for the token and the audiences, in this version', async () => {
    const asked = await answerVerdict(authenticated(jane, ['vault']))
    await review('asked', 'vault', 'mail')
    expect(asked).toStrictEqual([
      { apiVersion: `authentication.k8s.io/${version}`, token: 'asked', audiences: ['vault', 'mail'] }
    ])
  })

  it('tells the audiences, of which the API server passes on what was asked', async () => {
    await answerVerdict(authenticated(jane, ['vault', 'other']))
    expect(authenticatedUser(['mail', 'vault'])(await review('audiences', 'mail', 'vault'))).toStrictEqual(
      E.right({ user: janeLetIn, audiences: ['vault'] })
    )
  })

  it('denies a token for another audience', async () => {
    await answerVerdict(authenticated(jane, ['vault']))
    expect(await whoAmI('foreign')).toBe(401)
  })

  it('denies an unknown token', async () => {
    await answerVerdict(denied())
    expect(await whoAmI('denied')).toBe(401)
    expect((await review('denied-too')).status).toStrictEqual({ user: {}, error: 'invalid bearer token' })
  })

  it('denies a user without a name, whom the API server would accept', async () => {
    await answerVerdict(authenticated({ username: '' }))
    expect(await whoAmI('nameless')).toBe(401)
  })

  it('returns the authenticator’s error to a caller who may create TokenReviews', async () => {
    await answerVerdict(denied('the directory is down'))
    expect(await whoAmI('error')).toBe(401)
    expect((await review('error-too')).status?.error).toContain('the directory is down')
  })

  it('denies every caller if the authenticator fails, and the API server asks again', async () => {
    const asked = await answerWith(() => () => Promise.reject(new Error('failing')))
    const { status } = await review('failing')
    expect(authenticatedUser([])({ ...(status && { status }) })).toStrictEqual(
      E.left({ _tag: 'Unauthenticated', error: O.some(expect.stringContaining('the authenticator failed')) })
    )
    expect(status?.error).not.toContain('failing')
    expect(asked.length).toBeGreaterThan(1)
  })

  it('denies every caller if the webhook is slow', async () => {
    const asked = await answerWith(() => () => new Promise(() => undefined), 50)
    expect(await whoAmI('slow')).toBe(401)
    expect(asked.length).toBeGreaterThan(0)
  })

  it('denies every caller while the webhook is down, and authenticates them once it is up again', async () => {
    expect(await whoAmI('down')).toBe(401)
    await answerVerdict(authenticated(jane))
    expect(await whoAmI('up')).toStrictEqual(janeLetIn)
  })
})

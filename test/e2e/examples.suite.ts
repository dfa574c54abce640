// The examples that mint tokens, run by hand as their first lines say, against a real API server.
import { authenticatedUser, createTokenReview } from 'io-ts-kubernetes/request'
import { TokenReview } from 'io-ts-kubernetes/authentication/v1'
import { beforeAll, describe, expect, it } from 'vitest'
import { ADMIN } from './cluster/Cluster'
import { createServiceAccount } from './cluster/objects'
import { send } from './cluster/request'
import { runToEnd } from './program'
import { unwrap } from '../support/unwrap'
import { getCluster, isSkipped } from './running'

describe.skipIf(isSkipped).each(['mint.ts', 'mint-effect.ts'])('docs/examples/%s', (example) => {
  const name = example.replace('.ts', '')

  const run = (bearer: string, ...args: ReadonlyArray<string>) =>
    runToEnd(example, args, { SERVER: getCluster().server, BEARER: bearer, NODE_EXTRA_CA_CERTS: getCluster().caFile })

  beforeAll(() => createServiceAccount(getCluster(), name))

  it('prints a token, and nothing else', async () => {
    const { code, stdout, stderr } = await run(ADMIN, 'default', name, 'vault')
    expect([code, stderr]).toStrictEqual([0, ''])
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/)
    const call = createTokenReview()(TokenReview.make({ spec: { token: stdout.trim(), audiences: ['vault'] } }))
    const { value } = unwrap(await send(getCluster(), ADMIN)(call))
    expect(unwrap(authenticatedUser(['vault'])(value))).toMatchObject({
      user: { username: `system:serviceaccount:default:${name}` },
      audiences: ['vault']
    })
  })

  it.each([
    [ADMIN, 'nobody', '404 NotFound: serviceaccounts "nobody" not found\n'],
    ['wrong', 'nobody', '401 Unauthorized\n'],
    [ADMIN, '..', "name: Invalid value: may not be '..'\n"]
  ])('says what went wrong (%s, %s)', async (bearer, account, stderr) => {
    expect(await run(bearer, 'default', account, 'vault')).toStrictEqual({ code: 1, stdout: '', stderr })
  })
})

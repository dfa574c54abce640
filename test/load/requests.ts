// The requests of the load test, and the expected answers.

export const jane = { username: 'jane', uid: '42', groups: ['developers'], extra: { 'example.com/team': ['blue'] } }

export interface Case {
  readonly name: string
  /** The number of requests of this kind in 200 requests. */
  readonly share: number
  readonly method: 'GET' | 'POST'
  readonly contentType: string
  readonly body: string
  readonly status: number
  /** The status of the TokenReview in the answer, if there is one. */
  readonly verdict?: object
}

const review = (version: string, token: unknown, audiences: ReadonlyArray<unknown>): string =>
  JSON.stringify({
    kind: 'TokenReview',
    apiVersion: `authentication.k8s.io/${version}`,
    metadata: { creationTimestamp: null },
    spec: { token, audiences },
    status: { user: {} }
  })

const posted = (name: string, share: number, body: string, status: number, verdict?: object): Case => ({
  name,
  share,
  method: 'POST',
  contentType: 'application/json',
  body,
  status,
  ...(verdict && { verdict })
})

const denied = { authenticated: false }

export const cases: ReadonlyArray<Case> = [
  posted('a known token, v1', 60, review('v1', 's3cr3t', ['api']), 200, { authenticated: true, user: jane }),
  posted('a known token, v1beta1', 40, review('v1beta1', 's3cr3t', []), 200, { authenticated: true, user: jane }),
  posted('a token for the audience', 20, review('v1', 'for-vault', ['api', 'vault']), 200, {
    authenticated: true,
    user: jane,
    audiences: ['vault']
  }),
  posted('a token for another audience', 20, review('v1', 'for-vault', ['api']), 200, denied),
  posted('an unknown token', 20, review('v1', 'unknown', ['api']), 200, denied),
  posted('a wrong type', 9, review('v1', ['s3cr3t'], [1, null]), 400),
  posted('a thousand wrong types', 5, review('v1', 's3cr3t', Array<number>(1000).fill(7)), 400),
  posted('no JSON', 9, '{"kind":"TokenReview","spec":{"token":"s3cr3t"', 400),
  posted('an empty body', 5, '', 400),
  posted('another kind', 5, '{"kind":"Pod","apiVersion":"v1","spec":{"token":"s3cr3t"}}', 400),
  { ...posted('no POST', 3, '', 405), method: 'GET' },
  { ...posted('another media type', 3, review('v1', 's3cr3t', []), 415), contentType: 'text/plain' },
  posted('more than 3 MiB', 1, review('v1', 'x'.repeat(3 * 1024 * 1024), []), 413)
]

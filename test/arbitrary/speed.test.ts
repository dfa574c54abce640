import * as fc from 'fast-check'
import { getArbitrary } from 'io-ts-kubernetes/arbitrary'
import { TokenRequest, TokenRequestStatus, TokenReview, UserInfo } from 'io-ts-kubernetes/authentication/v1'
import type { Codec } from 'io-ts-kubernetes/codec'
import { ObjectMeta } from 'io-ts-kubernetes/meta/v1'
import { describe, expect, it } from 'vitest'
import { models } from '../support/models'

// -------------------------------------------------------------------------------------
// what a user would write by hand: the shortest arbitrary of each shape, with lists and texts as long as ours
// -------------------------------------------------------------------------------------

const text = fc.string({ maxLength: 4 })
const key = fc.string({ maxLength: 2 })
const integer = fc.maxSafeInteger()
const time = fc
  .date({ min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 19)}Z`)
const texts = fc.array(text, { maxLength: 3 })
const mapOf = <A>(value: fc.Arbitrary<A>): fc.Arbitrary<Record<string, A>> =>
  fc.dictionary(key, value, { maxKeys: 3, noNullPrototype: true })

const record = (
  fields: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  requiredKeys: Array<string> = []
): fc.Arbitrary<unknown> => fc.record<Record<string, unknown>>({ ...fields }, { requiredKeys, noNullPrototype: true })

const ownerReference = record(
  { apiVersion: text, kind: text, name: text, uid: text, controller: fc.boolean(), blockOwnerDeletion: fc.boolean() },
  ['apiVersion', 'kind', 'name', 'uid']
)
const managedFieldsEntry = record({
  manager: text,
  operation: text,
  apiVersion: text,
  time,
  fieldsType: text,
  fieldsV1: mapOf(fc.jsonValue({ maxDepth: 1 })),
  subresource: text
})
const objectMeta = record({
  name: text,
  generateName: text,
  namespace: text,
  selfLink: text,
  uid: text,
  resourceVersion: text,
  generation: integer,
  creationTimestamp: time,
  deletionTimestamp: time,
  deletionGracePeriodSeconds: integer,
  labels: mapOf(text),
  annotations: mapOf(text),
  ownerReferences: fc.array(ownerReference, { maxLength: 3 }),
  finalizers: texts,
  managedFields: fc.array(managedFieldsEntry, { maxLength: 3 })
})
const userInfo = record({ username: text, uid: text, groups: texts, extra: mapOf(texts) })
const tokenRequestStatus = record({ token: text, expirationTimestamp: time }, ['token', 'expirationTimestamp'])
const tokenRequest = record(
  {
    kind: fc.constant('TokenRequest'),
    apiVersion: fc.constant('authentication.k8s.io/v1'),
    metadata: objectMeta,
    spec: record(
      {
        audiences: texts,
        expirationSeconds: integer,
        boundObjectRef: record({ kind: text, apiVersion: text, name: text, uid: text }),
        attestations: mapOf(texts)
      },
      ['audiences']
    ),
    status: tokenRequestStatus
  },
  ['spec']
)
const tokenReview = record(
  {
    kind: fc.constant('TokenReview'),
    apiVersion: fc.constant('authentication.k8s.io/v1'),
    metadata: objectMeta,
    spec: record({ token: text, audiences: texts }),
    status: record({ authenticated: fc.boolean(), user: userInfo, audiences: texts, error: text })
  },
  ['spec']
)

// -------------------------------------------------------------------------------------
// how long they take
// -------------------------------------------------------------------------------------

const COUNT = 50
const MAX_ROUNDS = 1000

const micros = (arbitrary: fc.Arbitrary<unknown>): number => {
  const start = performance.now()
  fc.sample(arbitrary, { seed: 1, numRuns: COUNT })
  return ((performance.now() - start) * 1000) / COUNT
}

/**
 * The best of short rounds, in turn, of the same values, until it is good enough: whatever else the machine does makes
 * a round slower, and none faster.
 */
const race = (
  arbitraries: ReadonlyArray<fc.Arbitrary<unknown>>,
  isEnough: (best: ReadonlyArray<number>) => boolean
): ReadonlyArray<number> => {
  let best = arbitraries.map(micros)
  for (let round = 0; round < MAX_ROUNDS && !isEnough(best); round++) {
    best = arbitraries.map((arbitrary, i) => Math.min(micros(arbitrary), best[i] ?? Infinity))
  }
  return best
}

describe('getArbitrary', () => {
  it.each(models)('makes 10,000 values of $name in a second', (model) => {
    const [ours] = race([getArbitrary(model)], ([micros = Infinity]) => micros < 100)
    expect(ours).toBeLessThan(100)
  })

  it.each([
    ['TokenRequest', TokenRequest, tokenRequest],
    ['TokenReview', TokenReview, tokenReview],
    ['TokenRequestStatus', TokenRequestStatus, tokenRequestStatus],
    ['UserInfo', UserInfo, userInfo],
    ['ObjectMeta', ObjectMeta, objectMeta]
  ] as ReadonlyArray<readonly [string, Codec<unknown>, fc.Arbitrary<unknown>]>)(
    'makes values of %s in half as much time again as one by hand, or less',
    (_, codec, byHand) => {
      const ratio = ([ours = Infinity, theirs = 0]: ReadonlyArray<number>): number => ours / theirs
      const best = race([getArbitrary(codec), byHand], (times) => ratio(times) < 1.5)
      expect(ratio(best)).toBeLessThan(1.5)
    }
  )
})

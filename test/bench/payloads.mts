// The documents that the benchmark decodes. Their shapes and sizes are those of docs/benchmarks.md.
import { strictEqual } from 'node:assert/strict'

/** A document as it comes over the wire. */
export interface Payload {
  readonly name: string
  readonly what: string
  readonly text: string
  /** Whether it is a TokenReview at all. */
  readonly valid: boolean
}

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Text that looks like base64url, always the same. */
const scramble = (length: number): string => {
  let state = length
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return BASE64URL[state >>> 25]
  }).join('')
}

/** Shaped like a token of a service account: a header, claims and a signature. */
const jwt = `eyJhbGciOiJSUzI1NiIsImtpZCI6${scramble(28)}.eyJ${scramble(497)}.${scramble(342)}`
strictEqual(jwt.length, 900)

const head = { kind: 'TokenReview', apiVersion: 'authentication.k8s.io/v1' }
const audience = 'https://kubernetes.default.svc'

/** What an API server posts to a webhook: Go writes what it never set. */
const small = {
  ...head,
  metadata: { creationTimestamp: null },
  spec: { token: jwt, audiences: ['https://tokens.api.example.com'] },
  status: { user: {} }
}

const answered = {
  spec: { token: jwt, audiences: [audience] },
  status: {
    authenticated: true,
    user: {
      username: 'system:serviceaccount:build:builder',
      uid: '4c7d2a1e-9b1f-4f53-8a53-6f0f2e9d1c77',
      groups: [
        'system:serviceaccounts',
        'system:serviceaccounts:build',
        'system:authenticated',
        'team:builder',
        'team:release'
      ],
      extra: {
        'authentication.kubernetes.io/credential-id': ['JTI=0c1f6a52-3f0e-4b57-b35a-0b8a0d1a5e44'],
        'authentication.kubernetes.io/node-name': ['worker-17'],
        'authentication.kubernetes.io/pod-name': ['builder-6d5f'],
        'authentication.kubernetes.io/pod-uid': ['b1f8a4f0-2f0c-4c39-9b5b-3d0a4c0a7a10']
      }
    },
    audiences: [audience]
  }
}

const response = { ...head, metadata: { creationTimestamp: null }, ...answered }

const managed = (manager: string, operation: string, time: string, fieldsV1: unknown): unknown => ({
  manager,
  operation,
  apiVersion: 'authentication.k8s.io/v1',
  time,
  fieldsType: 'FieldsV1',
  fieldsV1
})

const withMeta = {
  ...head,
  metadata: {
    name: 'image-builder',
    uid: '9e0d3b8c-6c8b-4f5e-a0a5-2f5f7f3f9f11',
    resourceVersion: '48151623421',
    creationTimestamp: '2024-01-15T10:30:00Z',
    labels: { 'app.kubernetes.io/name': 'builder', 'app.kubernetes.io/part-of': 'ci' },
    managedFields: [
      managed('kubectl-create', 'Update', '2024-01-15T10:30:00Z', {
        'f:metadata': { 'f:labels': { '.': {}, 'f:app.kubernetes.io/name': {}, 'f:app.kubernetes.io/part-of': {} } },
        'f:spec': { 'f:token': {}, 'f:audiences': {} }
      }),
      managed('authenticator', 'Update', '2024-01-15T10:30:01Z', {
        'f:status': { 'f:authenticated': {}, 'f:user': { 'f:username': {}, 'f:groups': {} } }
      })
    ]
  },
  ...answered
}

/** Every field of a TokenReview, as in upstream's golden files. */
const golden = {
  ...head,
  metadata: {
    name: 'nameText',
    generateName: 'textOfGenerateName',
    namespace: 'textOfNamespace',
    selfLink: 'textOfSelfLink',
    uid: 'uidText',
    resourceVersion: 'textOfResourceVersion',
    generation: 11,
    creationTimestamp: '2011-03-04T05:06:07Z',
    deletionTimestamp: '2012-03-04T05:06:07Z',
    deletionGracePeriodSeconds: 30,
    labels: { label: 'textOfLabel' },
    annotations: { annotationKey: 'textOfAnnotation' },
    ownerReferences: [
      {
        apiVersion: 'apiVersionText',
        kind: 'kindText',
        name: 'nameText',
        uid: 'uidText',
        controller: true,
        blockOwnerDeletion: true
      }
    ],
    finalizers: ['textOfFinalizer'],
    managedFields: [
      {
        manager: 'textOfManager',
        operation: 'textOfOperation',
        apiVersion: 'apiVersionText',
        time: '2013-03-04T05:06:07Z',
        fieldsType: 'textOfFieldsType',
        fieldsV1: {},
        subresource: 'textOfSubresource'
      }
    ]
  },
  spec: { token: 'textOfToken', audiences: ['textOfAudience'] },
  status: {
    authenticated: true,
    user: { username: 'textOfUsername', uid: 'uidText', groups: ['textOfGroup'], extra: { extraKey: ['textOfExtra'] } },
    audiences: ['textOfAudience'],
    error: 'textOfError'
  }
}

const invalid = {
  ...response,
  spec: { ...answered.spec, audiences: audience },
  status: {
    ...answered.status,
    authenticated: 'true',
    user: { ...answered.status.user, groups: ['system:authenticated', 7] }
  }
}

/** `n` texts as groups name them. */
export const groups = (n: number): ReadonlyArray<string> => Array.from({ length: n }, (_, i) => `team:${String(i)}`)

/** `n` keys as `extra` has them. */
export const extra = (n: number): Readonly<Record<string, ReadonlyArray<string>>> =>
  Object.fromEntries(Array.from({ length: n }, (_, i) => [`example.com/${String(i)}`, [`value-${String(i)}`]]))

/** `n` entries as an API server writes them. */
export const managedFields = (n: number): ReadonlyArray<unknown> =>
  Array.from({ length: n }, (_, i) =>
    managed(`manager-${String(i)}`, 'Update', '2024-01-15T10:30:00Z', { 'f:spec': { 'f:token': {} } })
  )

/** A TokenReview that says this of a user. */
export const reviewOf = (user: object, metadata?: object): object => ({
  ...head,
  ...(metadata === undefined ? {} : { metadata }),
  spec: {},
  status: { authenticated: true, user }
})

const large = reviewOf({ username: 'jane', groups: groups(10_000), extra: extra(10_000) })

const payload = (name: string, bytes: number, what: string, document: object, valid = true): Payload => {
  const text = JSON.stringify(document)
  strictEqual(text.length, bytes, name)
  return { name, what, text, valid }
}

/** The payloads of every table, the smallest first but for the two odd ones at the end. */
export const payloads: ReadonlyArray<Payload> = [
  payload('small', 1_088, 'a TokenReview as an API server posts it to a webhook, with a 900-character token', small),
  payload('response', 1_661, 'the answer: 5 groups and 4 extra keys', response),
  payload('withMeta', 2_403, 'the answer with 2 managedFields and their fieldsV1', withMeta),
  payload('golden', 1_122, 'every field of the model filled', golden),
  payload('large', 456_822, '10,000 groups and 10,000 extra keys', large),
  payload('invalid', 1_577, 'three values of the wrong type', invalid, false)
]

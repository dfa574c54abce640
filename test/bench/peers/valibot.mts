import * as v from 'valibot'
import type { Peer } from './Peer.mts'

const text = v.nullish(v.string())
const flag = v.nullish(v.boolean())
const texts = v.array(v.string())
const map = v.nullish(v.record(v.string(), v.string()))
const time = v.nullish(v.pipe(v.string(), v.isoTimestamp()))
const integer = v.nullish(v.pipe(v.number(), v.safeInteger()))

const OwnerReference = v.object({
  apiVersion: v.string(),
  kind: v.string(),
  name: v.string(),
  uid: v.string(),
  controller: flag,
  blockOwnerDeletion: flag
})

const ManagedFieldsEntry = v.object({
  manager: text,
  operation: text,
  apiVersion: text,
  time,
  fieldsType: text,
  fieldsV1: v.nullish(v.record(v.string(), v.unknown())),
  subresource: text
})

const ObjectMeta = v.object({
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
  labels: map,
  annotations: map,
  ownerReferences: v.nullish(v.array(OwnerReference)),
  finalizers: v.nullish(texts),
  managedFields: v.nullish(v.array(ManagedFieldsEntry))
})

const UserInfo = v.object({
  username: text,
  uid: text,
  groups: v.nullish(texts),
  extra: v.nullish(v.record(v.string(), v.nullable(texts)))
})

const TokenReview = v.object({
  kind: v.nullish(v.literal('TokenReview')),
  apiVersion: v.nullish(v.literal('authentication.k8s.io/v1')),
  metadata: v.nullish(ObjectMeta),
  spec: v.object({ token: text, audiences: v.nullish(texts) }),
  status: v.nullish(
    v.object({ authenticated: flag, user: v.nullish(UserInfo), audiences: v.nullish(texts), error: text })
  )
})

const decode = (document: unknown): v.SafeParseResult<typeof TokenReview> => v.safeParse(TokenReview, document)

/** valibot. */
export const valibot: Peer = {
  name: 'valibot',
  how: '`v.safeParse` of `v.object`',
  decode,
  valueOf: (answer) => {
    const { success, output } = answer as v.SafeParseResult<typeof TokenReview>
    return success ? output : undefined
  },
  errorsOf: (answer) => (answer as v.SafeParseResult<typeof TokenReview>).issues?.length ?? 0,
  is: (value) => v.is(TokenReview, value),
  fromJson: (json) => decode(JSON.parse(json))
}
